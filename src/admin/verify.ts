import { formatInstant } from '../core/paris-time.ts';
import type { Dropped } from '../store/journal.ts';
import type { Criterion, JournalFilter, NearMiss } from '../store/journal-query.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';
import { refuseClosed } from './journal.ts';
import { collect, countAndShow, newestSlices } from './journal-slices.ts';
import type { AdminHandlers, AdminTools } from './plug.ts';
import { presentCall, type SpiDisplay } from './present-call.ts';
import { type Asked, isFilter, readFilter } from './read-filter.ts';

/** Calls shown beside a count. */
const SHOWN = 5;

interface Expected {
  readonly atLeast: number;
  readonly atMost: number | null;
}

type Times = number | { readonly atLeast?: number | undefined; readonly atMost?: number | undefined };

function readTimes(times: Times): Expected | AdminRefusal<400> {
  const { atLeast = 0, atMost = null } = typeof times === 'number' ? { atLeast: times, atMost: times } : times;
  if (atMost !== null && atLeast > atMost)
    return refuseAdmin(400, 'request-malformed', `times: atLeast (${atLeast}) is above atMost (${atMost})`);
  return { atLeast, atMost };
}

/** True when a line that the bound dropped might have answered the filter: what the others say of it is not known any more. */
function mightHaveMatched({ after = 0, fromMs = -Infinity, toMs = Infinity }: JournalFilter, { id, firstMs, lastMs }: Dropped): boolean {
  return id > after && lastMs >= fromMs && firstMs <= toMs;
}

function refuseTruncated({ bac }: AdminTools, { id, lastMs }: Dropped): AdminRefusal<409> {
  return refuseAdmin(
    409,
    'journal-truncated',
    `the journal of ${bac.id} has forgotten its calls up to number ${id} (${formatInstant(lastMs)} at the latest), some of which might have counted: give "after": ${id} or a later "from", empty it before the test (DELETE /_sandbox/journal), or start with a larger --journal-rows`,
  );
}

/** The names of the criteria, as they are asked. */
const ASKED: Readonly<Partial<Record<Criterion, keyof Asked>>> = { spi: 'personne', fromMs: 'from', toMs: 'to' };

function actualOf(criterion: Criterion, call: ReturnType<typeof presentCall>): string | number | null {
  if (criterion === 'fromMs' || criterion === 'toMs') return call.at;
  return criterion === 'after' ? call.id : call[criterion];
}

function presentMiss({ missed, ...row }: NearMiss, asked: Asked, display: SpiDisplay) {
  const call = presentCall(row, display);
  const name = ASKED[missed] ?? (missed as keyof Asked);
  return { missed: name, expected: asked[name] ?? '', actual: actualOf(missed, call), call };
}

export const verifyHandlers = {
  'POST /journal/verify': async ({ body, query: { spi: display } }, tools) => {
    const { bac } = tools;
    const { journal } = bac.calls;
    const expected = readTimes(body.times);
    if ('message' in expected) return expected;
    const filter = await readFilter(body, tools);
    if (!isFilter(filter)) return filter;
    if (!journal.isOpen()) return refuseClosed(bac);
    const query = journal.query(filter);
    const before = journal.lastId() + 1;
    const { found, rows } = await countAndShow(newestSlices(journal, { after: filter.after, before }), query, SHOWN);
    const isShort = found < expected.atLeast;
    const nearest = isShort ? await collect(newestSlices(journal, { before }), SHOWN, query.nearMisses) : [];
    if (!journal.isOpen()) return refuseClosed(bac);
    // Last: the bound may have dropped lines while the others were counted.
    const dropped = journal.dropped();
    if (dropped && mightHaveMatched(filter, dropped)) return refuseTruncated(tools, dropped);
    return {
      status: 200,
      body: {
        bac: bac.id,
        met: !isShort && found <= (expected.atMost ?? Infinity),
        expected,
        found,
        calls: rows.map((row) => presentCall(row, display)),
        nearest: nearest.map((miss) => presentMiss(miss, body, display)),
      },
    };
  },
} satisfies Partial<AdminHandlers>;
