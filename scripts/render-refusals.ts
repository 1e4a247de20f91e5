import { HERMES_ERRORS } from '../src/apis/hermes/errors.ts';
import { IMPOT_PARTICULIER_ERRORS } from '../src/apis/impot-particulier/errors.ts';
import { R2P_ERRORS } from '../src/apis/r2p/errors.ts';
import { SFIP_ERRORS } from '../src/apis/sfip/errors.ts';
import type { ErrorRow, FaultFamily, Source } from '../src/core/refusal.ts';
import { GATEWAY_ERRORS } from '../src/gateway/errors.ts';
import { POLICIES, QUOTA_RANK } from '../src/gateway/policies/index.ts';
import { OAUTH_ERRORS } from '../src/oauth/errors.ts';
import { REHEARSALS } from './rehearsals.ts';
import { code, tableOf } from './render-table.ts';

/** A row of a layer's table, whatever its layer. */
interface Row {
  readonly id: string;
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly when: string;
  readonly advice: string;
  readonly source: Source;
}

interface Layer {
  /** Before the id in the anchor of a row whose id another layer has too. */
  readonly name: string;
  readonly title: string;
  readonly sections: readonly { readonly title: string | null; readonly rows: readonly Row[] }[];
}

const FAMILIES: Readonly<Record<FaultFamily, string>> = {
  gateway: 'Route',
  auth: 'Certificate, token, subscription, scope',
  lifecycle: 'State of the API',
  throttle: 'Blocks, quotas and limits',
  mediation: 'Mediation: convention, X-Correlation-ID, ID_Teleservice',
};

const toRow = ({ code: number, ...row }: ErrorRow): Row => ({ ...row, code: String(number) });
const rowsOf = (errors: Readonly<Record<string, ErrorRow>>): Row[] => Object.values(errors).map(toRow);
const layer = (name: string, title: string, rows: readonly Row[]): Layer => ({ name, title, sections: [{ title: null, rows }] });

const oauthRows: readonly Row[] = Object.entries(OAUTH_ERRORS).map(([id, { error, description, ...row }]) => ({
  ...row,
  id,
  code: code(error),
  message: description,
}));

function gatewaySections(): Layer['sections'] {
  const errors: readonly ErrorRow[] = Object.values(GATEWAY_ERRORS);
  return Object.entries(FAMILIES).map(([family, title]) => ({ title, rows: errors.filter((row) => row.family === family).map(toRow) }));
}

const LAYERS: readonly Layer[] = [
  layer('oauth', 'Token and revoke', oauthRows),
  { name: 'gateway', title: 'Gateway', sections: gatewaySections() },
  layer('impot-particulier', 'Impôt particulier', rowsOf(IMPOT_PARTICULIER_ERRORS)),
  layer('r2p', 'R2P', rowsOf(R2P_ERRORS)),
  layer('sfip', 'SFiP', rowsOf(SFIP_ERRORS)),
  layer('hermes', 'HERMES', rowsOf(HERMES_ERRORS)),
];

const idsOf = ({ sections }: Layer): string[] => sections.flatMap(({ rows }) => rows.map(({ id }) => id));
const sharers = (id: string): Layer[] => LAYERS.filter((one) => idsOf(one).includes(id));
const anchorOf = (id: string, name: string): string => (sharers(id).length > 1 ? `${name}-${id}` : id);
const anchor = (id: string): string => `<a id="${id}"></a>`;

function renderRehearsal(name: string, id: string): string {
  const rehearsal = REHEARSALS[name]?.[id];
  if (!rehearsal) return '';
  const { application, call, body } = rehearsal;
  return [code(application), code(call), ...(body ? [code(JSON.stringify(body))] : [])].join(' ');
}

function renderRows({ name }: Layer, rows: readonly Row[]): string {
  const head = ['HTTP', 'code', 'message', '`X-Sandbox-Error`', 'when', 'what to change', 'source'];
  const shown = rows.map(({ id }) => renderRehearsal(name, id));
  // Without an application to show in the whole section, no column for it.
  const isShown = shown.some((text) => text !== '');
  const lines = rows.map(({ id, status, message, when, advice, source, ...row }, at) => [
    String(status),
    row.code,
    code(message),
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
  const ids = [...new Set(LAYERS.flatMap(idsOf))].filter((id) => sharers(id).length > 1);
  return ids
    .map((id) => {
      const links = sharers(id).map(({ name, title }) => `[${title}](#${anchorOf(id, name)})`);
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
  const layers = LAYERS.map((one) => {
    const sections = one.sections.map(({ title, rows }) => `${title === null ? '' : `### ${title}\n\n`}${renderRows(one, rows)}`);
    return `## ${one.title}\n\n${sections.join('\n\n')}`;
  });
  return `\n${layers.join('\n\n')}\n\n## The same id in several APIs\n\n${renderShared()}\n`;
}
