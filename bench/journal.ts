import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { createSandbox, type Sandbox } from '../src/sandbox.ts';
import { bacFile } from '../src/store/bac-files.ts';
import { type Calls, createCalls } from '../src/store/calls.ts';
import { openDatabase, seedDatabase } from '../src/store/database.ts';
import type { NewJournalEntry } from '../src/store/journal-entry.ts';
import { NOW } from './servers.ts';
import { median, type Spread, spread } from './statistics.ts';

/** Lines that the journal holds when it is measured. */
const ROWS = 1_000_000;
const WRITES = 20_000;
const ROUNDS = 5;

/** Cost of one line, its quota included, in µs of CPU. */
export interface WriteCost {
  readonly name: string;
  readonly micros: Spread;
}

export interface QueryCost {
  readonly name: string;
  readonly ms: Spread;
  readonly cpuMs: number;
  /** The longest that another call waited meanwhile. */
  readonly blockedMs: number;
}

export interface JournalCosts {
  readonly rows: number;
  readonly writes: readonly WriteCost[];
  readonly queries: readonly QueryCost[];
}

const START_MS = Date.parse(NOW) - ROWS;
const PAST_MS = START_MS + ROWS / 2;
const RARE = randomUUID();

/** Four APIs, nine calls in ten succeed. */
const APIS = ['impot-particulier', 'r2p', 'sfip', 'hermes'] as const;
const OPERATIONS = [
  'GET /spi/{spi}/situations/ir/assiettes/annrev/{annrev}',
  'GET /personne/spi',
  'GET /demandeDeService/02AA/personne',
  'POST /vehicules',
] as const;

function lineOf(rank: number): NewJournalEntry {
  const kind = rank % APIS.length;
  const isRefused = rank % 10 === 9;
  return {
    atMs: START_MS + rank,
    application: 'tir-de-charge',
    api: APIS[kind] ?? null,
    operation: OPERATIONS[kind] ?? '',
    status: isRefused ? 403 : 200,
    ...(isRefused && { code: 4031, error: 'teleservice-missing', why: 'there is no ID_Teleservice header' }),
    policy: isRefused ? 'teleservice' : 'api',
    spi: kind === 0 ? '3099901713440' : null,
    durationMicros: 120,
    correlationId: rank === ROWS / 2 ? RARE : randomUUID(),
    requestId: randomUUID(),
    target: '/impotparticulier/1.0/spi/3099901713440/situations/ir/assiettes/annrev/2025',
  };
}

const SPENDS = { application: 'UoSnPb51Xa4jcAoealywX1DmX4Ha', api: 'r2p', window: 1 };

function measureWrites(name: string, calls: Calls): WriteCost {
  const micros = Array.from({ length: ROUNDS }, (_, round) => {
    const lines = Array.from({ length: WRITES }, (_unused, rank) => lineOf(ROWS + round * WRITES + rank));
    const before = process.cpuUsage();
    for (const line of lines) calls.record(line, SPENDS);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / WRITES;
  });
  return { name, micros: spread(micros) };
}

/** A journal of a million lines, measured as it goes on, then closed. `file` null: in memory. */
function fillAndMeasure(name: string, file: string | null): WriteCost {
  if (file !== null) mkdirSync(dirname(file), { recursive: true });
  const { db, created } = openDatabase(file);
  // Kept below what is written, so that its bound costs what it costs.
  const open = () => createCalls(db, ROWS);
  const calls = created ? seedDatabase(db, open) : open();
  const fill = db.transaction(() => {
    for (let rank = 0; rank < ROWS; rank += 1) calls.journal.write(lineOf(rank));
  });
  fill();
  const cost = measureWrites(name, calls);
  db.close();
  return cost;
}

type Ask = (sandbox: Sandbox) => Promise<Response>;

const get =
  (path: string): Ask =>
  ({ fetch }) =>
    fetch(`/_sandbox${path}`);
const verify =
  (body: object): Ask =>
  ({ fetch }) =>
    fetch('/_sandbox/journal/verify', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

const QUERIES: readonly (readonly [name: string, ask: Ask])[] = [
  ['last 100 calls', get('/journal')],
  ['last 100 refusals of an API', get('/journal?api=r2p&status=4xx')],
  ['a correlation id, once in all', get(`/journal?correlationId=${RARE}`)],
  ['an error that never was', get('/journal?error=quota-exceeded')],
  ['an instant long past', get(`/journal?from=${new Date(PAST_MS).toISOString()}&to=${new Date(PAST_MS + 60).toISOString()}`)],
  ['verify, met', verify({ api: 'r2p', status: 200, times: { atLeast: 1 }, after: 200_000 })],
  ['verify, not met, nearest', verify({ operation: OPERATIONS[1], status: 500, times: 1, after: 200_000 })],
  ['explain', get(`/explain/${RARE}`)],
];

const EXPORTED = 100_000;

async function measureQuery(sandbox: Sandbox, name: string, ask: Ask, rounds: number): Promise<QueryCost> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const samples: number[] = [];
  const cpu: number[] = [];
  delay.enable();
  for (let round = 0; round < rounds; round += 1) {
    const startedAt = performance.now();
    const before = process.cpuUsage();
    const response = await ask(sandbox);
    for await (const chunk of response.body ?? []) void chunk;
    samples.push(performance.now() - startedAt);
    const { user, system } = process.cpuUsage(before);
    cpu.push((user + system) / 1000);
    if (!response.ok) throw new Error(`${name}: answered ${response.status}`);
  }
  delay.disable();
  return { name, ms: spread(samples), cpuMs: median(cpu), blockedMs: delay.max / 1e6 };
}

/** What the journal costs when it holds a million lines: to write one, and to ask it. */
export async function measureJournal(progress: (line: string) => void): Promise<JournalCosts> {
  const data = mkdtempSync(join(tmpdir(), 'apim-sandbox-bench-'));
  try {
    progress(`journal of ${ROWS} lines: writes`);
    await (await createSandbox({ data, now: NOW })).close();
    const writes = [fillAndMeasure('in memory', null), fillAndMeasure('--data', bacFile(data, 'commun'))];
    progress('journal: queries');
    const sandbox = await createSandbox({ data, now: NOW, journalRows: ROWS });
    const queries: QueryCost[] = [];
    try {
      for (const [name, ask] of QUERIES) queries.push(await measureQuery(sandbox, name, ask, ROUNDS));
      queries.push(
        await measureQuery(
          sandbox,
          `export of ${EXPORTED} lines, NDJSON`,
          get(`/journal/export?after=${ROWS + ROUNDS * WRITES - EXPORTED}`),
          1,
        ),
      );
    } finally {
      await sandbox.close();
    }
    return { rows: ROWS, writes, queries };
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
