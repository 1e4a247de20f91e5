import { describe, expect, test } from 'vitest';
import { ConfigError, parseConfig, readEnvironment, SETTINGS, settingKey } from '../src/config.ts';
import { createSandbox, type SandboxOptions } from '../src/sandbox.ts';

const DEFAULTS = {
  host: '127.0.0.1',
  profile: 'dgfip',
  echoHeaders: false,
  activityId: false,
  strictBasic: false,
  rfc: false,
  strict: false,
  throttleLag: 0,
  tls: false,
  mtlsRequired: false,
  clientCertificateHeader: 'X-WSO2-CLIENT-CERTIFICATE',
  relaxedBearer: false,
  yearOpening: '07-22',
  blockedApis: [],
  trustedProxies: [],
  ipRule: 'gateway',
  hardLimits: [],
  journalRows: 100_000,
  quiet: false,
};

/** What a program meets when it gives settings that cannot be used. */
function messageOf(values: Readonly<Record<string, unknown>>): string {
  try {
    parseConfig(values);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return (error as Error).message;
  }
  throw new Error('the settings were taken');
}

test('has a default for every setting that needs one: no socket, memory, real time', () => {
  expect(parseConfig({})).toEqual(DEFAULTS);
});

describe('takes', () => {
  test.each([
    ['port', 0, 0],
    ['port', '8080', 8080],
    ['port', 65_535, 65_535],
    ['host', '::1', '::1'],
    ['data', './data', './data'],
    ['profile', 'wso2-2.6', 'wso2-2.6'],
    ['profile', 'wso2-3.2', 'wso2-3.2'],
    ['profile', 'wso2-4.2', 'wso2-4.2'],
    ['tokenKind', 'opaque', 'opaque'],
    ['tokenKind', 'jwt', 'jwt'],
    ['echoHeaders', '1', true],
    ['activityId', 'true', true],
    ['strictBasic', true, true],
    ['rfc', '0', false],
    ['strict', true, true],
    ['strict', 'true', true],
    ['strict', '1', true],
    ['strict', 'false', false],
    ['strict', '0', false],
    ['timestampSkew', '-300', -300],
    ['timestampSkew', 300, 300],
    ['throttleLag', '59', 59],
    ['tls', 'true', true],
    ['tlsPort', '0', 0],
    ['tlsName', 'sandbox.test, 192.0.2.7,2001:db8::7', ['sandbox.test', '192.0.2.7', '2001:db8::7']],
    ['tlsRefusal', 'handshake', 'handshake'],
    ['mtlsRequired', '1', true],
    ['clientCertificateHeader', 'X-SSL-Client-Cert', 'X-SSL-Client-Cert'],
    ['relaxedBearer', '', false],
    ['now', '2026-09-01T10:00:00Z', '2026-09-01T10:00:00Z'],
    ['now', '2026-09-01T10:00:00.123+02:00', '2026-09-01T10:00:00.123+02:00'],
    ['now', '2026-09-01', '2026-09-01'],
    ['yearOpening', '12-31', '12-31'],
    ['blockedApis', 'r2p', ['r2p']],
    ['blockedApis', ' r2p , sfip,,', ['r2p', 'sfip']],
    ['blockedApis', '', []],
    ['blockedApis', ['r2p'], ['r2p']],
    ['journalRows', '0', 0],
    ['journalRows', 100_000_000, 100_000_000],
  ])('%s %j as %j', (key, given, read) => {
    expect(parseConfig({ [key]: given })).toEqual({ ...DEFAULTS, [key]: read });
  });
});

const PORT = 'expected a port from 0 to 65535';
const INSTANT = 'expected an instant in ISO 8601, e.g. 2026-09-01T10:00:00Z';
const SWITCH = 'is a switch: expected true, false, 1 or 0';
const PROFILE_NAMES = 'dgfip, wso2-2.6, wso2-3.2, wso2-4.2';
const DAY = 'expected a day as MM-DD, e.g. 07-22';
const JWT_SKEW =
  '--timestamp-skew (SANDBOX_TIMESTAMP_SKEW): shows on tokens that are given again, and a JWT never is: add --token-kind opaque, or take --profile wso2-2.6';
const ROWS = 'expected a count of rows';

describe('refuses', () => {
  test.each([
    ['port', 65_536, `--port (SANDBOX_PORT): 65536: ${PORT}`],
    ['port', -1, `--port (SANDBOX_PORT): -1: ${PORT}`],
    ['port', 80.5, `--port (SANDBOX_PORT): 80.5: ${PORT}`],
    ['port', Number.NaN, `--port (SANDBOX_PORT): null: ${PORT}`],
    ['port', '', `--port (SANDBOX_PORT): "": ${PORT}`],
    ['port', ' 80', `--port (SANDBOX_PORT): " 80": ${PORT}`],
    ['port', '0x50', `--port (SANDBOX_PORT): "0x50": ${PORT}`],
    ['port', '1e3', `--port (SANDBOX_PORT): "1e3": ${PORT}`],
    ['port', '9'.repeat(400), `--port (SANDBOX_PORT): "${'9'.repeat(400)}": ${PORT}`],
    ['port', null, `--port (SANDBOX_PORT): null: ${PORT}`],
    ['port', true, `--port (SANDBOX_PORT): true: ${PORT}`],
    ['host', '', '--host (SANDBOX_HOST): "": is empty'],
    ['data', '', '--data (SANDBOX_DATA): "": is empty'],
    ['plafondsLep', '', '--plafonds-lep (SANDBOX_PLAFONDS_LEP): "": is empty'],
    ['profile', 'DGFIP', `--profile (SANDBOX_PROFILE): "DGFIP": expected one of ${PROFILE_NAMES}`],
    ['profile', 'toString', `--profile (SANDBOX_PROFILE): "toString": expected one of ${PROFILE_NAMES}`],
    ['tokenKind', 'JWT', '--token-kind (SANDBOX_TOKEN_KIND): "JWT": expected opaque or jwt'],
    ['rfc', 'yes', `--rfc (SANDBOX_RFC): "yes": ${SWITCH}`],
    ['strict', 'yes', `--strict (SANDBOX_STRICT): "yes": ${SWITCH}`],
    ['timestampSkew', '3601', `--timestamp-skew (SANDBOX_TIMESTAMP_SKEW): "3601": expected whole seconds from -3600 to 3600`],
    ['timestampSkew', '+300', `--timestamp-skew (SANDBOX_TIMESTAMP_SKEW): "+300": expected whole seconds from -3600 to 3600`],
    ['throttleLag', '60', `--throttle-lag (SANDBOX_THROTTLE_LAG): "60": expected whole seconds from 0 to 59`],
    ['throttleLag', '-1', `--throttle-lag (SANDBOX_THROTTLE_LAG): "-1": expected whole seconds from 0 to 59`],
    ['hardLimits', 'sfip=0', `--hard-limits (SANDBOX_HARD_LIMITS): "sfip=0": expected limits as API=CALLS above zero, e.g. sfip=20,r2p=10`],
    ['hardLimits', 'sfip=20,r2p=1,sfip=10', `--hard-limits (SANDBOX_HARD_LIMITS): "sfip=20,r2p=1,sfip=10": an API is named twice`],
    ['tlsPort', '65536', `--tls-port (SANDBOX_TLS_PORT): "65536": ${PORT}`],
    ['tlsName', 'a b', '--tls-name (SANDBOX_TLS_NAME): "a b": expected names and addresses separated by commas'],
    ['tlsName', '*.test', '--tls-name (SANDBOX_TLS_NAME): "*.test": expected names and addresses separated by commas'],
    ['tlsName', ['-a'], '--tls-name (SANDBOX_TLS_NAME): ["-a"]: expected names and addresses separated by commas'],
    ['tlsRefusal', 'http', '--tls-refusal (SANDBOX_TLS_REFUSAL): "http": expected gateway or handshake'],
    [
      'clientCertificateHeader',
      'X: Y',
      '--client-certificate-header (SANDBOX_CLIENT_CERTIFICATE_HEADER): "X: Y": expected the name of a header',
    ],
    ['relaxedBearer', 'TRUE', `--relaxed-bearer (SANDBOX_RELAXED_BEARER): "TRUE": ${SWITCH}`],
    ['quiet', 1, `--quiet (SANDBOX_QUIET): 1: ${SWITCH}`],
    ['now', 'now', `--now (SANDBOX_NOW): "now": ${INSTANT}`],
    ['now', '2026-09-01T10:00:00', `--now (SANDBOX_NOW): "2026-09-01T10:00:00": ${INSTANT}`],
    ['now', '01/09/2026', `--now (SANDBOX_NOW): "01/09/2026": ${INSTANT}`],
    ['now', '2026-02-30', `--now (SANDBOX_NOW): "2026-02-30": ${INSTANT}`],
    ['now', '2026-13-01T00:00:00Z', `--now (SANDBOX_NOW): "2026-13-01T00:00:00Z": ${INSTANT}`],
    ['now', 0, `--now (SANDBOX_NOW): 0: ${INSTANT}`],
    ['yearOpening', '7-22', `--year-opening (SANDBOX_YEAR_OPENING): "7-22": ${DAY}`],
    ['yearOpening', '00-10', `--year-opening (SANDBOX_YEAR_OPENING): "00-10": ${DAY}`],
    ['yearOpening', '07-22\n', `--year-opening (SANDBOX_YEAR_OPENING): "07-22\\n": ${DAY}`],
    ['journalRows', -1, `--journal-rows (SANDBOX_JOURNAL_ROWS): -1: ${ROWS}`],
    ['journalRows', 100_000_001, `--journal-rows (SANDBOX_JOURNAL_ROWS): 100000001: ${ROWS}`],
    ['blockedApis', 3, expect.stringMatching(/^--blocked-apis \(SANDBOX_BLOCKED_APIS\): 3: /)],
  ])('%s %j', (key, given, message) => {
    expect(messageOf({ [key]: given })).toEqual(message);
  });

  test('an unknown setting, and lists those that there are', () => {
    const known = Object.keys(SETTINGS).map(settingKey).join(', ');
    expect(messageOf({ prot: 1, 'year-opening': '07-22' })).toBe(`unknown option prot, year-opening: known ones are ${known}`);
  });

  test('every wrong setting at once, a line each', () => {
    expect(messageOf({ port: 'x', host: '', strict: 2, now: '', journalRows: 'many', extra: 1 }).split('\n')).toEqual([
      `--port (SANDBOX_PORT): "x": ${PORT}`,
      '--host (SANDBOX_HOST): "": is empty',
      `--strict (SANDBOX_STRICT): 2: ${SWITCH}`,
      `--now (SANDBOX_NOW): "": ${INSTANT}`,
      `--journal-rows (SANDBOX_JOURNAL_ROWS): "many": ${ROWS}`,
      expect.stringMatching(/^unknown option extra: /),
    ]);
  });

  test('an API to block that does not exist, when the sandbox starts', async () => {
    await expect(createSandbox({ blockedApis: ['r2p', 'ficoba', 'R2P'] })).rejects.toMatchObject({
      name: 'ConfigError',
      message: '--blocked-apis: unknown API ficoba, R2P: known ones are impot-particulier, r2p, sfip, hermes',
    });
  });

  test.each([
    [{ tlsPort: 0 }, ['--tls-port (SANDBOX_TLS_PORT): is of no use without --tls']],
    [{ tls: false, tlsName: [] }, ['--tls-name (SANDBOX_TLS_NAME): is of no use without --tls']],
    [
      { tlsRefusal: 'gateway', mtlsRequired: true },
      [
        '--tls-refusal (SANDBOX_TLS_REFUSAL): is of no use without --tls',
        '--mtls-required: needs --tls, which makes the authority that certificates are checked with',
      ],
    ],
    [{ timestampSkew: 300 }, [JWT_SKEW]],
    [{ timestampSkew: 0, profile: 'wso2-4.2' }, [JWT_SKEW]],
    [{ timestampSkew: -300, profile: 'wso2-2.6', tokenKind: 'jwt' }, [JWT_SKEW]],
  ] as const)('%j, which makes no sense together, when the sandbox starts', async (settings, problems) => {
    await expect(createSandbox(settings as SandboxOptions)).rejects.toMatchObject({ name: 'ConfigError', message: problems.join('\n') });
  });
});

describe('the environment', () => {
  test('gives each setting under its own variable', () => {
    const environment = Object.fromEntries(Object.values(SETTINGS).map(({ env }) => [env, `value of ${env}`]));
    const expected = Object.entries(SETTINGS).map(([name, { env }]) => [settingKey(name), `value of ${env}`]);
    expect(readEnvironment(environment)).toEqual(Object.fromEntries(expected));
  });

  test('counts an empty variable as unset, and ignores what is not its own', () => {
    expect(readEnvironment({ SANDBOX_PORT: '', SANDBOX_HOST: '0.0.0.0', PORT: '1', SANDBOX_OTHER: '2', sandbox_port: '3' })).toEqual({
      host: '0.0.0.0',
    });
  });

  test('is read from the process when none is given', () => {
    expect(readEnvironment()).toEqual(readEnvironment(process.env));
  });
});
