import type { z } from 'zod';
import { alike, readWords } from '../core/words.ts';
import type { Entry, Finding, Issue } from './entry.ts';
import type { FixtureDocument, Path } from './fixture-document.ts';

type ZodIssue = z.core.$ZodIssue;

const MISSING = 'missing ';

function missing(issue: ZodIssue): Issue {
  const key = String(issue.path.at(-1));
  return { path: issue.path.slice(0, -1), what: { en: `${MISSING}"${key}"`, fr: `"${key}" manque` } };
}

/** The schemas write their own messages; here each is given its path, and unknown keys their own line. */
function toIssues(issue: ZodIssue): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    const messages = issue.message.split('\n');
    return issue.keys.map((key, index) => ({ path: issue.path, key, what: readWords(messages[index] ?? issue.message) }));
  }
  if (issue.code === 'invalid_key') {
    const key = String(issue.path.at(-1));
    return issue.issues.map(({ message }) => ({ path: issue.path.slice(0, -1), key, what: readWords(message) }));
  }
  if (issue.input === undefined && issue.path.length > 0) return [missing(issue)];
  return [{ path: issue.path, what: readWords(issue.message) }];
}

/** A misspelt key leaves the right one missing: that is one fault, told by the misspelt key. */
function withoutEchoes(issues: readonly Issue[]): Issue[] {
  const misspelt = issues.filter(({ key }) => key !== undefined);
  const isEcho = ({ path, what }: Issue) =>
    misspelt.some(
      (other) => other.path.join() === path.join() && other.what.en.endsWith(`(did you mean ${what.en.slice(MISSING.length)}?)`),
    );
  return issues.filter((issue) => !issue.what.en.startsWith(MISSING) || !isEcho(issue));
}

function nameOf(raw: unknown, nameKey: string, rank: number): string {
  const name = typeof raw === 'object' && raw !== null ? Reflect.get(raw, nameKey) : undefined;
  return typeof name === 'string' && name !== '' ? `"${name}"` : `n° ${rank + 1}`;
}

/** What the entries of a kind are. */
export interface Kind<Schema extends z.ZodType> {
  readonly noun: string;
  readonly nameKey: string;
  readonly schema: Schema;
}

/** Where an entry stands, and what messages call it. */
type Place = Omit<Entry<unknown>, 'value'>;

export function placeOf(document: FixtureDocument, { noun, nameKey }: Kind<z.ZodType>, path: Path, raw: unknown): Place {
  const rank = path.at(-1);
  return { document, label: alike(`${noun} ${nameOf(raw, nameKey, typeof rank === 'number' ? rank : 0)}`), path, bases: [[]] };
}

/** Reads one entry: what it holds, or all the faults of its shape. */
export function readEntry<Schema extends z.ZodType>(
  place: Place,
  raw: unknown,
  { schema }: Kind<Schema>,
): { readonly entry: Entry<z.infer<Schema>> } | { readonly findings: readonly Finding[] } {
  const result = schema.safeParse(raw, { reportInput: true });
  if (result.success) return { entry: { ...place, value: result.data } };
  const issues = withoutEchoes(result.error.issues.flatMap(toIssues));
  return { findings: issues.map((issue) => ({ ...issue, entry: { ...place, value: raw } })) };
}

export interface ReadEntries<Value> {
  readonly entries: readonly Entry<Value>[];
  readonly findings: readonly Finding[];
  /** Every name written in the file, those of refused entries too: a reference to one of them is not a second fault. */
  readonly names: readonly string[];
}

/** Reads entries of the list that stands at a path, each given with its rank there. */
export function readList<Schema extends z.ZodType>(
  document: FixtureDocument,
  kind: Kind<Schema>,
  at: Path,
  ranked: Iterable<readonly [number, unknown]>,
): Omit<ReadEntries<z.infer<Schema>>, 'names'> {
  const entries: Entry<z.infer<Schema>>[] = [];
  const findings: Finding[] = [];
  for (const [rank, raw] of ranked) {
    const read = readEntry(placeOf(document, kind, [...at, rank], raw), raw, kind);
    if ('entry' in read) entries.push(read.entry);
    else findings.push(...read.findings);
  }
  return { entries, findings };
}

/** Reads the entries of a document with the schema of their kind: the document is a list, or has one under `key`. */
export function readEntries<Schema extends z.ZodType>(
  document: FixtureDocument,
  kind: Kind<Schema>,
  key?: string,
): ReadEntries<z.infer<Schema>> {
  const at = key === undefined ? [] : [key];
  const list = (key === undefined ? document.content : Reflect.get(document.content as object, key)) ?? [];
  if (!Array.isArray(list)) {
    const entry = { value: list, document, label: alike(kind.noun), path: at, bases: [[]] };
    const what = { en: `${key ?? 'the file'} must be a list`, fr: `${key ?? 'le fichier'} doit être une liste` };
    return { entries: [], names: [], findings: [{ entry, path: [], what }] };
  }
  const names = list.map((raw, rank) => nameOf(raw, kind.nameKey, rank).slice(1, -1));
  return { names, ...readList(document, kind, at, list.entries()) };
}
