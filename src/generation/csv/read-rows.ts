import type { Words } from '../../core/words.ts';
import { convert } from './convert.ts';
import type { Columns } from './map-columns.ts';
import type { CsvProblem } from './problem.ts';
import type { CsvRow } from './read-table.ts';

/** A row, by field, as the fixtures have its values; an empty value is absent. */
export interface RowRead {
  readonly line: number;
  readonly fields: ReadonlyMap<string, string>;
}

export interface RowsRead {
  readonly rows: readonly RowRead[];
  readonly problems: readonly CsvProblem[];
  readonly notes: readonly Words[];
}

/** Their columns are there: see map-columns.ts. */
const REQUIRED: readonly string[] = ['nomNaissance', 'prenoms', 'naissance.date'];

const missing = (field: string): Words => ({ en: `missing "${field}"`, fr: `"${field}" est absent` });

interface CellRead {
  readonly field: string;
  readonly value: string | null;
  readonly problem: Words | null;
  readonly note: Words | null;
}

function readCell(field: string, text: string): CellRead {
  if (text === '') return { field, value: null, note: null, problem: REQUIRED.includes(field) ? missing(field) : null };
  const converted = convert(field, text);
  if ('words' in converted) return { field, value: null, note: null, problem: converted.words };
  const { value, note } = converted;
  return { field, value, problem: null, note: note ? { en: `${field}: ${note.en}`, fr: `${field} : ${note.fr}` } : null };
}

/** The values of one row, and what is wrong with them. */
function readRow({ line, values }: CsvRow, { byField }: Columns): RowsRead {
  const cells = [...byField].map(([field, { rank, name }]) => ({ name, ...readCell(field, values[rank] ?? '') }));
  const problems = cells.flatMap(({ name, problem }) => (problem === null ? [] : [{ line, column: name, words: problem }]));
  const fields = new Map(cells.flatMap(({ field, value }) => (value === null ? [] : [[field, value] as const])));
  return { rows: problems.length > 0 ? [] : [{ line, fields }], problems, notes: cells.flatMap(({ note }) => note ?? []) };
}

/** Reads the values of the rows; a row with a value that cannot be read is told, and left out. */
export function readRows(table: readonly CsvRow[], columns: Columns): RowsRead {
  const read = table.map((row) => readRow(row, columns));
  return {
    rows: read.flatMap(({ rows }) => rows),
    problems: read.flatMap(({ problems }) => problems),
    notes: read.flatMap(({ notes }) => notes),
  };
}
