import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { REFUSALS } from '../../src/refusal-catalogue.ts';
import { runToEnd } from '../support/command.ts';
import { folderForTest } from '../support/data-folder.ts';
import { fixtures, sandboxForTest } from '../support/sandbox.ts';

const json = async (...args: readonly string[]) => JSON.parse((await runToEnd([...args, '--json'])).stdout);

test('errors lists every refusal, without a server', async () => {
  const { errors } = await json('errors');
  expect(errors).toHaveLength(REFUSALS.flatMap(({ rows }) => rows).length);
  const { code, stdout } = await runToEnd(['errors']);
  expect([code, stdout.trimEnd().split('\n')]).toEqual([0, expect.toSatisfy(({ length }: string[]) => length === errors.length + 1)]);
});

test('errors finds a refusal by its code, its name or its words', async () => {
  const byCode = await runToEnd(['errors', '900804']);
  expect(byCode.stdout).toMatch(
    /^429 900804 quota-exceeded \(gateway, published\)\n {2}message {2}Message throttled out\n {2}when .*\n {2}change .*\n {2}more {5}docs\/refusals\.md#quota-exceeded\n$/,
  );
  expect((await json('errors', 'quota-exceeded')).errors).toMatchObject([{ code: 900804 }]);
  expect((await json('errors', 'hermes', 'TRIGRAMME')).errors).toContainEqual(expect.objectContaining({ layer: 'hermes', status: 403 }));
});

test('errors names the nearest to what is not', async () => {
  expect(await runToEnd(['errors', 'quota-exceded'])).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'apim-sandbox: no refusal has the code, the name or the words "quota-exceded" (did you mean "quota-exceeded"?); "apim-sandbox errors" lists them\n',
  });
});

test('personas lists the people, finds them by word whatever the accents, and shows one', async () => {
  expect((await json('personas')).personas).toHaveLength(fixtures.personnes.length);
  const lep = await runToEnd(['personas', 'LEP', 'metropole']);
  expect(lep.stdout).toMatch(/^persona +SPI +name +born +what for\n(lep-metropole-\S+ +\d{13} .*\n)+$/);
  const lea = await runToEnd(['personas', 'lea-moreau']);
  expect(lea.stdout).toMatch(
    /^lea-moreau\n {2}SPI {7}3099901713440\n {2}name {6}MOREAU, LÉA MARIE \(F\)\n {2}born {6}12\/04\/1991, RENNES \(35238\)\n/,
  );
  expect(await runToEnd(['personas', 'lea-morau'])).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'apim-sandbox: no persona has the name or the words "lea-morau" (did you mean "lea-moreau"?); "apim-sandbox personas" lists them\n',
  });
});

describe('doctor', () => {
  const outcomes = async (args: readonly string[]) => {
    const { code, stdout } = await runToEnd(['doctor', '--json', ...args]);
    const { well, findings } = JSON.parse(stdout);
    return { code, well, of: (check: string) => findings.find((one: { check: string }) => one.check === check) };
  };

  test('finds nothing wrong with this machine', async () => {
    const data = join(folderForTest(), 'absent');
    const { code, stdout, stderr } = await runToEnd(['doctor', '--port', '0', '--data', data]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^ +check +found\nok +node +\d+\.\d+\.\d+\nok +better-sqlite3 +SQLite \S+, for ABI \d+\nok +port +a free one will be taken\n/,
    );
    expect(stdout).toContain(`${data} does not exist yet, and can be made\n`);
    expect(stdout).toMatch(/\nok +fixtures +105 people, 22 applications, every rule held\n$/);
  });

  test('says who has the port: a sandbox and which, or another program', async () => {
    const { url, instance } = await sandboxForTest({ port: 0 });
    const taken = await outcomes(['--port', new URL(url).port]);
    expect([taken.code, taken.of('port')]).toMatchObject([
      0,
      {
        outcome: 'note',
        told: expect.stringContaining(`an apim-sandbox 0.1.0 (instance ${instance})`),
        change: expect.stringContaining(`stop --url ${url}`),
      },
    ]);
    expect(taken.of('clock')).toMatchObject({
      told: expect.stringMatching(/real time is .*, the bac commun is at 2026-09-15T10:00:00\.000Z$/),
    });
    const other = createServer((socket) => socket.end('no HTTP here\r\n\r\n')).listen(0, '127.0.0.1');
    onTestFinished(() => void other.close());
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const stranger = await outcomes(['--port', port]);
    expect([stranger.code, stranger.well, stranger.of('port')]).toEqual([
      1,
      false,
      {
        check: 'port',
        outcome: 'failed',
        told: `127.0.0.1:${port} is taken by another program`,
        change: 'stop it, or give another port with --port (0 takes a free one)',
      },
    ]);
  });

  test('refuses a data folder that is none, and certificates that cannot be read', async () => {
    const data = folderForTest();
    mkdirSync(join(data, 'certs'));
    writeFileSync(join(data, 'certs', 'ca.pem'), 'not a certificate');
    const broken = await outcomes(['--port', '0', '--data', data]);
    expect([broken.code, broken.of('data').outcome, broken.of('certificates')]).toMatchObject([
      1,
      'ok',
      { outcome: 'failed', change: expect.stringContaining('remove') },
    ]);
    const file = await outcomes(['--port', '0', '--data', '/dev/null/x']);
    expect([file.code, file.of('data').outcome]).toEqual([1, 'failed']);
  });
});

describe('completion', () => {
  let script: string;
  let folder: string;
  beforeAll(async () => {
    script = (
      await promisify(execFile)(process.execPath, [fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url)), 'completion', 'bash'])
    ).stdout;
  });

  /** What bash would propose after these words; the last one is being typed. */
  async function complete(...words: readonly string[]): Promise<readonly string[]> {
    const typed = ['apim-sandbox', ...words].map((word) => `'${word}'`).join(' ');
    const { stdout } = await promisify(execFile)('bash', [
      '-uc',
      `${script}\nCOMP_WORDS=(${typed}) COMP_CWORD=${words.length}\n_apim_sandbox\nprintf '%s\\n' "\${COMPREPLY[@]:-}"`,
    ]);
    return stdout.split('\n').filter(Boolean);
  }

  test('is loaded by bash, and proposes every command', async () => {
    expect(await complete('')).toEqual([...COMMANDS.map(({ name }) => name), '--version', '--help']);
    expect(await complete('sta')).toEqual(['start', 'status']);
  });

  test('proposes subcommands, options of the command and the values of an option', async () => {
    expect(await complete('bac', '')).toEqual(['list', 'create', 'clone', 'show', 'reset', 'delete', '--help']);
    expect(await complete('bac', 'create', '--f')).toEqual(['--fixtures', '--frozen']);
    expect(await complete('env', '--format', 'f')).toEqual(['fish']);
    expect(await complete('start', '--port', '')).toEqual([]);
    expect(await complete('journal', '--json', 'verify', '--at')).toEqual(['--at-least', '--at-most']);
    expect(await complete('exec', '--', '')).toEqual([]);
  });

  test('takes effect with the eval that is documented', async () => {
    folder = folderForTest();
    symlinkSync(fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url)), join(folder, 'apim-sandbox'));
    chmodSync(join(folder, 'apim-sandbox'), 0o755);
    const { stdout } = await promisify(execFile)('bash', ['-euc', 'eval "$(apim-sandbox completion bash)"; complete -p apim-sandbox'], {
      env: { ...process.env, PATH: `${folder}:${process.env.PATH}` },
    });
    expect(stdout).toBe('complete -o default -F _apim_sandbox apim-sandbox\n');
  });

  test('names the shells that it knows', async () => {
    expect(await runToEnd(['completion', 'powershell'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'apim-sandbox: SHELL: "powershell" is not known (one of bash, zsh, fish)\n',
    });
    for (const shell of ['zsh', 'fish'])
      expect(await json('completion', shell)).toMatchObject({ shell, script: expect.stringContaining('journal verify') });
  });
});
