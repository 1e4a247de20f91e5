import type { FixtureDocument, Path } from './fixture-document.ts';
import type { FixtureProblem } from './fixture-error.ts';

/** One thing read from a fixture file, and where it stands. */
export interface Entry<Value> {
  readonly value: Value;
  readonly document: FixtureDocument;
  /** What messages call it, e.g. `persona "lea-moreau"`. */
  readonly label: string;
  readonly path: Path;
  /** Where the entry's own fields stand under `path`, the most specific first: a year, then its household. */
  readonly bases: readonly Path[];
}

/** A fault of an entry. `path` leads to the faulty value; with `key`, the fault is that key of it. */
export interface Issue {
  readonly path: Path;
  readonly key?: string;
  readonly what: string;
}

export interface Finding extends Issue {
  readonly entry: Entry<unknown>;
}

/** A business rule over all the entries of a kind. */
export type Rule<Value> = (entries: readonly Entry<Value>[]) => Finding[];

/** A rule that looks at one entry at a time. */
export function onEach<Value>(check: (value: Value) => Issue[]): Rule<Value> {
  return (entries) => entries.flatMap((entry) => check(entry.value).map((issue) => ({ ...issue, entry })));
}

/** A rule that refuses the second and later entries with the same text. `read` may give null: nothing to compare. */
export function unique<Value>(path: Path, read: (value: Value) => string | null): Rule<Value> {
  return (entries) => {
    const seen = new Map<string, string>();
    return entries.flatMap((entry) => {
      const word = read(entry.value);
      if (word === null) return [];
      const first = seen.get(word);
      if (first !== undefined) return [{ entry, path, what: `"${word}" is already that of ${first}` }];
      seen.set(word, entry.label);
      return [];
    });
  };
}

/** A path as people write it; an index that stands for a lone year is left out. */
function spell(document: FixtureDocument, entryPath: Path, path: Path): string {
  const kept = path.filter((segment, index) => {
    if (typeof segment !== 'number') return true;
    const whole = [...entryPath, ...path.slice(0, index)];
    const here = document.locate(whole);
    const inside = document.locate([...whole, segment]);
    return here.line !== inside.line || here.column !== inside.column;
  });
  return kept.map(String).join('.');
}

/** Puts a finding on its line: the first base that holds the value's first key wins. */
export function toProblem({ entry, path, key, what }: Finding): FixtureProblem {
  const { document, label } = entry;
  const holds = (base: Path) => path.length === 0 || document.has([...entry.path, ...base, ...path.slice(0, 1)]);
  const base = entry.bases.find(holds) ?? entry.bases[0] ?? [];
  const words = spell(document, entry.path, [...base, ...path]);
  const position = document.locate([...entry.path, ...base, ...path], key);
  return { file: document.file, ...position, what: words === '' ? `${label}: ${what}` : `${label}: ${words}: ${what}` };
}
