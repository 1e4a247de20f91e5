import type { BodyFault, MalformedBody, MalformedParameter } from '../../core/api.ts';
import type { DataFault } from '../../core/lifecycle-guard.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import { checkRow } from './check-row.ts';
import { idOf, refuseRows, UNKNOWN_FIELD } from './detail.ts';
import { HERMES_ERRORS } from './errors.ts';

interface Expected {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly examples?: readonly unknown[];
}

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'un texte',
  integer: 'un entier, ou un texte de chiffres',
  boolean: 'un booléen, ou "true" ou "false"',
  object: 'un objet',
  array: 'un tableau',
};

/** What the contract expects, for a person. */
function describe({ type, minLength = 0, maxLength, pattern, examples = [] }: Expected): string {
  const [first = ''] = [type ?? []].flat();
  const limits = maxLength === undefined ? '' : ` de ${minLength} à ${maxLength} caractères`;
  const example = pattern !== undefined && examples[0] !== undefined ? `, par exemple ${String(examples[0])}` : '';
  return `${TYPE_NAMES[first] ?? 'une autre valeur'}${limits}${example}`;
}

function word({ path, kind, schema }: BodyFault): DataFault {
  const field = path.join('.');
  const named = path.length === 0 ? 'corps de la requête' : field.slice(0, 100) || '""';
  if (kind === 'missing') return { field, code: 'CHAMP_OBLIGATOIRE', message: `${named} : champ obligatoire` };
  if (kind === 'unknown') return { field, code: UNKNOWN_FIELD, message: `${named} : champ inconnu` };
  return { field, code: 'FORMAT_INVALIDE', message: `${named} : format incorrect, attendu ${describe((schema ?? {}) as Expected)}` };
}

function refuseUnreadable({ unreadable, problem }: MalformedBody): Refusal {
  if (unreadable === 'media-type') return refuse(HERMES_ERRORS['body-not-json'], problem);
  if (unreadable === 'too-large') return refuse(HERMES_ERRORS['body-too-long'], problem);
  const fault = { field: '', code: 'JSON_INVALIDE', message: "le corps de la requête n'est pas du JSON lisible" };
  return refuseRows(HERMES_ERRORS['request-malformed'], [{ id: '', faults: [fault] }], problem);
}

/** A body that is wrong a thousand times is told a thousand faults: the rest would only weigh. */
const MAX_FAULTS = 1000;

/** Faults by the row of an array that they are in, their paths taken from the row. */
function groupByRow(faults: readonly BodyFault[]): Map<number, BodyFault[]> {
  const rows = new Map<number, BodyFault[]>();
  for (const fault of faults) {
    const [rank, ...path] = fault.path;
    if (typeof rank !== 'number') continue;
    const row = rows.get(rank) ?? [];
    row.push({ ...fault, path });
    rows.set(rank, row);
  }
  return rows;
}

/** Everything wrong with a body, in one answer: what its contract forbids, and what has no meaning in the fields that are well formed. */
export function refuseMalformedBody(problem: MalformedBody, tools: Tools): Refusal {
  const { unreadable, value, route } = problem;
  if (unreadable !== null) return refuseUnreadable(problem);
  const faults = problem.faults.slice(0, MAX_FAULTS);
  const byRow = groupByRow(faults);
  const rows = Array.isArray(value)
    ? value.slice(0, MAX_FAULTS).map((row, rank) => ({ row, faults: byRow.get(rank) ?? [] }))
    : [{ row: value, faults }];
  const ofTheWhole = Array.isArray(value) ? faults.filter(({ path }) => path.length === 0) : [];
  const faulty = rows.map((one) => {
    const bad = one.faults.map(({ path }) => String(path[0] ?? ''));
    return { id: idOf(one.row), faults: [...one.faults.map(word), ...checkRow(route, one.row, bad, tools)] };
  });
  const whole = ofTheWhole.length > 0 ? [{ id: '', faults: ofTheWhole.map(word) }] : [];
  return refuseRows(HERMES_ERRORS['request-malformed'], [...whole, ...faulty.filter((row) => row.faults.length > 0)]);
}

/** A parameter of the path out of format. */
export function refuseMalformed({ name, problem }: MalformedParameter): Refusal {
  const fault = { field: name, code: 'FORMAT_INVALIDE', message: `${name} : format incorrect` };
  return refuseRows(HERMES_ERRORS['request-malformed'], [{ id: '', faults: [fault] }], `path parameter ${name} ${problem}`);
}
