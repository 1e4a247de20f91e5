import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { read, sandboxForTest } from '../support/sandbox.ts';

const WORKERS = 8;
const BACS = 50;
const worker = fileURLToPath(new URL('../support/bac-worker.ts', import.meta.url));
const run = promisify(execFile);

test('8 processes live in 50 bacs each on one server at once, and none meets another', { timeout: 300_000 }, async () => {
  const sandbox = await sandboxForTest({ port: 0, strict: false });
  const runs = Array.from({ length: WORKERS }, (_, rank) =>
    run(process.execPath, ['--import', 'tsx', worker, sandbox.url, String(rank), String(BACS)]),
  );
  const lived = await Promise.all(runs);
  expect(lived.map(({ stdout, stderr }) => [stdout, stderr])).toEqual(Array(WORKERS).fill([String(BACS), '']));
  const { body } = await read(await sandbox.fetch('/_sandbox/bacs'));
  // Every second one deleted itself.
  expect((body as { bacs: unknown[] }).bacs).toHaveLength(1 + (WORKERS * BACS) / 2);
  const commun = await read(await sandbox.fetch('/_sandbox/journal'));
  expect(commun).toEqual({ status: 200, body: { bac: 'commun', calls: [], next: null } });
});
