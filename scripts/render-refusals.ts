import type { FaultFamily } from '../src/core/refusal.ts';
import { POLICIES, QUOTA_RANK } from '../src/gateway/policies/index.ts';
import { anchorOf, REFUSALS, type RefusalLayer, type RefusalRow, sharersOf } from '../src/refusal-catalogue.ts';
import { REHEARSALS } from './rehearsals.ts';
import { code, tableOf } from './render-table.ts';

const FAMILIES: Readonly<Record<FaultFamily, string>> = {
  gateway: 'Route',
  auth: 'Certificate, token, subscription, scope',
  lifecycle: 'State of the API',
  throttle: 'Blocks, quotas and limits',
  mediation: 'Mediation: convention, X-Correlation-ID, ID_Teleservice',
};

interface Section {
  readonly title: string | null;
  readonly rows: readonly RefusalRow[];
}

/** The gateway's by family; the others in one. */
function sectionsOf({ name, rows }: RefusalLayer): readonly Section[] {
  if (name !== 'gateway') return [{ title: null, rows }];
  return Object.entries(FAMILIES).map(([family, title]) => ({ title, rows: rows.filter((row) => row.family === family) }));
}

const anchor = (id: string): string => `<a id="${id}"></a>`;
/** `/token` has words for codes. */
const renderCode = (shown: RefusalRow['code']): string => (typeof shown === 'string' ? code(shown) : String(shown));

function renderRehearsal(name: string, id: string): string {
  const rehearsal = REHEARSALS[name]?.[id];
  if (!rehearsal) return '';
  const { application, call, body } = rehearsal;
  return [code(application), code(call), ...(body ? [code(JSON.stringify(body))] : [])].join(' ');
}

function renderRows({ name }: RefusalLayer, rows: readonly RefusalRow[]): string {
  const head = ['HTTP', 'code', 'message', '`X-Sandbox-Error`', 'when', 'what to change', 'source'];
  const shown = rows.map(({ id }) => renderRehearsal(name, id));
  // Without an application to show in the whole section, no column for it.
  const isShown = shown.some((text) => text !== '');
  const lines = rows.map(({ id, status, message, when, advice, source, ...row }, at) => [
    String(status),
    renderCode(row.code),
    code(message ?? ''),
    `${anchor(anchorOf(id, name))}${code(id)}`,
    when,
    advice,
    source,
    ...(isShown ? [shown[at] ?? ''] : []),
  ]);
  return tableOf(isShown ? [...head, 'seen with'] : head, lines);
}

/** Where an id that several layers have leads: `X-Sandbox-Error` does not say which of them answered. */
function renderShared(): string {
  const ids = [...new Set(REFUSALS.flatMap(({ rows }) => rows.map(({ id }) => id)))].filter((id) => sharersOf(id).length > 1);
  return ids
    .map((id) => {
      const links = sharersOf(id).map(({ name, title }) => `[${title}](#${anchorOf(id, name)})`);
      return `- ${anchor(id)}${code(id)}: ${links.join(', ')}`;
    })
    .join('\n');
}

/** The ordered list of the gateway's checks, each with the reason of its rank. */
export function renderOrder(): string {
  const checks = POLICIES.map(({ name, source }, at) => `${at + 1}. ${code(name)}: ${source}`);
  return [...checks, '', `What checks 1 to ${QUOTA_RANK + 1} refuse is not counted in the quota; what comes after is.`].join('\n');
}

/** Every row of every layer, under an anchor. */
export function renderRefusals(): string {
  const layers = REFUSALS.map((one) => {
    const sections = sectionsOf(one).map(({ title, rows }) => `${title === null ? '' : `### ${title}\n\n`}${renderRows(one, rows)}`);
    return `## ${one.title}\n\n${sections.join('\n\n')}`;
  });
  return `\n${layers.join('\n\n')}\n\n## The same id in several APIs\n\n${renderShared()}\n`;
}
