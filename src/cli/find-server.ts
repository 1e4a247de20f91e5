import type { SETTINGS } from '../config.ts';
import { toUrlHost } from '../core/url-host.ts';
import type { Given } from './given.ts';
import { CommandError, EXIT } from './outcome.ts';
import { readRunning } from './running.ts';
import { createServer, type Server } from './server.ts';

/** Named without loading the settings, whose checks are slow to load. */
type Variable = (typeof SETTINGS)[keyof typeof SETTINGS]['env'];
const PORT: Variable = 'SANDBOX_PORT';
const HOST: Variable = 'SANDBOX_HOST';
const ADMIN_TOKEN: Variable = 'SANDBOX_ADMIN_TOKEN';

const DEFAULT_PORT = '8080';

function fromSettings(port: string, host: string, name: string): string {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535 || Number(port) === 0)
    throw new CommandError(`${name}: "${port}": expected the port of a server, from 1 to 65535; or say where it is with --url`, EXIT.usage);
  return `http://${toUrlHost(host)}:${port}`;
}

function readUrl(text: string, name: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^https?:$/.test(url.protocol)) return url.origin;
  throw new CommandError(`${name}: "${text}": expected the URL of a server, e.g. http://127.0.0.1:${DEFAULT_PORT}`, EXIT.usage);
}

/** Where the server is: the options, then SANDBOX_URL, then the settings it was started with. */
export function addressOf({ options }: Pick<Given, 'options'>, environment: NodeJS.ProcessEnv): string {
  if (typeof options.url === 'string') return readUrl(options.url, '--url');
  const host = environment[HOST] || '127.0.0.1';
  if (typeof options.port === 'string') return fromSettings(options.port, host, '--port');
  if (environment.SANDBOX_URL) return readUrl(environment.SANDBOX_URL, 'SANDBOX_URL');
  return fromSettings(environment[PORT] || DEFAULT_PORT, host, PORT);
}

/** The server that the options name; a token that it made itself is found where it was noted at its start. */
export function findServer(given: Pick<Given, 'options'>, environment: NodeJS.ProcessEnv): Server {
  const url = addressOf(given, environment);
  const { adminToken } = given.options;
  const token = (typeof adminToken === 'string' ? adminToken : environment[ADMIN_TOKEN]) || readRunning(url)?.adminToken;
  return createServer({ url, adminToken: token ?? null });
}
