import type { Operation, Parameter, Reference } from './read-document.ts';

/** Stands for the server in cached pages; replaced by the origin that the reader used. */
export const DEFAULT_ORIGIN = 'http://127.0.0.1:8080';

const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
const exampleOf = ({ example, name }: Parameter): string => String(example ?? `{${name}}`);

/**
 * An optional criterion of address is left out: the examples of `adrCodeDept` and `adrCodeTom` exclude each other, and civil status
 * is enough to designate a person.
 */
const isSent = ({ name, required }: Parameter): boolean => required || !name.startsWith('adr');

/** A command ready to paste in a shell that knows `$TOKEN`, made of the contract's examples. */
export function renderCurl({ method, path, parameters }: Operation): string {
  const sent = (place: Parameter['in']) => parameters.filter((parameter) => parameter.in === place && isSent(parameter));
  const filled = sent('path').reduce(
    (text, parameter) => text.replaceAll(`{${parameter.name}}`, encodeURIComponent(exampleOf(parameter))),
    path,
  );
  const query = sent('query').map((parameter) => `--data-urlencode ${quote(`${parameter.name}=${exampleOf(parameter)}`)}`);
  const verb = method === 'GET' ? '' : `-X ${method} `;
  return [
    `curl ${query.length > 0 ? '-G ' : ''}${verb}${quote(DEFAULT_ORIGIN + filled)}`,
    '-H "Authorization: Bearer $TOKEN"',
    ...sent('header').map((parameter) => `-H ${quote(`${parameter.name}: ${exampleOf(parameter)}`)}`),
    ...query,
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
