import { expect, test } from 'vitest';
import { createCalls } from '../../src/store/calls.ts';
import { openDatabase } from '../../src/store/database.ts';
import { runCommand } from '../support/command.ts';
import { folderForTest } from '../support/data-folder.ts';
import { headersFor, personaOf, teleserviceOf, tokenFor } from '../support/sandbox.ts';

const IP = `/impotparticulier/1.0/spi/${personaOf('lea-moreau').spi}/dernieresituation/ir/assiettes/deuxans`;

test('a process killed in the middle of a stream of calls has every answered call in its journal', async () => {
  const data = folderForTest();
  const command = runCommand(['start', '--port', '0', '--data', data]);
  const url = await command.url;
  const overSocket = { fetch: (input: string | URL | Request, init?: RequestInit) => fetch(new URL(String(input), url), init) };
  const token = await tokenFor(overSocket, 'tir-de-charge');
  const answered: string[] = [];

  const callUntilKilled = async () => {
    for (;;) {
      const headers = headersFor(token, teleserviceOf('tir-de-charge', 'impot-particulier'));
      const response = await overSocket.fetch(IP, { headers }).catch(() => undefined);
      const requestId = response?.headers.get('x-request-id');
      if (!requestId) return;
      answered.push(requestId);
      if (answered.length === 400) command.kill('SIGKILL');
    }
  };
  await Promise.all(Array.from({ length: 8 }, callUntilKilled));
  expect((await command.ended).signal).toBe('SIGKILL');
  expect(answered.length).toBeGreaterThanOrEqual(400);

  const { db, created } = openDatabase(`${data}/bacs/commun.sqlite`);
  const written = createCalls(db, 100_000).journal.latest(100_000);
  const check = db.pragma('integrity_check', { simple: true });
  db.close();
  const requestIds = new Set(written.map(({ requestId }) => requestId));
  expect({ created, check, lost: answered.filter((id) => !requestIds.has(id)) }).toEqual({ created: false, check: 'ok', lost: [] });
  expect(written.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(answered.length);
});

test('a process starts again on the folder of one that was killed, and knows its tokens', async () => {
  const data = folderForTest();
  const first = runCommand(['start', '--port', '0', '--data', data]);
  const firstUrl = await first.url;
  const token = await tokenFor({ fetch: (input, init) => fetch(new URL(String(input), firstUrl), init) }, 'tir-de-charge');
  first.kill('SIGKILL');
  await first.ended;
  const secondUrl = await runCommand(['start', '--port', '0', '--data', data]).url;
  const response = await fetch(new URL(IP, secondUrl), { headers: headersFor(token, teleserviceOf('tir-de-charge', 'impot-particulier')) });
  expect(response.status).toBe(200);
});

test('a second process on the same folder is told so in one line, with code 1, and the first one goes on', async () => {
  const data = folderForTest();
  const url = await runCommand(['start', '--port', '0', '--data', data]).url;
  const { code, stdout, stderr } = await runCommand(['start', '--port', '0', '--data', data]).ended;
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout: '',
    stderr: `apim-sandbox: ${data}/bacs/commun.sqlite: cannot be opened (SQLITE_BUSY): another apim-sandbox is using it; stop it or give another folder with --data\n`,
  });
  expect((await fetch(`${url}/_sandbox/health`)).status).toBe(200);
});
