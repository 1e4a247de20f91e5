import { isIP } from 'node:net';
import * as z from 'zod';
import { count, list, signed, switchSchema, text } from './config-values.ts';
import { isNetwork } from './core/networks.ts';
import { PROGRESSION_HELP, parseProgression } from './core/progression.ts';
import { PROFILES } from './gateway/profiles/index.ts';
import { TOKEN_KINDS } from './oauth/dialect.ts';
import type { SandboxSettings } from './settings.ts';

/** One setting: its command-line flag, its environment variable and its line in `--help` all come from here. */
interface Setting {
  readonly env: string;
  /** Placeholder of the value; absent for a switch. */
  readonly value?: string;
  readonly help: string;
}

/** Every setting, in the order of `--help`. */
export const SETTINGS = {
  port: { env: 'SANDBOX_PORT', value: 'PORT', help: 'TCP port; 0 takes a free one (8080)' },
  host: { env: 'SANDBOX_HOST', value: 'ADDRESS', help: 'address to listen on (127.0.0.1)' },
  data: { env: 'SANDBOX_DATA', value: 'FOLDER', help: 'keeps people, tokens, journal and signing key there; without it all is in memory' },
  fixtures: {
    env: 'SANDBOX_FIXTURES',
    value: 'FOLDER',
    help: 'fixtures of your own, over the built-in ones: they add, replace and remove (docs/fixtures.md)',
  },
  'admin-token': {
    env: 'SANDBOX_ADMIN_TOKEN',
    value: 'TOKEN',
    help: "opens the sandbox's own routes; without it they are open on a loopback address, and elsewhere a token is made and printed",
  },
  tls: { env: 'SANDBOX_TLS', help: 'listens in HTTPS too, and makes a set of client certificates: see apim-sandbox certs' },
  'tls-port': { env: 'SANDBOX_TLS_PORT', value: 'PORT', help: 'TCP port of HTTPS; 0 takes a free one (8443)' },
  'tls-name': {
    env: 'SANDBOX_TLS_NAME',
    value: 'LIST',
    help: 'names and addresses, separated by commas, of the certificate of the server, beside localhost, 127.0.0.1 and ::1',
  },
  'tls-refusal': {
    env: 'SANDBOX_TLS_REFUSAL',
    value: 'PLACE',
    help: 'where a bad client certificate is refused: gateway (401) or handshake (the connection is closed) (gateway)',
  },
  'mtls-required': { env: 'SANDBOX_MTLS_REQUIRED', help: 'every API call must carry a client certificate, whatever its application says' },
  'client-certificate-header': {
    env: 'SANDBOX_CLIENT_CERTIFICATE_HEADER',
    value: 'NAME',
    help: 'header in which a trusted proxy gives the client certificate it read (X-WSO2-CLIENT-CERTIFICATE)',
  },
  profile: {
    env: 'SANDBOX_PROFILE',
    value: 'NAME',
    help: `which gateway it is: ${Object.keys(PROFILES).join(', ')} (dgfip)`,
  },
  strict: { env: 'SANDBOX_STRICT', help: 'checks every answer against its contract; a departure is answered 500 and logged' },
  'token-kind': { env: 'SANDBOX_TOKEN_KIND', value: 'KIND', help: `${TOKEN_KINDS.join(' or ')} tokens, in place of the profile's own` },
  'echo-headers': { env: 'SANDBOX_ECHO_HEADERS', help: 'faults of the gateway send the headers of the request back, as stock WSO2 does' },
  'activity-id': {
    env: 'SANDBOX_ACTIVITY_ID',
    help: 'answers of the APIs carry activityid, as WSO2 3.x does with its correlation logs on',
  },
  'strict-basic': {
    env: 'SANDBOX_STRICT_BASIC',
    help: 'refuses a percent-encoded id or secret in Basic, as WSO2 does against RFC 6749',
  },
  rfc: {
    env: 'SANDBOX_RFC',
    help: 'mends what departs from the RFCs: unsupported_grant_type, Bearer and Basic challenges, Allow on 405',
  },
  'timestamp-skew': {
    env: 'SANDBOX_TIMESTAMP_SKEW',
    value: 'SECONDS',
    help: 'added to expires_in of an opaque token given again, as WSO2 before 2.6 does: 300, or =-300 as its early editions (0)',
  },
  'throttle-lag': {
    env: 'SANDBOX_THROTTLE_LAG',
    value: 'SECONDS',
    help: 'how long after the call that spends a quota of the minute the gateway hears of it; until then calls pass beyond it (0)',
  },
  'relaxed-bearer': { env: 'SANDBOX_RELAXED_BEARER', help: 'accepts "bearer" in any case; the platform only reads "Bearer"' },
  now: { env: 'SANDBOX_NOW', value: 'INSTANT', help: 'first instant of the clock, ISO 8601 (real time)' },
  'year-opening': { env: 'SANDBOX_YEAR_OPENING', value: 'MM-DD', help: 'day on which the last income year becomes readable (07-22)' },
  'plafonds-lep': { env: 'SANDBOX_PLAFONDS_LEP', value: 'FILE', help: 'YAML table of LEP thresholds in place of the built-in one' },
  'blocked-apis': { env: 'SANDBOX_BLOCKED_APIS', value: 'LIST', help: 'APIs that answer 503 700700, separated by commas' },
  'trusted-proxies': {
    env: 'SANDBOX_TRUSTED_PROXIES',
    value: 'LIST',
    help: 'networks (CIDR, separated by commas) of proxies whose X-Forwarded-For and client certificate header are believed',
  },
  'ip-rule': {
    env: 'SANDBOX_IP_RULE',
    value: 'PLACE',
    help: 'where an address that an application did not declare is refused: gateway (after its token) or network (before) (gateway)',
  },
  'hard-limits': { env: 'SANDBOX_HARD_LIMITS', value: 'LIST', help: 'calls a second that an API lets pass, e.g. sfip=20,r2p=10 (none)' },
  'hermes-progression': {
    env: 'SANDBOX_HERMES_PROGRESSION',
    value: 'MODE',
    help: `how the Domaine acts by itself on the vehicles of HERMES: ${PROGRESSION_HELP} (manual)`,
  },
  'hermes-maintenance': {
    env: 'SANDBOX_HERMES_MAINTENANCE',
    value: 'HH:MM',
    help: 'first minute, Paris time, of the two hours a night when HERMES answers 503; 23:00 to 04:00 (off)',
  },
  'journal-rows': { env: 'SANDBOX_JOURNAL_ROWS', value: 'COUNT', help: 'calls that the journal keeps, at least (100000)' },
  quiet: { env: 'SANDBOX_QUIET', help: 'prints neither the banner nor the refusals' },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;

/** Labels of letters, digits and inner hyphens (RFC 1123 §2.1). */
const HOST_NAME = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/** `sfip=20`. To let no call pass, an API is blocked (`blockedApis`). */
const HARD_LIMIT = /^[a-z0-9-]+=[1-9]\d{0,6}$/;

export const DEFAULT_TLS_PORT = 8443;

/** Settings by name: what `createSandbox` takes, and what flags and environment variables are read into. One that `SandboxSettings` does not document does not compile. */
const configSchema = z.strictObject({
  /** Absent: no socket, `fetch` answers in process. */
  port: count(65_535, 'expected a port from 0 to 65535').optional(),
  host: text.default('127.0.0.1'),
  data: text.optional(),
  fixtures: text.optional(),
  adminToken: z
    .string()
    .regex(/^[\x21-\x7e]{16,}$/, 'expected 16 printable characters or more, without space')
    .optional(),
  tls: switchSchema.default(false),
  /** This setting and the two after it have no default here, so that one given without `tls` is seen. */
  tlsPort: count(65_535, 'expected a port from 0 to 65535').optional(),
  tlsName: list
    .refine((names) => names.every((name) => isIP(name) !== 0 || HOST_NAME.test(name)), 'expected names and addresses separated by commas')
    .optional(),
  tlsRefusal: z.enum(['gateway', 'handshake'], { error: 'expected gateway or handshake' }).optional(),
  mtlsRequired: switchSchema.default(false),
  clientCertificateHeader: z
    .string()
    .regex(/^[A-Za-z0-9-]+$/, 'expected the name of a header')
    .default('X-WSO2-CLIENT-CERTIFICATE'),
  profile: z
    .enum(Object.keys(PROFILES) as [keyof typeof PROFILES], { error: `expected one of ${Object.keys(PROFILES).join(', ')}` })
    .default('dgfip'),
  tokenKind: z.enum(TOKEN_KINDS, { error: `expected ${TOKEN_KINDS.join(' or ')}` }).optional(),
  echoHeaders: switchSchema.default(false),
  activityId: switchSchema.default(false),
  strictBasic: switchSchema.default(false),
  rfc: switchSchema.default(false),
  strict: switchSchema.default(false),
  /** Signed: WSO2 took the skew off what is left, then added it. */
  timestampSkew: signed(3600, 'expected whole seconds from -3600 to 3600').optional(),
  /** A minute late, a quota of the minute would refuse nothing. */
  throttleLag: count(59, 'expected whole seconds from 0 to 59').default(0),
  relaxedBearer: switchSchema.default(false),
  now: z
    .union([z.iso.datetime({ offset: true }), z.iso.date()], { error: 'expected an instant in ISO 8601, e.g. 2026-09-01T10:00:00Z' })
    // Paris time follows rules that hold from 1996 on; some margin on both sides does no harm.
    .refine((instant) => /^(19[7-9]|20|21)/.test(instant), 'expected an instant from 1970 to 2199')
    .optional(),
  yearOpening: z
    .string()
    .regex(
      /^((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$/,
      'expected a day as MM-DD, e.g. 07-22',
    )
    .default('07-22'),
  plafondsLep: text.optional(),
  blockedApis: list.default([]),
  trustedProxies: list
    .refine((networks) => networks.every(isNetwork), 'expected networks separated by commas, e.g. 10.0.0.0/8,2001:db8::1')
    .default([]),
  ipRule: z.enum(['gateway', 'network'], { error: 'expected gateway or network' }).default('gateway'),
  hardLimits: list
    .refine((limits) => limits.every((limit) => HARD_LIMIT.test(limit)), 'expected limits as API=CALLS above zero, e.g. sfip=20,r2p=10')
    .refine((limits) => new Set(limits.map((limit) => limit.split('=', 1)[0])).size === limits.length, 'an API is named twice')
    .default([]),
  hermesProgression: z
    .string()
    .refine((mode) => parseProgression(mode) !== null, `expected ${PROGRESSION_HELP}`)
    .optional(),
  hermesMaintenance: z
    .string()
    .regex(/^((23|0[0-3]):[0-5]\d|04:00)$/, 'expected a time from 23:00 to 04:00, so that two hours end by 06:00')
    .optional(),
  journalRows: count(100_000_000, 'expected a count of rows').default(100_000),
  quiet: switchSchema.default(false),
} satisfies { readonly [Key in keyof SandboxSettings]-?: z.ZodType<unknown, SandboxSettings[Key]> });

export type Config = z.output<typeof configSchema>;

/** A setting that cannot be used: which one, what is wrong, what is expected. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const toFlag = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
/** Key of a flag: `year-opening` → `yearOpening`. */
export const settingKey = (name: string): string => name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

function explain(issue: z.core.$ZodIssue, values: Readonly<Record<string, unknown>>): string {
  if (issue.code === 'unrecognized_keys')
    return `unknown option ${issue.keys.join(', ')}: known ones are ${Object.keys(SETTINGS).map(settingKey).join(', ')}`;
  const key = String(issue.path[0] ?? '');
  const setting = SETTINGS[toFlag(key).slice(2) as SettingName];
  const value = key === 'adminToken' ? '' : `${JSON.stringify(values[key])}: `;
  return `${toFlag(key)} (${setting?.env ?? 'option'}): ${value}${issue.message}`;
}

/** Validates settings and fills in the defaults; throws one `ConfigError` with every problem. */
export function parseConfig(values: Readonly<Record<string, unknown>>): Config {
  const result = configSchema.safeParse(values);
  if (result.success) return result.data;
  throw new ConfigError(result.error.issues.map((issue) => explain(issue, values)).join('\n'));
}

/** Settings found in the environment, by key. This is the only reader of `process.env`; an empty variable counts as unset. */
export function readEnvironment(environment: NodeJS.ProcessEnv = process.env): Record<string, string> {
  const found = Object.entries(SETTINGS).flatMap(([name, { env }]) => {
    const value = environment[env];
    return value ? [[settingKey(name), value]] : [];
  });
  return Object.fromEntries(found);
}
