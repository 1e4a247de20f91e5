import type { Bac } from '../store/bac.ts';
import type { JournalFilter } from '../store/journal-query.ts';
import { createHar, createNdjson, type ExportFormat } from './export-formats.ts';
import { refuseClosed } from './journal.ts';
import { oldestBatches } from './journal-slices.ts';
import type { AdminHandlers } from './plug.ts';
import { isFilter, readFilter } from './read-filter.ts';

interface Asked {
  readonly filter: JournalFilter;
  readonly before: number | undefined;
  readonly format: ExportFormat;
}

/** Breaks off, rather than look whole, when the bac is closed meanwhile. */
async function* write(bac: Bac, asked: Asked): AsyncGenerator<string> {
  const { journal } = bac.calls;
  const { head, separator, tail, render } = asked.format;
  const check = () => {
    if (!journal.isOpen()) throw new Error(refuseClosed(bac).message);
  };
  check();
  if (head !== '') yield head;
  let isFirst = true;
  for await (const rows of oldestBatches(journal, asked.filter, { after: asked.filter.after, before: asked.before })) {
    yield (isFirst ? '' : separator) + rows.map(render).join(separator);
    isFirst = false;
  }
  check();
  if (!isFirst || head !== '') yield tail;
}

/** Text as it is read: nothing is made before it is asked for. */
function toStream(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await texts.next();
        if (done) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      cancel: async () => {
        await texts.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

export const exportHandlers = {
  'GET /journal/export': async ({ query }, tools) => {
    const { bac, version, origin } = tools;
    const { format = 'ndjson', before, spi } = query;
    const filter = await readFilter(query, tools);
    if (!isFilter(filter)) return filter;
    if (!bac.calls.journal.isOpen()) return refuseClosed(bac);
    const written = format === 'har' ? createHar({ version, origin, display: spi }) : createNdjson(spi);
    return {
      status: 200,
      raw: toStream(write(bac, { filter, before, format: written })),
      mediaType: written.mediaType,
      headers: { 'Content-Disposition': `attachment; filename="journal-${bac.id}.${format}"`, 'Cache-Control': 'no-store' },
    };
  },
} satisfies Partial<AdminHandlers>;
