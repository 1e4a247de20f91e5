import type { Bac } from '../store/bac.ts';
import { createFollower } from './journal-follower.ts';
import type { AdminHandlers } from './plug.ts';
import { isFilter, readFilter } from './read-filter.ts';

/** The id from which a stream goes on. One that is not yet given comes from another life of the server: all is new. */
function readCursor({ calls: { journal } }: Bac, asked: number | undefined): number {
  if (asked === undefined) return journal.lastId();
  return asked > journal.lastId() ? 0 : asked;
}

export const streamHandlers = {
  'GET /journal/stream': async ({ query, header }, tools) => {
    const { bac } = tools;
    const filter = await readFilter(query, tools);
    if (!isFilter(filter)) return filter;
    const { journal } = bac.calls;
    const cursor = readCursor(bac, header['Last-Event-ID'] ?? query.after);
    return {
      status: 200,
      raw: createFollower(journal, { filter: { ...filter, after: undefined }, cursor, display: query.spi }),
      mediaType: 'text/event-stream; charset=utf-8',
      // The connection is of no more use once the stream ends, and a server that closes waits for it.
      headers: { 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no', Connection: 'close' },
    };
  },
} satisfies Partial<AdminHandlers>;
