import * as z from 'zod';
import type { Input, MalformedBody, MalformedParameter } from '../core/api.ts';
import type { Operation, Parameter } from './load.ts';
import { compileBody, type RawBody, readTextBody } from './read-body.ts';

/** A request before it is read: text, still percent-encoded in the query. */
export interface RawInput {
  readonly path: Readonly<Record<string, string>>;
  /** Without the question mark. */
  readonly query: string;
  readonly header: (name: string) => string | undefined;
  /** Absent where the operation takes no body. */
  readonly body?: RawBody | undefined;
}

/** Headers that the gateway checks itself, with its own refusals. */
const GATEWAY_HEADERS = ['x-correlation-id', 'id_teleservice'];

type ReadValue = (text: string) => { readonly value: unknown } | { readonly problem: string };

interface CompiledParameter {
  readonly parameter: Parameter;
  readonly read: ReadValue;
}

function compileValue({ schema, example }: Parameter): ReadValue {
  const check = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  const isInteger = schema.type === 'integer';
  return (text) => {
    if (isInteger && !/^-?(0|[1-9]\d{0,14})$/.test(text)) return { problem: 'is not an integer' };
    const result = check.safeParse(isInteger ? Number(text) : text);
    if (result.success) return { value: result.data };
    // A pattern says little to a person: an example of the contract says more.
    return {
      problem:
        example === undefined ? (result.error.issues[0]?.message ?? 'is out of format') : `is out of format (expected e.g. ${example})`,
    };
  };
}

/** Values of the query by name. A value is null when its percent-encoding is broken or is not UTF-8. */
function parseQuery(query: string): Map<string, (string | null)[]> {
  const values = new Map<string, (string | null)[]>();
  for (const pair of query.split('&').filter(Boolean)) {
    const cut = pair.indexOf('=');
    const name = decode(cut < 0 ? pair : pair.slice(0, cut));
    if (name === null) continue;
    const value = cut < 0 ? '' : decode(pair.slice(cut + 1));
    values.set(name, [...(values.get(name) ?? []), value]);
  }
  return values;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

type Found = { readonly text: string | undefined } | { readonly problem: string };

function findValue(parameter: Parameter, raw: RawInput, query: Map<string, (string | null)[]>): Found {
  if (parameter.in === 'path') return { text: raw.path[parameter.name] };
  // An empty header names nobody: the gateway takes its own ones (X-Correlation-ID, ID_Teleservice) for absent too.
  if (parameter.in === 'header') return { text: raw.header(parameter.name) || undefined };
  const values = query.get(parameter.name) ?? [];
  if (values.length > 1) return { problem: 'is given more than once' };
  if (values[0] === null) return { problem: 'is not percent-encoded UTF-8' };
  // An empty optional parameter (`adrNumVoie=`) is what a form sends when a field is left blank: it counts as absent.
  const text = values[0]?.trim() || undefined;
  return text !== undefined && /\p{Cc}/u.test(text) ? { problem: 'holds a control character' } : { text };
}

type ReadParameter = { readonly value: unknown } | Pick<MalformedParameter, 'missing' | 'unreadable' | 'problem'>;

function readParameter({ parameter, read }: CompiledParameter, raw: RawInput, query: Map<string, (string | null)[]>): ReadParameter {
  const found = findValue(parameter, raw, query);
  if ('problem' in found) return { missing: false, unreadable: true, problem: found.problem };
  if (found.text === undefined)
    return parameter.required ? { missing: true, unreadable: false, problem: 'is missing' } : { value: undefined };
  const result = read(found.text);
  return 'problem' in result ? { missing: false, unreadable: false, problem: result.problem } : result;
}

/** Reads a request: typed input, or the first parameter out of format in the contract's order, or all that is wrong with the body. */
export type ReadInput = (
  raw: RawInput,
) => { readonly input: Input } | { readonly malformed: MalformedParameter } | { readonly malformedBody: MalformedBody };

type Values = Record<Parameter['in'], Record<string, unknown>>;

/** The parameters, or the first one out of format in the contract's order. */
function readParameters(
  parameters: readonly CompiledParameter[],
  raw: RawInput,
  route: string,
): Values | { malformed: MalformedParameter } {
  const values: Values = { path: {}, query: {}, header: {} };
  const query = parseQuery(raw.query);
  for (const compiled of parameters) {
    const { name, in: place } = compiled.parameter;
    const result = readParameter(compiled, raw, query);
    if ('problem' in result) return { malformed: { route, place, name, ...result } };
    if (result.value !== undefined) values[place][name] = result.value;
  }
  return values;
}

export function compileInput({ route, parameters, body, takesText }: Operation): ReadInput {
  const compiled: CompiledParameter[] = parameters
    .filter(({ name }) => !GATEWAY_HEADERS.includes(name.toLowerCase()))
    .map((parameter) => ({ parameter, read: compileValue(parameter) }));
  const readBody = body ? compileBody(route, body) : takesText ? readTextBody(route) : null;

  return (raw) => {
    const values = readParameters(compiled, raw, route);
    if ('malformed' in values) return values;
    if (!readBody) return { input: { ...values, body: undefined } };
    const read = readBody(raw.body ?? { text: '' }, raw.header('content-type'));
    return 'malformedBody' in read ? read : { input: { ...values, body: read.value } };
  };
}
