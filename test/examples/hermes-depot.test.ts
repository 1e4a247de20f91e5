import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadDocuments } from '../../src/documents.ts';
import { NOW, sandboxForTest } from '../support/sandbox.ts';

const SCRIPT = fileURLToPath(new URL('../../examples/hermes-depot.mjs', import.meta.url));
const documents = await loadDocuments();
/** Number of the first vehicle that is deposited in a new bac: those of the fixtures come before. */
const FIRST_ID = 1_300_000_001 + documents.biens.reduce((count, { vehicules }) => count + vehicules.length, 0);

interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the example as a partner would, with nothing else in its environment. */
function runExample(environment: Readonly<Record<string, string>>): Promise<Ran> {
  const child = spawn(process.execPath, [SCRIPT], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** On a socket, its clock running as a partner finds it. */
async function listeningSandbox(options: Parameters<typeof sandboxForTest>[0] = {}) {
  const sandbox = await sandboxForTest({ port: 0, ...options });
  sandbox.clock.unfreeze();
  return sandbox;
}

const DAY_MS = 86_400_000;
const ORDINARY = 'GA-482-TR';

/** Changes of status as the example must see them, by days after the deposits; it looks every five days. */
const CHANGES: readonly (readonly [number, string, string, string])[] = [
  [5, 'AA-004-ZZ', 'Proposé', 'En attente de complément'],
  [5, 'AA-004-ZZ', 'En attente de complément', 'Proposé'],
  [5, ORDINARY, 'Proposé', 'Recevable à récoler'],
  [5, 'AA-005-ZZ', 'Proposé', 'Recevable à récoler'],
  [10, 'AA-004-ZZ', 'Proposé', 'Recevable à récoler'],
  [15, ORDINARY, 'Recevable à récoler', 'A lotir'],
  [15, 'AA-005-ZZ', 'Recevable à récoler', 'A lotir'],
  [20, ORDINARY, 'A lotir', 'Loti'],
  [20, 'AA-005-ZZ', 'A lotir', 'Loti'],
  [20, 'AA-004-ZZ', 'Recevable à récoler', 'A lotir'],
  [25, 'AA-004-ZZ', 'A lotir', 'Loti'],
  [35, ORDINARY, 'Loti', 'En cours de vente'],
  [35, 'AA-005-ZZ', 'Loti', 'En cours de vente'],
  [40, 'AA-004-ZZ', 'Loti', 'En cours de vente'],
  [45, ORDINARY, 'En cours de vente', 'Vendu à régler'],
  [45, 'AA-005-ZZ', 'En cours de vente', 'Invendu'],
  [50, ORDINARY, 'Vendu à régler', 'Vendu à enlever'],
  [50, 'AA-004-ZZ', 'En cours de vente', 'Vendu à régler'],
  [55, ORDINARY, 'Vendu à enlever', 'Enlevé'],
  [55, 'AA-005-ZZ', 'Invendu', 'Détruit'],
  [55, 'AA-004-ZZ', 'Vendu à régler', 'Vendu à enlever'],
  [60, 'AA-004-ZZ', 'Vendu à enlever', 'Enlevé'],
];
const POLLS = 12;

/** What the example prints when its three vehicles, numbered from `firstId`, are deposited at an instant. */
function expectedLines(depositedAt: string, firstId: number): string {
  const day = (after: number): string => new Date(Date.parse(depositedAt) + after * DAY_MS).toISOString().slice(0, 10);
  return [
    ...[ORDINARY, 'AA-004-ZZ', 'AA-005-ZZ'].map((plate, rank) => `${day(0)}  ${plate}  deposited under number ${firstId + rank}: Proposé`),
    ...CHANGES.map(([after, plate, from, to]) => `${day(after)}  ${plate}  ${from} → ${to}`),
    `3 vehicles reached their end; the token was renewed ${POLLS} times`,
    '',
  ].join('\n');
}

test('follows its three vehicles to their end, and again on the same server', async () => {
  const sandbox = await listeningSandbox();
  const first = await runExample({ SANDBOX_URL: sandbox.url });
  expect(first).toEqual({ code: 0, stdout: expectedLines(NOW, FIRST_ID), stderr: '' });
  const again = new Date(sandbox.clock.now()).toISOString();
  expect(Date.parse(again)).toBeGreaterThanOrEqual(Date.parse(NOW) + 60 * DAY_MS);
  const second = await runExample({ SANDBOX_URL: sandbox.url });
  expect(second).toEqual({ code: 0, stdout: expectedLines(again, FIRST_ID + 3), stderr: '' });
  // Nothing was refused but the tokens that had expired with the clock.
  expect(sandbox.log.filter((line) => !/^401 900901 /.test(line))).toEqual([]);
});

test('says that the credentials are wrong, with code 1', async () => {
  const { url } = await listeningSandbox();
  const ran = await runExample({ SANDBOX_URL: url, CLIENT_SECRET: 'wrong' });
  expect(ran).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'hermes-depot: no token: check CLIENT_ID and CLIENT_SECRET (HTTP 401 {"error_description":"Client Authentication failed.","error":"invalid_client"})\n',
  });
});

test('says why a call was refused, with code 1', async () => {
  const { url } = await listeningSandbox();
  const { code, stdout, stderr } = await runExample({ SANDBOX_URL: url, ID_TELESERVICE: 'AUTRE' });
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(
    /^hermes-depot: POST \/referentiels\/entitesremettantes: HTTP 403 \{"erreur":\{"code":4031,.*\} \(.*SI_FOURRIERES_HERMES_01\)\n$/,
  );
});

test('says that no server answers, with code 1', async () => {
  const sandbox = await listeningSandbox();
  await sandbox.close();
  const ran = await runExample({ SANDBOX_URL: sandbox.url });
  expect(ran).toEqual({
    code: 1,
    stdout: '',
    stderr: `hermes-depot: fetch failed: ECONNREFUSED at ${sandbox.url}; is the sandbox started, and SANDBOX_URL right?\n`,
  });
});

/** The documents, with a Domaine that never looks at AA-005-ZZ. */
function documentsOfIdleDomaine() {
  const changed = structuredClone(documents);
  const { scenarios } = (changed.contracts.hermes as { 'x-lifecycle': { scenarios: Record<string, { values: string[] }> } })['x-lifecycle'];
  scenarios.invendu = { ...scenarios.invendu, values: ['AA-099-ZZ'] };
  scenarios.attente = { ...scenarios.attente, values: ['AA-005-ZZ'] };
  return changed;
}

test('gives up on a vehicle that reaches no end, with code 1, and names it', async () => {
  const { url } = await listeningSandbox({ documents: documentsOfIdleDomaine() });
  const { code, stdout, stderr } = await runExample({ SANDBOX_URL: url });
  const ended = stdout.split('\n').filter((line) => line.endsWith('→ Enlevé')).length;
  expect({ code, ended, stderr }).toEqual({
    code: 1,
    ended: 2,
    stderr: 'hermes-depot: on 2027-01-13, neither removed nor destroyed: AA-005-ZZ is at "Proposé"\n',
  });
});
