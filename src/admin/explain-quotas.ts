import { formatInstant } from '../core/paris-time.ts';
import type { StoredApplication } from '../store/applications.ts';
import type { JournalRow } from '../store/journal-entry.ts';
import type { JournalFilter } from '../store/journal-query.ts';
import { newestBatches } from './journal-slices.ts';
import type { AdminTools } from './plug.ts';

const MINUTE_MS = 60_000;

/** A quota of a call: on which API, and how many calls pass in a minute. */
interface Limit {
  readonly of: string;
  readonly filter: JournalFilter;
  readonly limit: number;
}

function limitsOf({ api }: JournalRow, application: StoredApplication | undefined): readonly Limit[] {
  if (!application || api === null) return [];
  const { slug, quotaTotalParMinute } = application;
  const own = application.habilitationFor.get(api)?.quotaParMinute ?? null;
  return [
    ...(own === null ? [] : [{ of: api, filter: { application: slug, api }, limit: own }]),
    ...(quotaTotalParMinute === null ? [] : [{ of: 'every API', filter: { application: slug }, limit: quotaTotalParMinute }]),
  ];
}

/**
 * Calls that the quota of this minute had counted, this one included. As the gateway counts: backwards, to the first call of another
 * minute, since a clock that leaves a minute and comes back to it starts again.
 */
async function countUsed({ id, atMs }: JournalRow, { filter, limit }: Limit, { bac, explanations }: AdminTools): Promise<number> {
  const window = Math.floor(atMs / MINUTE_MS);
  let used = 0;
  for await (const rows of newestBatches(bac.calls.journal, filter, { before: id + 1 })) {
    for (const row of rows.filter(({ policy }) => explanations.isCounted(policy))) {
      if (Math.floor(row.atMs / MINUTE_MS) !== window || used >= limit) return used;
      used += 1;
    }
  }
  return used;
}

/** How many of how many, in the minute of the call. */
export async function explainQuotas(call: JournalRow, application: StoredApplication | undefined, tools: AdminTools) {
  const startMs = Math.floor(call.atMs / MINUTE_MS) * MINUTE_MS;
  const window = { from: formatInstant(startMs), to: formatInstant(startMs + MINUTE_MS) };
  const quotas = [];
  for (const limit of limitsOf(call, application))
    quotas.push({ of: limit.of, used: await countUsed(call, limit, tools), limit: limit.limit, ...window });
  return quotas;
}
