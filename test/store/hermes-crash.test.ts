import { cpSync } from 'node:fs';
import type Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { formatInstant } from '../../src/core/paris-time.ts';
import type { Element, Fields } from '../../src/core/vehicule.ts';
import { openDatabase } from '../../src/store/database.ts';
import { createElements } from '../../src/store/elements.ts';
import { createTraces } from '../../src/store/traces.ts';
import { createVehicules } from '../../src/store/vehicules.ts';
import { type Command, runCommand } from '../support/command.ts';
import { folderForTest } from '../support/data-folder.ts';
import { type Answered, type DeposantClient, deposantFor, entiteOf, prepareDeposit, remiseOf } from '../support/hermes.ts';
import { applicationOf, NOW, UNLIMITED } from '../support/sandbox.ts';

const SIP = 'TDC';
const DEPOSANT = { clientId: applicationOf(UNLIMITED).clientId, sip: SIP };
const LOOPS = 8;
const KILL_AT_WRITE = new URL('../support/kill-at-write.mjs', import.meta.url).href;
const DEPOSITS_BEFORE_KILL = [100, 100, 100, 100];
const ARRAYS_BEFORE_KILL = [20, 20, 20];
const ROWS = 20;

interface Server {
  readonly command: Command;
  readonly client: DeposantClient;
}

/** The built command on a data folder, and a depositor over its socket. */
async function startOn(data: string, environment: Readonly<Record<string, string>> = {}): Promise<Server> {
  const command = runCommand(['start', '--port', '0', '--data', data, '--now', NOW], environment);
  const url = await command.url;
  const overSocket = { fetch: (input: string | URL | Request, init?: RequestInit) => fetch(new URL(String(input), url), init) };
  return { command, client: await deposantFor(overSocket, UNLIMITED) };
}

interface Storm {
  readonly path: string;
  /** The nth body to send. */
  readonly bodyOf: (rank: number) => unknown;
  readonly firstRank: number;
  /** Answers after which the server is killed. */
  readonly enough: number;
}

/** Sends bodies by several loops at once and kills the server among them; gives the answers by rank, and the first rank never sent. */
async function stormUntilKilled({ command, client }: Server, { path, bodyOf, firstRank, enough }: Storm) {
  const answers = new Map<number, Answered>();
  let next = firstRank;
  const sendUntilKilled = async () => {
    for (;;) {
      const rank = next;
      next += 1;
      const answer = await client.post(path, bodyOf(rank)).catch(() => undefined);
      if (!answer) return;
      answers.set(rank, answer);
      if (answers.size === enough) command.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: LOOPS }, sendUntilKilled));
  expect((await command.ended).signal).toBe('SIGKILL');
  expect(answers.size).toBeGreaterThanOrEqual(enough);
  return { answers, next };
}

const countOf = (db: Database.Database, sql: string): number => db.prepare<[], number>(sql).pluck().get() ?? Number.NaN;

/** A copy of the bac as the killed process left it, its write-ahead log included: sound, and without half of anything. */
function openCopy(data: string): Database.Database {
  const copy = folderForTest();
  cpSync(data, copy, { recursive: true });
  const { db, created } = openDatabase(`${copy}/bacs/commun.sqlite`);
  onTestFinished(() => {
    db.close();
  });
  const found = {
    created,
    check: db.pragma('integrity_check', { simple: true }),
    dangling: db.pragma('foreign_key_check'),
    vehiculesWithoutTrace: countOf(db, 'SELECT count(*) FROM vehicules WHERE id NOT IN (SELECT vehicule FROM traces)'),
    tracesWithoutVehicule: countOf(db, 'SELECT count(*) FROM traces WHERE vehicule NOT IN (SELECT id FROM vehicules)'),
    unreadable:
      countOf(db, 'SELECT count(*) FROM vehicules WHERE NOT (json_valid(depot) AND json_valid(remise) AND json_valid(suivi))') +
      countOf(db, 'SELECT count(*) FROM traces WHERE NOT json_valid(data)') +
      countOf(db, 'SELECT count(*) FROM elements WHERE NOT json_valid(document)'),
  };
  const sound = { created: false, check: 'ok', dangling: [], vehiculesWithoutTrace: 0, tracesWithoutVehicule: 0, unreadable: 0 };
  expect(found).toEqual(sound);
  return db;
}

/** Evenly spread, the first and the last ones included. */
function sampleOf<T>(list: readonly T[], size: number): readonly T[] {
  const step = (list.length - 1) / (size - 1);
  return Array.from({ length: size }, (_, rank) => list[Math.round(rank * step)]).filter((one) => one !== undefined);
}

/** Vehicles as written, with their traces, by rank of their deposit. */
function readDeposits(db: Database.Database) {
  const traces = createTraces(db);
  const rows = createVehicules(db).ofDeposant(DEPOSANT);
  return new Map(rows.map((row) => [Number(row.idCorrelation.split('-')[1]), { row, traces: traces.ofVehicule(row.id) }]));
}

/** What a deposit writes, all of it. */
function depositOf(id: number, atMs: number, remise: Fields) {
  const vehicule = { id, ...DEPOSANT, idCorrelation: remise.idCorrelation, entite: remise.idEntiteRemettante, statut: 'Proposé' };
  const life = { scenario: 'vente', updatedMs: atMs, dueMs: null, reads: 0, suivi: { dateReception: formatInstant(atMs) } };
  const trace = { vehicule: id, atMs, actor: 'deposant', by: UNLIMITED, event: 'deposer', from: null, to: 'Proposé', data: remise };
  return { row: { ...vehicule, ...life, depot: remise, remise }, traces: [trace] };
}

test('a process killed in a storm of deposits has every answered one, whole, and gives the same answer to a replay', async () => {
  const data = folderForTest();
  const answers = new Map<number, Answered>();
  let written: ReturnType<typeof readDeposits> = new Map();
  let bodyOf: (rank: number) => Fields = () => ({});
  let firstRank = 1;
  for (const enough of DEPOSITS_BEFORE_KILL) {
    const server = await startOn(data);
    const references = await prepareDeposit(server.client, { trigrammeSIP: SIP });
    bodyOf = (rank) => remiseOf({ ...references, trigrammeSIP: SIP, idCorrelation: `TDC-${rank}`, numeroImmatriculation: `AB-${rank}-CD` });
    const storm = await stormUntilKilled(server, { path: '/vehicules', bodyOf, firstRank, enough });
    for (const [rank, answer] of storm.answers) answers.set(rank, answer);
    firstRank = storm.next;
    written = readDeposits(openCopy(data));
    // Those that were written and not answered are whole too.
    for (const [rank, { row, traces }] of written) expect({ row, traces }).toEqual(depositOf(row.id, row.updatedMs, bodyOf(rank)));
    const expected = [...answers.keys()].map((rank) => {
      const { id, updatedMs = 0 } = written.get(rank)?.row ?? {};
      return [rank, { status: 200, body: { id_correlation: `TDC-${rank}`, id, dateDemandePriseEnCharge: formatInstant(updatedMs) } }];
    });
    expect([...answers]).toEqual(expected);
  }

  const { client } = await startOn(data);
  for (const [rank, answer] of sampleOf([...answers], 50)) {
    expect(await client.post('/vehicules', bodyOf(rank))).toEqual(answer);
    const fiche = await client.get(`/vehicules/${(answer.body as { id: number }).id}`);
    expect(fiche).toMatchObject({ status: 200, body: { ...bodyOf(rank), statut: 'Proposé' } });
  }
  // The replays wrote nothing: the next deposit has the next number.
  const lastId = Math.max(...[...written.values()].map(({ row }) => row.id));
  expect((await client.post('/vehicules', bodyOf(firstRank))).body).toMatchObject({ id: lastId + 1 });
}, 60_000);

test('a process killed in a storm of arrays has each one whole or not at all', async () => {
  const data = folderForTest();
  const bodyOf = (rank: number) =>
    Array.from({ length: ROWS }, (_, row) => entiteOf({ trigrammeSIP: SIP, idCorrelation: `TDC-${rank}-${row}` }));
  const path = '/referentiels/entitesremettantes';
  const answers = new Map<number, Answered>();
  let firstRank = 1;
  for (const enough of ARRAYS_BEFORE_KILL) {
    const storm = await stormUntilKilled(await startOn(data), { path, bodyOf, firstRank, enough });
    for (const [rank, answer] of storm.answers) answers.set(rank, answer);
    firstRank = storm.next;
    const written = new Map<number, Element[]>();
    for (const element of createElements(openCopy(data)).list('entite', DEPOSANT.clientId)) {
      const rank = Number(element.idCorrelation.split('-')[1]);
      written.set(rank, [...(written.get(rank) ?? []), element]);
    }
    for (const [rank, elements] of written) expect(elements.map(({ fields }) => fields)).toEqual(bodyOf(rank));
    const expected = [...answers.keys()].map((rank) => {
      const body = written.get(rank)?.map(({ idCorrelation, id }) => ({ idCorrelation, id: String(id) }));
      return [rank, { status: 200, body }];
    });
    expect([...answers]).toEqual(expected);
  }

  const { client } = await startOn(data);
  for (const [rank, answer] of sampleOf([...answers], 10)) expect(await client.post(path, bodyOf(rank))).toEqual(answer);
});

/** Sends one call to a process that dies just after the nth run of a statement; gives the bac that it leaves. */
async function killAt(statement: string, run: number, data: string, path: string, body: unknown): Promise<Database.Database> {
  const { command, client } = await startOn(data, {
    NODE_OPTIONS: `--import=${KILL_AT_WRITE}`,
    KILL_AT_STATEMENT: statement,
    KILL_AT_RUN: String(run),
  });
  await expect(client.post(path, body)).rejects.toThrow();
  expect((await command.ended).signal).toBe('SIGKILL');
  return openCopy(data);
}

/** A data folder with an entity and a place, and a deposit that refers to them. */
async function prepareFolder() {
  const data = folderForTest();
  const { command, client } = await startOn(data);
  const references = await prepareDeposit(client, { trigrammeSIP: SIP });
  command.kill('SIGTERM');
  await command.ended;
  return { data, remise: remiseOf({ ...references, trigrammeSIP: SIP, idCorrelation: 'TDC-1' }) };
}

test.each([
  ['INSERT INTO vehicules', 'none'],
  ['INSERT INTO traces', 'none'],
  ['UPDATE vehicules', 'none'],
  ['INSERT INTO quotas', 'all'],
])('a process killed in the middle of a deposit, just after its "%s", leaves %s of it', async (statement, left) => {
  const { data, remise } = await prepareFolder();
  const written = [...readDeposits(await killAt(statement, 1, data, '/vehicules', remise)).values()];
  expect(written.length).toBe(left === 'all' ? 1 : 0);
  for (const { row, traces } of written) expect({ row, traces }).toEqual(depositOf(row.id, row.updatedMs, remise));
  const { client } = await startOn(data);
  const { status, body } = await client.post('/vehicules', remise);
  expect({ status, body }).toMatchObject({ status: 200, body: { id_correlation: 'TDC-1' } });
  for (const { row } of written) expect(body).toMatchObject({ id: row.id, dateDemandePriseEnCharge: formatInstant(row.updatedMs) });
});

test('a process killed in the middle of an array leaves none of its rows', async () => {
  const { data } = await prepareFolder();
  const rows = Array.from({ length: ROWS }, (_, row) => entiteOf({ trigrammeSIP: SIP, idCorrelation: `TDC-1-${row}` }));
  const db = await killAt('INSERT INTO elements', ROWS, data, '/referentiels/entitesremettantes', rows);
  const left = createElements(db).list('entite', DEPOSANT.clientId);
  expect(left.map(({ idCorrelation }) => idCorrelation)).toEqual(['SIF-ENT-1']);
});
