import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { adminOf, clientOf } from '../support/bacs.ts';
import { spawnCommand } from '../support/command.ts';
import { folderForTest } from '../support/data-folder.ts';
import { NOW, startSandbox } from '../support/sandbox.ts';

const loaded = (file: string) => `--import=${fileURLToPath(new URL(`../support/${file}`, import.meta.url))}`;
const BAC = { now: NOW, frozen: true };

/** Everything that could be half done: the bacs, their goods, applications, clock and snapshots. */
async function stateOf(data: string) {
  const sandbox = await startSandbox({ data });
  const admin = adminOf(sandbox);
  const state = await Promise.all(
    (await admin.bacs()).map(async ({ id, clock, fixtures }) => ({
      id,
      fixtures,
      // That of the bac of the start runs.
      clock: id === 'commun' ? null : clock,
      vehicules: await admin.vehicules(id),
      applications: ((await admin.call('GET', `/bacs/${id}`)).body as { applications: object[] }).applications.length,
      journal: (await admin.journal(id)).length,
      snapshots: ((await admin.call('GET', `/snapshots?bac=${id}`)).body as { snapshots: { name: string }[] }).snapshots.map(
        ({ name }) => name,
      ),
      consent: (await admin.call('POST', `/franceconnect/tokens?bac=${id}`, { persona: 'lea-moreau' })).status,
    })),
  );
  await sandbox.close();
  return state;
}

/** A folder with a bac that was used, and a snapshot of it when it was new. */
async function fill(data: string) {
  const sandbox = await startSandbox({ data });
  const admin = adminOf(sandbox);
  const client = await clientOf(sandbox, await admin.create({ id: 'kept', ...BAC }));
  await admin.save('kept', 'new');
  await client.deposit('USED-1');
  await admin.move('kept', { advance: 'P1D' });
  await sandbox.close();
}

function copyOf(data: string): string {
  const copy = folderForTest();
  cpSync(data, copy, { recursive: true });
  return copy;
}

type Action = readonly [name: string, method: string, path: string, body: object | undefined, touched: string];

const ACTIONS: readonly Action[] = [
  ['create', 'POST', '/bacs', { id: 'new', ...BAC }, '/bacs/new'],
  ['clone', 'POST', '/bacs/kept/clone', { id: 'new' }, '/bacs/new'],
  ['reset', 'POST', '/bacs/kept/reset', undefined, 'kept'],
  ['load', 'POST', '/snapshots/new/load?bac=kept', undefined, 'kept'],
  ['save', 'PUT', '/snapshots/again?bac=kept', undefined, 'kept'],
  ['delete', 'DELETE', '/bacs/kept', undefined, 'kept'],
];

/** Makes an action on a server that is killed on the way; true when it was answered all the same. */
async function isAnswered([, method, path, body]: Action, data: string, environment: Record<string, string>) {
  const command = spawnCommand(['start', '--port', '0', '--data', data], environment);
  const url = await command.url;
  const init = { method, ...(body && { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }) };
  const status = await fetch(`${url}/_sandbox${path}`, init).then(
    (answer) => answer.status,
    () => null,
  );
  command.kill('SIGKILL');
  await command.ended;
  if (status !== null) expect(status).toBeLessThan(300);
  return status !== null;
}

/** What kills the process: the nth change of the bac's files, or of what is written last when a bac takes the place of another. */
function killersOf([name, , , , touched]: Action): readonly Record<string, string>[] {
  const byFile = { NODE_OPTIONS: loaded('kill-at-file.mjs'), KILL_AT_FILE: touched };
  const byWrite = { NODE_OPTIONS: loaded('kill-at-write.mjs'), KILL_AT_STATEMENT: 'DELETE FROM reglages' };
  return name === 'reset' || name === 'load' ? [byFile, byWrite] : [byFile];
}

const MOST_STEPS = 20;

/** The states found after the process was killed at its first step, its second…, until it lives long enough to answer. */
async function killAtEachStep(action: Action, data: string, killer: Record<string, string>) {
  const states = [];
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const place = copyOf(data);
    const answered = await isAnswered(action, place, { ...killer, KILL_AT_RUN: String(step) }).catch(() => false);
    states.push(await stateOf(place));
    if (answered) return states;
  }
  throw new Error('the process was killed at every step');
}

describe('a process killed at any step', () => {
  let data: string;
  beforeAll(async () => {
    data = mkdtempSync(join(tmpdir(), 'apim-sandbox-'));
    await fill(data);
  });
  afterAll(() => rmSync(data, { recursive: true, force: true }));

  test.each(ACTIONS)('of %s leaves its bac as it was, or as it was to be', { timeout: 180_000 }, async (...action: Action) => {
    const before = await stateOf(copyOf(data));
    const done = copyOf(data);
    expect(await isAnswered(action, done, {})).toBe(true);
    const after = await stateOf(done);
    expect(after).not.toEqual(before);
    for (const killer of killersOf(action)) {
      const states = await killAtEachStep(action, data, killer);
      expect(states.at(-1)).toEqual(after);
      for (const state of states) expect([before, after]).toContainEqual(state);
    }
  });
});
