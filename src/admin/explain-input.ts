import type { Schema } from '../contract/load.ts';
import type { BodyFault, MalformedBody, MalformedParameter } from '../core/api.ts';
import { didYouMean } from '../core/did-you-mean.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';

interface Bounds {
  readonly example?: unknown;
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a schema wants, for a person. */
function describe(schema: (Schema & Bounds) | undefined): string {
  const { type, enum: values, example, minimum, maximum } = schema ?? {};
  if (values) return `expected ${values.length === 1 ? '' : 'one of '}${values.map(String).join(', ')}`;
  const noun = type === undefined ? 'another value' : [type].flat().join(' or ');
  if (minimum !== undefined && maximum !== undefined) return `expected ${noun} from ${minimum} to ${maximum}`;
  return example === undefined ? `expected ${noun}` : `expected ${noun}, e.g. ${JSON.stringify(example)}`;
}

function schemaOf(body: Schema, path: BodyFault['path']): Schema | undefined {
  return path.reduce<Schema | undefined>((at, key) => (typeof key === 'number' ? at?.items : at?.properties?.[key]), body);
}

/** `rows[2].event`. */
const spell = (path: BodyFault['path']): string =>
  path.reduce<string>((text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? key : `${text}.${key}`), '');

function explainFault({ path, kind, schema }: BodyFault, body: Schema): string {
  const place = spell(path) || 'the body';
  const expected = describe(schema as Schema | undefined);
  if (kind === 'missing') return `${place}: missing, ${expected}`;
  if (kind === 'invalid') return `${place}: ${expected}`;
  const known = Object.keys(schemaOf(body, path.slice(0, -1))?.properties ?? {});
  return `${place}: unknown field${didYouMean(String(path.at(-1)), known)}`;
}

/** All that is wrong with a body, one fault after the other. */
export function refuseBody({ unreadable, problem, faults }: MalformedBody, body: Schema): AdminRefusal<400 | 413 | 415> {
  if (unreadable === 'media-type') return refuseAdmin(415, 'media-type-unsupported', problem);
  if (unreadable === 'too-large') return refuseAdmin(413, 'body-too-large', problem);
  if (unreadable !== null) return refuseAdmin(400, 'request-malformed', problem);
  return refuseAdmin(400, 'request-malformed', faults.map((fault) => explainFault(fault, body)).join('; '));
}

export function refuseParameter({ name, missing, problem }: MalformedParameter, schema: Schema | undefined): AdminRefusal<400> {
  return refuseAdmin(400, 'request-malformed', missing ? `${name}: is missing` : `${name}: ${schema ? describe(schema) : problem}`);
}
