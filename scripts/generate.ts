import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { APIS } from '../src/apis/index.ts';
import { createIo } from '../src/cli/io.ts';
import { createProgram } from '../src/cli/program.ts';
import { SETTINGS } from '../src/config.ts';
import type { Personne } from '../src/core/personne.ts';
import { loadDocuments } from '../src/documents.ts';
import { createCatalogue } from '../src/fault-catalogue.ts';
import { departementOf } from '../src/referentiels/communes.ts';
import { renderCommands } from './render-cli.ts';
import { renderMagic, renderProfiles } from './render-faults.ts';
import { lifecycleOf, renderMermaid, scenarioRows, transitionRows } from './render-lifecycle.ts';
import { renderOrder, renderRefusals } from './render-refusals.ts';
import { renderSchemas } from './render-schemas.ts';
import { code, tableOf } from './render-table.ts';

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

for (const { name } of APIS) {
  const schema = await openapiTS(new URL(`../openapi/${name}.yaml`, import.meta.url), { alphabetize: false });
  put(`src/apis/${name}/contract.gen.ts`, `// Generated from openapi/${name}.yaml by "npm run generate".\n${astToString(schema)}`);
}

const ADMIN = new URL('../openapi/sandbox.yaml', import.meta.url);
const adminTypes = astToString(await openapiTS(ADMIN, { alphabetize: false, immutable: true, emptyObjectsUnknown: true }));
put('src/admin/contract.gen.ts', `// Generated from openapi/sandbox.yaml by "npm run generate".\n${adminTypes}`);

putTable('docs/refusals.md', 'order', renderOrder());
putTable('docs/refusals.md', 'refusals', renderRefusals());
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

/** Birth as R2P's parameters take it: `12/04/1991`, then the country abroad, or the département and the end of the commune's code. */
function presentBirth({ date, lieu }: Personne['naissance']): string {
  const day = [date.jour, date.mois, date.annee].filter(Boolean).join('/');
  if (!lieu.commune) return `${day} · ${lieu.pays}`;
  const departement = departementOf(lieu.commune);
  return `${day} · ${departement} ${lieu.commune.slice(departement.length)}`;
}

const { fixtures, contracts } = await loadDocuments();
putTable(
  'docs/personas.md',
  'personas',
  tableOf(
    ['slug', 'SPI', 'sex', 'birth name, first names', 'born', 'who', 'what for'],
    fixtures.personnes.map(({ slug, spi, sexe, prenoms, nomNaissance, naissance, histoire, usage }) => [
      code(slug),
      spi,
      sexe,
      `${nomNaissance}, ${prenoms}`,
      presentBirth(naissance),
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

const lifecycle = lifecycleOf(contracts.hermes);
putTable('docs/hermes.md', 'diagram', renderMermaid(lifecycle));
putTable(
  'docs/hermes.md',
  'transitions',
  tableOf(['événement', 'de', 'à', 'par', 'gardes', 'écrit', 'délai', 'source', 'texte'], transitionRows(lifecycle)),
);
putTable('docs/hermes.md', 'scenarios', tableOf(['plaque', 'scénario', 'suite', 'ce qui change'], scenarioRows(lifecycle)));

putTable('docs/faults.md', 'profiles', renderProfiles());
putTable('docs/faults.md', 'magic', renderMagic(createCatalogue(contracts)));

const program = await createProgram({ io: createIo({}), environment: {}, signingKey: undefined }, () => true);
putTable('docs/cli.md', 'commands', renderCommands(program, new Set(Object.keys(SETTINGS).map((name) => `--${name}`))));
for (const [name, text] of Object.entries(renderSchemas())) put(`fixtures/schemas/${name}.schema.json`, text);

if (check && stale.length > 0) {
  console.error(`out of date: ${stale.join(', ')}: run "npm run generate"`);
  process.exit(1);
}
