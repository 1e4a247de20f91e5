import * as z from 'zod';
import type { BodyFault, MalformedBody } from '../core/api.ts';
import type { Schema } from './load.ts';

/** A body as it came: its text, or why there is none. */
export type RawBody = { readonly text: string } | { readonly problem: 'too-large' | 'not-utf8' };

const typesOf = ({ type }: Schema): readonly string[] => (type === undefined ? [] : ([type].flat() as string[]));

/** Where the contract accepts a number or a boolean written as text, the text becomes the value: two spellings are one content. */
function normalize(value: unknown, schema: Schema | undefined): unknown {
  if (!schema) return value;
  if (Array.isArray(value)) return value.map((item) => normalize(item, schema.items));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, normalize(item, schema.properties?.[key])]));
  // JSON has a -0 that no database gives back.
  if (value === 0) return 0;
  if (typeof value !== 'string') return value;
  const types = typesOf(schema);
  if (types.includes('integer') && new RegExp(schema.pattern ?? '^$').test(value)) return Number(value);
  if (types.includes('boolean') && types.includes('string') && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

function schemaAt(schema: Schema | undefined, path: readonly PropertyKey[]): Schema | undefined {
  return path.reduce<Schema | undefined>((at, key) => (typeof key === 'number' ? at?.items : at?.properties?.[String(key)]), schema);
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), value);
}

function toFaults(issue: z.core.$ZodIssue, value: unknown, schema: Schema): BodyFault[] {
  const path = issue.path.filter((key) => typeof key !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key], kind: 'unknown', schema: undefined }));
  const missing = path.length > 0 && valueAt(value, path) === undefined;
  return [{ path, kind: missing ? 'missing' : 'invalid', schema: schemaAt(schema, path) }];
}

/** A value of a body, and the way up from it. */
interface Spot {
  readonly value: unknown;
  readonly key: string | number;
  readonly above: Spot | null;
}

function pathOf(spot: Spot): (string | number)[] {
  const path = [];
  for (let at = spot; at.above; at = at.above) path.push(at.key);
  return path.reverse();
}

/** Texts that hold half a character (`\ud800` alone): no database gives them back as they came. No recursion: a body may be as deep as it is long. */
function findHalves(body: unknown): (string | number)[][] {
  const spots: Spot[] = [{ value: body, key: '', above: null }];
  const found: (string | number)[][] = [];
  for (const spot of spots) {
    const { value } = spot;
    if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) found.push(pathOf(spot));
    if (typeof value !== 'object' || value === null) continue;
    const isList = Array.isArray(value);
    for (const [key, item] of Object.entries(value)) spots.push({ value: item, key: isList ? Number(key) : key, above: spot });
  }
  return found;
}

/** One fault a place: what is of the wrong type is often of the wrong length too. */
function collectFaults(value: unknown, schema: Schema, issues: readonly z.core.$ZodIssue[], text: string): BodyFault[] {
  const halves = /\\u[dD][89a-fA-F]/.test(text) ? findHalves(value) : [];
  const faults = [
    ...issues.flatMap((issue) => toFaults(issue, value, schema)),
    ...halves.map((path): BodyFault => ({ path, kind: 'invalid', schema: schemaAt(schema, path) })),
  ];
  return [...new Map(faults.map((fault) => [JSON.stringify(fault.path), fault])).values()];
}

/** Reads a JSON body: its value, in one spelling, or everything that is wrong with it. */
export type ReadBody = (
  raw: RawBody,
  contentType: string | undefined,
) => { readonly value: unknown } | { readonly malformedBody: MalformedBody };

type Unreadable = Pick<MalformedBody, 'problem'> & { readonly unreadable: NonNullable<MalformedBody['unreadable']> };

const JSON_TYPE = /^application\/([\w.+-]+\+)?json\s*(;|$)/i;

function parse(raw: RawBody, contentType: string | undefined): { readonly parsed: unknown } | Unreadable {
  if (!JSON_TYPE.test(contentType ?? ''))
    return {
      unreadable: 'media-type',
      problem: `the Content-Type is ${contentType === undefined ? 'absent' : 'another'}: expected application/json`,
    };
  if ('problem' in raw)
    return raw.problem === 'too-large'
      ? { unreadable: 'too-large', problem: 'the body is too long' }
      : { unreadable: 'syntax', problem: 'the body is not in UTF-8' };
  try {
    return { parsed: JSON.parse(raw.text) };
  } catch {
    return { unreadable: 'syntax', problem: raw.text === '' ? 'the body is empty' : 'the body is not JSON' };
  }
}

const YAML_TYPE = /^(application|text)\/(x-)?yaml\s*(;|$)/i;

/** Reads a body that is YAML, or the JSON it contains, as text: its handler parses it. */
export function readTextBody(route: string): ReadBody {
  const refuse = (unreadable: Unreadable['unreadable'], problem: string) => ({
    malformedBody: { route, place: 'body' as const, value: undefined, faults: [], unreadable, problem },
  });
  return (raw, contentType) => {
    const type = contentType ?? '';
    if (!YAML_TYPE.test(type) && !JSON_TYPE.test(type))
      return refuse(
        'media-type',
        `the Content-Type is ${type === '' ? 'absent' : 'another'}: expected application/yaml or application/json`,
      );
    if ('problem' in raw) return refuse('syntax', 'the body is not in UTF-8');
    return { value: raw.text };
  };
}

/** Everything in which a value departs from a schema. */
export function findFaults(value: unknown, schema: Schema): readonly BodyFault[] {
  const { error } = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value);
  return collectFaults(value, schema, error?.issues ?? [], '');
}

export function compileBody(route: string, schema: Schema): ReadBody {
  const check = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);
  return (raw, contentType) => {
    const read = parse(raw, contentType);
    if ('unreadable' in read) return { malformedBody: { route, place: 'body', value: undefined, faults: [], ...read } };
    const value = normalize(read.parsed, schema);
    const { error } = check.safeParse(value);
    const faults = collectFaults(value, schema, error?.issues ?? [], 'text' in raw ? raw.text : '');
    if (faults.length === 0) return { value };
    const problem = faults.map(({ path, kind }) => `${path.join('.') || 'the body'}: ${kind}`).join(', ');
    return { malformedBody: { route, place: 'body', unreadable: null, value, faults, problem } };
  };
}
