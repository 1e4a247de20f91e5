import type { Credential, Operation, Parameter, Reference, RequestBody } from './read-document.ts';
import { writeExample } from './render-format.ts';

/** Stands for the server in cached pages; replaced by the origin that the reader used. */
export const DEFAULT_ORIGIN = 'http://127.0.0.1:8080';

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const exampleOf = ({ example, name }: Parameter): string => String(example ?? `{${name}}`);

/**
 * An optional criterion of address is left out: the examples of `adrCodeDept` and `adrCodeTom` exclude each other, and civil status
 * is enough to designate a person.
 */
const isSent = ({ name, required }: Parameter): boolean => required || !name.startsWith('adr');

interface SentBody {
  readonly mediaType: string;
  readonly text: string;
}

/** The first example of the body; `-d` sends it as it is, line breaks included. */
function readBody(body: RequestBody | undefined): SentBody | null {
  const [entry] = Object.entries(body?.content ?? {});
  if (!entry) return null;
  const [mediaType, { examples }] = entry;
  return { mediaType, text: writeExample(mediaType, Object.values(examples)[0]?.value ?? {}) };
}

const presentVerb = (method: string, body: SentBody | null): string => (method === (body ? 'POST' : 'GET') ? '' : `-X ${method} `);

/** `-G` would make criteria of the body too: beside a body, the criteria are in the address. */
function renderQuery(parameters: readonly Parameter[], body: SentBody | null): { option: string; search: string; lines: string[] } {
  if (parameters.length === 0) return { option: '', search: '', lines: [] };
  if (body)
    return {
      option: '',
      search: `?${new URLSearchParams(parameters.map((one): [string, string] => [one.name, exampleOf(one)]))}`,
      lines: [],
    };
  return { option: '-G ', search: '', lines: parameters.map((one) => `--data-urlencode ${quote(`${one.name}=${exampleOf(one)}`)}`) };
}

const TOKEN_LINES: Readonly<Record<Credential, readonly string[]>> = {
  application: ['-H "Authorization: Bearer $TOKEN"'],
  admin: ['-H "Authorization: Bearer $SANDBOX_ADMIN_TOKEN"'],
  none: [],
};

/** A command ready to paste in a shell that knows `$TOKEN`, or `$SANDBOX_ADMIN_TOKEN`, made of the contract's examples. */
export function renderCurl({ method, path, parameters, requestBody, credential }: Operation): string {
  const sent = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place && isSent(parameter));
  const filled = sent('path').reduce(
    (text, parameter) => text.replaceAll(`{${parameter.name}}`, encodeURIComponent(exampleOf(parameter))),
    path,
  );
  const body = readBody(requestBody);
  const { option, search, lines } = renderQuery(sent('query'), body);
  return [
    `curl ${option}${presentVerb(method, body)}${quote(DEFAULT_ORIGIN + filled + search)}`,
    ...TOKEN_LINES[credential],
    ...sent('header').map((parameter) => `-H ${quote(`${parameter.name}: ${exampleOf(parameter)}`)}`),
    ...(body ? [`-H ${quote(`Content-Type: ${body.mediaType}`)}`, `-d ${quote(body.text)}`] : lines),
  ].join(' \\\n  ');
}

/** An application of the sandbox, to show in commands: its secret opens nothing else. */
export interface ShownApplication {
  readonly nom: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

/** Gets a token of an application into `$TOKEN`, with what every Unix has. */
export function renderTokenCurl(scopes: readonly string[], { clientId, clientSecret }: ShownApplication): string {
  const scope = scopes.length > 0 ? [`--data-urlencode ${quote(`scope=${scopes.join(' ')}`)}`] : [];
  return [
    `TOKEN=$(curl -sS ${quote(`${DEFAULT_ORIGIN}/token`)}`,
    `-u ${quote(`${clientId}:${clientSecret}`)}`,
    '-d grant_type=client_credentials',
    ...scope,
    `| sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
  ].join(' \\\n  ');
}

/** Every OAuth scope that an API's operations ask for. */
export const readScopes = ({ operations }: Reference): string[] => [...new Set(operations.flatMap(({ scopes }) => scopes))];
