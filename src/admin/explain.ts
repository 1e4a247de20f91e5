import { nearestOf } from '../core/did-you-mean.ts';
import type { StoredApplication } from '../store/applications.ts';
import type { JournalRow } from '../store/journal-entry.ts';
import { refuseUnknownBac } from './bacs.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';
import { explainChange } from './explain-change.ts';
import { explainPath } from './explain-path.ts';
import { explainQuotas } from './explain-quotas.ts';
import { refuseClosed } from './journal.ts';
import { collect, countAndShow, newestSlices } from './journal-slices.ts';
import type { AdminHandlers, AdminTools } from './plug.ts';
import { presentCall, presentText, type SpiDisplay } from './present-call.ts';

/** Calls explained at once. */
const EXPLAINED = 20;
/** Calls among which a correlation id that is not found is looked for, misspelled. */
const COMPARED = 500;

function summarize({ status, code, error, policy, why, fault }: JournalRow): string {
  const injected = fault === null ? '' : `the fault "${fault}" was injected: the platform did not decide this; `;
  if (error === null) return `${injected}${policy} answered ${status}${why === null ? '' : `: ${why}`}`;
  return `${injected}${policy} refused with ${status}${code === null ? '' : ` ${code}`} (${error}): ${why ?? ''}`;
}

function explainError(call: JournalRow, { explanations }: AdminTools) {
  const found = explanations.refusalOf(call);
  if (!found) return { error: null, doc: null };
  const { id, status, code, message, when, source, advice } = found.row;
  return { error: { id, status, code, message, when, source, advice }, doc: `docs/refusals.md#${found.anchor}` };
}

function closedFieldsOf(call: JournalRow, application: StoredApplication | undefined, { explanations }: AdminTools) {
  const habilitation = application?.habilitationFor.get(call.api ?? '');
  return call.error === null && habilitation ? explanations.closedFieldsOf(call, habilitation) : [];
}

async function explainCall(call: JournalRow, display: SpiDisplay, tools: AdminTools) {
  const application = tools.bac.applications.list().find(({ slug }) => slug === call.application);
  const path = explainPath(call, tools);
  return {
    call: presentCall(call, display),
    summary: presentText(summarize(call), display),
    path: path.map(({ detail, ...step }) => ({ ...step, detail: detail && presentText(detail, display) })),
    ...explainError(call, tools),
    change: explainChange(call, tools).map((text) => presentText(text, display)),
    closedFields: closedFieldsOf(call, application, tools),
    quotas: await explainQuotas(call, application, tools),
  };
}

/** Bacs in which an id is looked for that the one asked does not know. */
const MOST_BACS = 100;

/** Another bac that had the call: `?bac=` was forgotten. */
async function findElsewhere(correlationId: string, { bac, bacs }: AdminTools): Promise<string | undefined> {
  for (const other of bacs.list().slice(0, MOST_BACS)) {
    const { journal } = other.calls;
    if (other.id === bac.id || !journal.isOpen()) continue;
    if ((await collect(newestSlices(journal, {}), 1, journal.query({ correlationId }).newest)).length > 0) return other.id;
  }
  return undefined;
}

async function refuseUnknown(correlationId: string, tools: AdminTools): Promise<AdminRefusal<404>> {
  const { bac } = tools;
  const elsewhere = await findElsewhere(correlationId, tools);
  const { journal } = bac.calls;
  if (!journal.isOpen()) return refuseUnknownBac(tools.bacs, bac.id);
  const rows = await collect(newestSlices(journal, {}), COMPARED, journal.query({}).newest);
  const known = rows.flatMap((row) => row.correlationId ?? []);
  const nearest = nearestOf(correlationId, known, 3);
  const advice =
    elsewhere !== undefined
      ? `the bac ${elsewhere} had it: add ?bac=${elsewhere}`
      : nearest.length > 0
        ? `the nearest are ${nearest.join(', ')}`
        : 'GET /_sandbox/journal lists the last calls';
  const dropped = journal.dropped() ? '; older calls were forgotten (--journal-rows)' : '';
  return refuseAdmin(
    404,
    'correlation-id-unknown',
    `no call of ${bac.id} had the X-Correlation-ID "${correlationId.slice(0, 64)}": ${advice}${dropped}`,
    { nearest },
  );
}

export const explainHandlers = {
  'GET /explain/{correlationId}': async ({ path: { correlationId }, query: { spi: display } }, tools) => {
    const { bac } = tools;
    const { journal } = bac.calls;
    const { found, rows } = await countAndShow(newestSlices(journal, {}), journal.query({ correlationId }), EXPLAINED);
    if (!journal.isOpen()) return refuseClosed(bac);
    if (found === 0) return refuseUnknown(correlationId, tools);
    const explained = [];
    for (const row of rows.reverse()) {
      if (!journal.isOpen()) return refuseClosed(bac);
      explained.push(await explainCall(row, display, tools));
    }
    return { status: 200, body: { bac: bac.id, correlationId, explained, omitted: found - explained.length } };
  },
} satisfies Partial<AdminHandlers>;
