import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../../src/cli/command-table.ts';
import { SETTINGS } from '../../src/config.ts';
import { runCommand } from '../support/command.ts';
import { sandboxForTest } from '../support/sandbox.ts';

const version = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;

const refusal = (code: 1 | 2, line: unknown) => ({ code, signal: null, stdout: '', stderr: line });

test.each([['--help'], ['-h'], ['help'], []].map((args) => ({ args })))('lists its commands when called with $args', async ({ args }) => {
  const { code, stdout, stderr } = await runCommand(args).ended;
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Usage: apim-sandbox \[options\] \[command\]\n\nEmulates the DGFiP API platform over fictitious people\.\n/);
  for (const { name, summary } of COMMANDS) expect(stdout).toContain(`  ${name.padEnd(11)}    ${summary}\n`);
  expect(stdout).toMatch(/^Exit codes: 0 done; 1 .*; 2 .*; 3 .*; 4 .*\.$/m);
});

test.each(
  [
    ['start', '--help'],
    ['start', '--port', 'abc', '-h'],
    ['help', 'start'],
  ].map((args) => ({ args })),
)('says every setting with its variable when called with $args', async ({ args }) => {
  const { code, stdout, stderr } = await runCommand(args).ended;
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Usage: apim-sandbox start \[options\]\n/);
  for (const [name, { env, help }] of Object.entries(SETTINGS))
    expect(stdout).toMatch(new RegExp(`^  --${name}( <[A-Z:-]+>)? +${help.replace(/[()[\].]/g, '\\$&')} \\[${env}\\]$`, 'm'));
});

test.each([['--version'], ['-v'], ['start', '-v']].map((args) => ({ args })))(
  'says its version when called with $args',
  async ({ args }) => {
    expect(await runCommand(args).ended).toEqual({ code: 0, signal: null, stdout: `${version}\n`, stderr: '' });
  },
);

test.each([
  [['serve'], 'apim-sandbox: unknown command "serve"; see "apim-sandbox --help"\n'],
  [['strat'], 'apim-sandbox: unknown command "strat" (did you mean "start"?); see "apim-sandbox --help"\n'],
  [['bac', 'shwo'], 'apim-sandbox: unknown command "bac shwo" (did you mean "show"?); see "apim-sandbox bac --help"\n'],
  [['bac'], 'apim-sandbox: "apim-sandbox bac": what to do is missing: one of list, create, clone, show, reset, delete\n'],
  [['bac', 'show'], 'apim-sandbox: ID: is missing; see "apim-sandbox bac show --help"\n'],
  [['start', 'now'], 'apim-sandbox: "now": is one argument too many for "apim-sandbox start"; see "apim-sandbox start --help"\n'],
  [['certs', 'now'], 'apim-sandbox: "now": is one argument too many for "apim-sandbox certs"; see "apim-sandbox certs --help"\n'],
  [['start', '--out', 'x'], expect.stringMatching(/^apim-sandbox: --out: unknown option of "apim-sandbox start"[^\n]*\n$/)],
  [
    ['exec', '--verbose', 'npm'],
    'apim-sandbox: --verbose: unknown option of "apim-sandbox exec"; what is meant for the command it runs comes after --; see "apim-sandbox exec --help"\n',
  ],
  [['status', '--url', 'localhost'], 'apim-sandbox: --url: "localhost": expected the URL of a server, e.g. http://127.0.0.1:8080\n'],
  [['status', '--port', '0'], 'apim-sandbox: --port: "0": expected the port of a server, from 1 to 65535; or say where it is with --url\n'],
  [['wait', '--timeout', 'soon'], 'apim-sandbox: --timeout: "soon": expected seconds or an ISO 8601 duration, e.g. 30 or PT1M\n'],
  [['env', '--format', 'csh'], expect.stringMatching(/^apim-sandbox: [^\n]*--format[^\n]*sh, fish, powershell, dotenv, github[^\n]*\n$/)],
  [['certs', '--out='], 'apim-sandbox: --out: is empty\n'],
  [
    ['start', '--mtls-required'],
    'apim-sandbox: --mtls-required: needs --tls, which makes the authority that certificates are checked with\n',
  ],
  [
    ['start', '--prot', '8080'],
    'apim-sandbox: --prot: unknown option of "apim-sandbox start" (did you mean "--port"?); see "apim-sandbox start --help"\n',
  ],
  [['start', '-p', '8080'], expect.stringMatching(/^apim-sandbox: -p: unknown option of "apim-sandbox start"[^\n]*\n$/)],
  [['start', '--port'], 'apim-sandbox: --port: has no value (one that starts with a dash is written --port=-VALUE)\n'],
  [['start', '--port', '--quiet'], 'apim-sandbox: --port: has no value (one that starts with a dash is written --port=-VALUE)\n'],
  [
    ['start', '--timestamp-skew', '-300'],
    'apim-sandbox: --timestamp-skew: has no value (one that starts with a dash is written --timestamp-skew=-VALUE)\n',
  ],
  [['start', '--quiet=yes'], 'apim-sandbox: --quiet: is a switch, and takes no value\n'],
  [['start', '--port', 'http'], 'apim-sandbox: --port (SANDBOX_PORT): "http": expected a port from 0 to 65535\n'],
  [['start', '--port', '65536'], 'apim-sandbox: --port (SANDBOX_PORT): "65536": expected a port from 0 to 65535\n'],
  [['start', '--port=-1'], 'apim-sandbox: --port (SANDBOX_PORT): "-1": expected a port from 0 to 65535\n'],
  [['start', '--port='], 'apim-sandbox: --port (SANDBOX_PORT): "": expected a port from 0 to 65535\n'],
  [['start', '--port', '80.5'], 'apim-sandbox: --port (SANDBOX_PORT): "80.5": expected a port from 0 to 65535\n'],
  [
    ['start', '--profile', 'wso2'],
    'apim-sandbox: --profile (SANDBOX_PROFILE): "wso2": expected one of dgfip, wso2-2.6, wso2-3.2, wso2-4.2\n',
  ],
  [
    ['start', '--now', 'tomorrow'],
    'apim-sandbox: --now (SANDBOX_NOW): "tomorrow": expected an instant in ISO 8601, e.g. 2026-09-01T10:00:00Z\n',
  ],
  [
    ['start', '--blocked-apis', 'r2p,ficoba'],
    'apim-sandbox: --blocked-apis: unknown API ficoba: known ones are impot-particulier, r2p, sfip, hermes\n',
  ],
])('refuses %j in one line, with code 2', async (args, line) => {
  expect(await runCommand(args).ended).toEqual(refusal(2, line));
});

test.each([
  [{ SANDBOX_PORT: 'abc' }, 'apim-sandbox: --port (SANDBOX_PORT): "abc": expected a port from 0 to 65535\n'],
  [{ SANDBOX_STRICT: 'oui' }, 'apim-sandbox: --strict (SANDBOX_STRICT): "oui": is a switch: expected true, false, 1 or 0\n'],
  [
    { SANDBOX_YEAR_OPENING: '22-07' },
    'apim-sandbox: --year-opening (SANDBOX_YEAR_OPENING): "22-07": expected a day as MM-DD, e.g. 07-22\n',
  ],
])('refuses the environment %j in one line, with code 2', async (environment, line) => {
  expect(await runCommand(['start'], environment).ended).toEqual(refusal(2, line));
});

test('says all that is wrong at once, a line each', async () => {
  const { code, stderr } = await runCommand(['start', '--port', 'x', '--now', 'y'], { SANDBOX_QUIET: 'z', SANDBOX_JOURNAL_ROWS: '-5' })
    .ended;
  expect([code, stderr.split('\n')]).toEqual([
    2,
    [
      'apim-sandbox: --port (SANDBOX_PORT): "x": expected a port from 0 to 65535',
      '--now (SANDBOX_NOW): "y": expected an instant in ISO 8601, e.g. 2026-09-01T10:00:00Z',
      '--journal-rows (SANDBOX_JOURNAL_ROWS): "-5": expected a count of rows',
      '--quiet (SANDBOX_QUIET): "z": is a switch: expected true, false, 1 or 0',
      '',
    ],
  ]);
});

test('refuses a port that another program has, with code 1', async () => {
  const { port } = new URL((await sandboxForTest({ port: 0 })).url);
  expect(await runCommand(['start', '--port', port]).ended).toEqual(
    refusal(
      1,
      `apim-sandbox: 127.0.0.1:${port}: cannot listen (EADDRINUSE): another program listens there; stop it or give another port with --port (0 takes a free one)\n`,
    ),
  );
});

test.each([
  ['no.such.host.invalid', /^apim-sandbox: no\.such\.host\.invalid:0: cannot listen \((ENOTFOUND|EAI_AGAIN)\): [^\n]+\n$/],
  ['203.0.113.7', /^apim-sandbox: 203\.0\.113\.7:0: cannot listen \(EADDRNOTAVAIL\): this machine has no such address; [^\n]+\n$/],
])('refuses the address %s, with code 1', async (host, line) => {
  expect(await runCommand(['start', '--port', '0', '--host', host]).ended).toEqual(refusal(1, expect.stringMatching(line)));
});

test('refuses a data folder that it cannot use, with code 1', async () => {
  const { code, stdout, stderr } = await runCommand(['start', '--port', '0', '--data', '/dev/null/data']).ended;
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toBe(
    'apim-sandbox: /dev/null/data/bacs/commun.sqlite: cannot be opened (ENOTDIR): check that the folder exists and can be written, or give another one with --data\n',
  );
});
