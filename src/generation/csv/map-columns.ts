import { nearestOf } from '../../core/did-you-mean.ts';
import { suggest, type Words } from '../../core/words.ts';
import { FIELDS, plain, SPELLINGS } from './fields.ts';
import type { CsvProblem } from './problem.ts';

export interface Columns {
  /** By field: the rank of its column, and how the header spells it. */
  readonly byField: ReadonlyMap<string, { readonly rank: number; readonly name: string }>;
  readonly problems: readonly CsvProblem[];
  readonly notes: readonly Words[];
}

/** A header that is spelled nearly as a known one, and long enough for that to mean something. */
function nearField(name: string): string | undefined {
  const [near] = name.length < 5 ? [] : nearestOf(name, SPELLINGS.keys(), 1);
  const isClose = near !== undefined && Math.abs(near.length - name.length) <= 1 && near.slice(0, 3) === name.slice(0, 3);
  return isClose ? SPELLINGS.get(near) : undefined;
}

interface Guess {
  readonly field: string | null;
  readonly note: Words | null;
}

function guess(header: string): Guess {
  const exact = SPELLINGS.get(plain(header));
  if (exact !== undefined) return { field: exact, note: null };
  const near = nearField(plain(header));
  if (near !== undefined)
    return { field: near, note: { en: `column "${header}" is read as ${near}`, fr: `la colonne "${header}" est lue comme ${near}` } };
  return { field: null, note: { en: `column "${header}" is left out`, fr: `la colonne "${header}" est ignorée` } };
}

/** What is wrong with a mapping that was asked for. */
function checkMapping(mapping: Readonly<Record<string, string>>, header: readonly string[]): CsvProblem[] {
  return Object.entries(mapping).flatMap(([column, field]): CsvProblem[] => {
    if (!header.includes(column)) {
      const near = suggest(column, header);
      return [{ line: 1, column, words: { en: `no such column${near.en}`, fr: `cette colonne n'existe pas${near.fr}` } }];
    }
    if (FIELDS.includes(field)) return [];
    const near = suggest(field, FIELDS);
    return [{ line: 1, column, words: { en: `unknown field "${field}"${near.en}`, fr: `champ inconnu "${field}"${near.fr}` } }];
  });
}

const ESSENTIAL = ['nomNaissance', 'prenoms', 'naissance.date'] as const;

type ByField = ReadonlyMap<string, { readonly rank: number; readonly name: string }>;

const lacking = (byField: ByField): CsvProblem[] =>
  ESSENTIAL.filter((field) => !byField.has(field)).map((field) => ({
    line: 1,
    column: null,
    words: {
      en: `no column is ${field}: name one, or map it`,
      fr: `aucune colonne n'est ${field} : nommez-en une, ou associez-la`,
    },
  }));

const twice = (column: string, field: string, first: string): CsvProblem => ({
  line: 1,
  column,
  words: { en: `is ${field}, as "${first}" is`, fr: `est ${field}, comme "${first}"` },
});

/** Finds the field of each column: those that are told, then those that are named as a field is. */
export function mapColumns(header: readonly string[], mapping: Readonly<Record<string, string>>): Columns {
  const told = new Set(Object.values(mapping));
  const read = header.map((name, rank) => {
    const isTold = Object.hasOwn(mapping, name);
    const { field, note } = isTold ? { field: mapping[name] ?? null, note: null } : guess(name);
    // A column that is told takes the place of one that only looks like it.
    return { name, rank, note, field: field !== null && told.has(field) && !isTold ? null : field };
  });
  const byField = new Map<string, { rank: number; name: string }>();
  const problems = checkMapping(mapping, header);
  for (const { name, rank, field } of read) {
    if (field === null) continue;
    const first = byField.get(field);
    if (first) problems.push(twice(name, field, first.name));
    else byField.set(field, { rank, name });
  }
  if (problems.length === 0) problems.push(...lacking(byField));
  return { byField, problems, notes: read.flatMap(({ note }) => note ?? []) };
}
