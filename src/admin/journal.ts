import type { Bac } from '../store/bac.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';
import { collect, newestSlices } from './journal-slices.ts';
import type { AdminHandlers } from './plug.ts';
import { presentCall } from './present-call.ts';
import { isFilter, readFilter } from './read-filter.ts';

/** Calls of an answer that is not told otherwise. */
const DEFAULT_LIMIT = 100;

/** A bac that was closed while its journal was read, slice after slice. */
export const refuseClosed = ({ id }: Bac): AdminRefusal<409> =>
  refuseAdmin(409, 'bac-changed', `the bac ${id} was reset, loaded or deleted while its journal was read: ask again`);

export const journalHandlers = {
  'GET /journal': async ({ query }, tools) => {
    const { bac } = tools;
    const { journal } = bac.calls;
    const { limit = DEFAULT_LIMIT, after, before, spi } = query;
    const filter = await readFilter(query, tools);
    if (!isFilter(filter)) return filter;
    if (!journal.isOpen()) return refuseClosed(bac);
    const { newest } = journal.query(filter);
    // One more than asked tells whether there is a next page.
    const rows = await collect(newestSlices(journal, { after, before }), limit + 1, newest);
    if (!journal.isOpen()) return refuseClosed(bac);
    const calls = rows.slice(0, limit);
    const next = rows.length > limit ? (calls.at(-1)?.id ?? null) : null;
    return { status: 200, body: { bac: bac.id, calls: calls.map((row) => presentCall(row, spi)), next } };
  },

  'DELETE /journal': (_input, { bac }) => {
    bac.calls.journal.clear();
    return { status: 204 };
  },
} satisfies Partial<AdminHandlers>;
