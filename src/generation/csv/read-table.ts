import { CsvError, parse } from 'csv-parse/sync';
import type { Words } from '../../core/words.ts';
import type { CsvProblem } from './problem.ts';

export interface CsvRow {
  readonly line: number;
  readonly values: readonly string[];
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly problems: readonly CsvProblem[];
  /** What was found out of the file rather than told. */
  readonly notes: readonly Words[];
}

/** What windows-1252 has where latin1 has control characters (0x80 to 0x9f); some versions of Node decode windows-1252 as latin1. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function decodeWindows1252(content: Uint8Array): string {
  return Buffer.from(content)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (one) => WINDOWS_1252[one.charCodeAt(0) - 0x80] ?? one);
}

/** UTF-8, or else the encoding of older spreadsheets (a superset of latin1). */
function decode(content: string | Uint8Array): { readonly text: string; readonly notes: readonly Words[] } {
  if (typeof content === 'string') return { text: content, notes: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content), notes: [] };
  } catch {
    const notes = [{ en: 'not UTF-8: read as windows-1252', fr: "ce n'est pas de l'UTF-8 : lu en windows-1252" }];
    return { text: decodeWindows1252(content), notes };
  }
}

const DELIMITERS = [';', ',', '\t', '|'] as const;

/** The delimiter that the first line has most, quoted parts put aside. */
function guessDelimiter(text: string): string {
  const first = (text.split(/\r?\n/, 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => first.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function parseRecords(text: string, delimiter: string): readonly Parsed[] | CsvProblem {
  const options = { bom: true, delimiter, info: true, relax_column_count: true, relax_quotes: false, skip_empty_lines: true, trim: true };
  try {
    return parse(text, options) as unknown as readonly Parsed[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    const words = {
      en: `a quote is opened and not closed, or stands inside a value (${error.code}): double it`,
      fr: `un guillemet est ouvert et jamais fermé, ou se trouve dans une valeur (${error.code}) : doublez-le`,
    };
    return { line, column: null, words };
  }
}

function checkWidth({ line, values }: CsvRow, width: number): CsvProblem[] {
  if (values.length === width) return [];
  const words = {
    en: `${values.length} values where the header has ${width} columns`,
    fr: `${values.length} valeurs alors que l'en-tête a ${width} colonnes`,
  };
  return [{ line, column: null, words }];
}

/** Reads a CSV file: its header, its rows with their lines, and those that have not as many values as the header. */
export function readTable(content: string | Uint8Array, asked: string | undefined): CsvTable {
  const { text, notes } = decode(content);
  const delimiter = asked ?? guessDelimiter(text);
  const parsed = parseRecords(text, delimiter);
  if ('words' in parsed) return { header: [], rows: [], notes, problems: [parsed] };
  const [first, ...others] = parsed;
  if (!first) {
    const words = { en: 'the file is empty: it needs a header and rows', fr: 'le fichier est vide : il faut un en-tête et des lignes' };
    return { header: [], rows: [], notes, problems: [{ line: 1, column: null, words }] };
  }
  // `lines` is that of the last line of a record: it starts after the one before.
  const starts = [1, ...parsed.map(({ info }) => info.lines + 1)];
  const rows = others.map(({ record }, rank) => ({ line: starts[rank + 1] ?? 0, values: record }));
  const problems = rows.flatMap((row) => checkWidth(row, first.record.length));
  if (rows.length === 0)
    problems.push({ line: 1, column: null, words: { en: 'there is a header, and no row', fr: 'il y a un en-tête, et aucune ligne' } });
  return { header: first.record, rows, notes, problems };
}
