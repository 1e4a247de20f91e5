import type { Operation, Parameter, Schema } from '../contract/load.ts';
import type { BodyFault, MalformedBody, MalformedParameter } from '../core/api.ts';
import { didYouMean } from '../core/did-you-mean.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';

interface Bounds {
  readonly anyOf?: readonly (Schema & Bounds)[];
  /** What a pattern wants, in words. */
  readonly 'x-form'?: string;
  readonly example?: unknown;
  readonly minProperties?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** A message that repeats all of a long body helps nobody. */
const MOST_FAULTS = 10;
const LONGEST_NAME = 64;

const NOUNS: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  object: 'a JSON object',
  array: 'an array',
  null: 'null',
};

function presentBounds({ minimum, maximum }: Bounds): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`;
  if (minimum !== undefined) return ` of ${minimum} at least`;
  return maximum === undefined ? '' : ` of ${maximum} at most`;
}

/** What a schema wants, for a person: `expected an integer from 1 to 1000`. */
function describe(schema: (Schema & Bounds) | undefined): string {
  const { anyOf } = schema ?? {};
  return `expected ${anyOf ? anyOf.map(describeChoice).join(', or ') : describeOne(schema)}`;
}

const describeChoice = (schema: Schema & Bounds): string =>
  schema.properties ? `an object with ${Object.keys(schema.properties).join(', ')}` : describeOne(schema);

function describeOne(schema: (Schema & Bounds) | undefined): string {
  const { type, enum: values, pattern, example } = schema ?? {};
  if (values) return `${values.length === 1 ? '' : 'one of '}${values.map(String).join(', ')}`;
  const nouns = [type ?? []].flat().map((name) => NOUNS[name] ?? name);
  const form = schema?.['x-form'] ?? (example === undefined ? pattern : undefined);
  const shape = form === undefined ? '' : ` of the form ${form}`;
  const such = example === undefined ? '' : `, e.g. ${JSON.stringify(example)}`;
  return `${nouns.join(' or ') || 'another value'}${presentBounds(schema ?? {})}${shape}${such}`;
}

const kindOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** What came in place of it, when it is not even of the type. */
function contrast(value: unknown, { type }: Schema): string {
  const kind = kindOf(value);
  const types: readonly string[] = [type ?? []].flat();
  const fits = types.length === 0 || types.includes(kind) || (kind === 'number' && types.includes('integer'));
  if (typeof value === 'string' && fits && /\p{Surrogate}/u.test(value)) return ', without half a character (a \\ud83d alone)';
  return fits ? '' : `, not ${kind === 'boolean' ? 'a boolean' : (NOUNS[kind] ?? kind)}`;
}

function schemaAt(body: Schema, path: BodyFault['path']): Schema | undefined {
  return path.reduce<Schema | undefined>((at, key) => (typeof key === 'number' ? at?.items : at?.properties?.[key]), body);
}

function valueAt(body: unknown, path: BodyFault['path']): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), body);
}

/** `rows[2].event`. */
const spell = (path: BodyFault['path']): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    const name = key.slice(0, LONGEST_NAME);
    return text === '' ? name : `${text}.${name}`;
  }, '');

function explainFault({ path, kind, schema }: BodyFault, value: unknown, body: Schema): string {
  const place = spell(path) || 'the body';
  if (kind === 'unknown') {
    const known = Object.keys(schemaAt(body, path.slice(0, -1))?.properties ?? {});
    return `${place}: unknown field${didYouMean(String(path.at(-1)).slice(0, LONGEST_NAME), known)}`;
  }
  const wanted = (schema ?? {}) as Schema & Bounds;
  const fields = Object.keys(wanted.properties ?? {});
  if (wanted.minProperties !== undefined && kindOf(valueAt(value, path)) === 'object')
    return `${place}: give at least ${wanted.minProperties} of ${fields.join(', ')}`;
  const expected = describe(wanted);
  return kind === 'missing' ? `${place}: missing, ${expected}` : `${place}: ${expected}${contrast(valueAt(value, path), wanted)}`;
}

/** What is wrong with a value, one fault after the other. */
export function explainFaults(faults: readonly BodyFault[], value: unknown, schema: Schema): string {
  const told = faults.slice(0, MOST_FAULTS).map((fault) => explainFault(fault, value, schema));
  return [...told, ...(faults.length > MOST_FAULTS ? [`and ${faults.length - MOST_FAULTS} more`] : [])].join('; ');
}

/** All that is wrong with a body. */
export function refuseBody({ unreadable, problem, value, faults }: MalformedBody, operation: Operation): AdminRefusal<400 | 415> {
  const body = operation.body ?? {};
  const types = operation.takesText ? 'application/yaml or application/json' : 'application/json';
  if (unreadable === 'media-type') return refuseAdmin(415, 'media-type-unsupported', `Content-Type: expected ${types}`);
  if (unreadable !== null) return refuseAdmin(400, 'request-malformed', `${problem}: ${describe(body)}`);
  return refuseAdmin(400, 'request-malformed', explainFaults(faults, value, body));
}

/** The parameters of a query that an operation does not have: left unsaid, `?bacs=` would act on another bac than the one meant. */
export function refuseUnknownParameters(query: string, parameters: readonly Parameter[]): AdminRefusal<400> | null {
  const known = parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const unknown = [...new URLSearchParams(query).keys()].filter((name) => !known.includes(name)).map((name) => name.slice(0, LONGEST_NAME));
  if (unknown.length === 0) return null;
  const told = unknown.slice(0, MOST_FAULTS).map((name) => `?${name}: unknown parameter${didYouMean(name, known)}`);
  return refuseAdmin(400, 'request-malformed', `${told.join('; ')}${known.length === 0 ? ': this route takes none' : ''}`);
}

/** What is wrong with a parameter: it is missing, cannot be read, or is not of its format. */
export function refuseParameter(
  { name, missing, problem, unreadable }: MalformedParameter,
  parameter: Parameter | undefined,
): AdminRefusal<400> {
  const { schema, example } = parameter ?? {};
  const expected = describe({ ...schema, ...(schema?.type === 'string' && { example }) });
  return refuseAdmin(400, 'request-malformed', missing || unreadable ? `${name}: ${problem}, ${expected}` : `${name}: ${expected}`);
}
