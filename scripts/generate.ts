import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { IMPOT_PARTICULIER_ERRORS } from '../src/apis/impot-particulier/errors.ts';
import { APIS } from '../src/apis/index.ts';
import { R2P_ERRORS } from '../src/apis/r2p/errors.ts';
import { SFIP_ERRORS } from '../src/apis/sfip/errors.ts';
import { SETTINGS } from '../src/config.ts';
import type { ErrorRow } from '../src/core/refusal.ts';
import { loadDocuments } from '../src/documents.ts';
import { GATEWAY_ERRORS } from '../src/gateway/errors.ts';
import { OAUTH_ERRORS } from '../src/oauth/errors.ts';

// Writes what is derived from the sources: the types of the contracts and the tables of the documentation.
// With --check, writes nothing and fails when something is out of date.

const check = process.argv.includes('--check');
const stale: string[] = [];

function put(file: string, content: string): void {
  const current = readFileSync(new URL(`../${file}`, import.meta.url), { encoding: 'utf8', flag: 'a+' });
  if (current === content) return;
  stale.push(file);
  if (!check) writeFileSync(new URL(`../${file}`, import.meta.url), content);
}

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. */
function putTable(file: string, name: string, table: string): void {
  const text = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const [before, rest] = text.split(`<!-- ${name} -->\n`);
  const [, after] = rest?.split(`<!-- /${name} -->`) ?? [];
  if (before === undefined || after === undefined) throw new Error(`${file}: the markers <!-- ${name} --> are missing`);
  put(file, `${before}<!-- ${name} -->\n${table}\n<!-- /${name} -->${after}`);
}

const cell = (text: string): string => text.replaceAll('|', '\\|');
const code = (text: string): string => `\`${text}\``;

function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => '-').join('|')}|`, ...rows.map(line)].join('\n');
}

function errorRows(layer: string, errors: Readonly<Record<string, ErrorRow>>): string[][] {
  return Object.values(errors).map(({ id, status, code: number, message, when, source }) => [
    layer,
    String(status),
    String(number),
    code(message),
    when,
    code(id),
    source,
  ]);
}

const oauthRows = Object.entries(OAUTH_ERRORS).map(([id, { status, error, description, when, source }]) => [
  'token, revoke',
  String(status),
  code(error),
  code(description),
  when,
  code(id),
  source,
]);

for (const { name } of APIS) {
  const schema = await openapiTS(new URL(`../openapi/${name}.yaml`, import.meta.url), { alphabetize: false });
  put(`src/apis/${name}/contract.gen.ts`, `// Generated from openapi/${name}.yaml by "npm run generate".\n${astToString(schema)}`);
}

putTable(
  'README.md',
  'errors',
  tableOf(
    ['layer', 'HTTP', 'code', 'message', 'when', '`X-Sandbox-Error`', 'source'],
    [
      ...oauthRows,
      ...errorRows('gateway', GATEWAY_ERRORS),
      ...errorRows('Impôt particulier', IMPOT_PARTICULIER_ERRORS),
      ...errorRows('R2P', R2P_ERRORS),
      ...errorRows('SFiP', SFIP_ERRORS),
    ],
  ),
);
putTable(
  'README.md',
  'settings',
  tableOf(
    ['option', 'variable', 'meaning (default)'],
    Object.entries(SETTINGS).map(([name, setting]) => [
      code(`--${name}${'value' in setting ? ` ${setting.value}` : ''}`),
      code(setting.env),
      setting.help,
    ]),
  ),
);

const { fixtures } = await loadDocuments();
putTable(
  'docs/personas.md',
  'personas',
  tableOf(
    ['slug', 'SPI', 'name', 'who', 'what for'],
    fixtures.personnes.map(({ slug, spi, prenoms, nomNaissance, histoire, usage }) => [
      code(slug),
      spi,
      `${prenoms} ${nomNaissance.length > 40 ? `${nomNaissance.slice(0, 40)}…` : nomNaissance}`,
      histoire,
      usage,
    ]),
  ),
);
putTable(
  'docs/personas.md',
  'applications',
  tableOf(
    ['slug', 'client_id', 'secret', 'APIs', 'story'],
    fixtures.applications.map(({ slug, clientId, secret, habilitations, histoire }) => [
      code(slug),
      code(clientId),
      code(secret),
      habilitations.map(({ api, teleservices }) => `${api} (${teleservices.join(', ') || 'no ID_Teleservice'})`).join(' · '),
      histoire,
    ]),
  ),
);

if (check && stale.length > 0) {
  console.error(`out of date: ${stale.join(', ')}: run "npm run generate"`);
  process.exit(1);
}
