import { alike, type Words } from '../core/words.ts';
import type { FixtureDocument, Path } from './fixture-document.ts';
import type { FixtureProblem } from './fixture-error.ts';

/** One thing read from a fixture file, and where it stands. */
export interface Entry<Value> {
  readonly value: Value;
  readonly document: FixtureDocument;
  /** What messages call it, e.g. `persona "lea-moreau"`. */
  readonly label: Words;
  readonly path: Path;
  /** Where the entry's own fields stand under `path`, the most specific first: a year, then its household. */
  readonly bases: readonly Path[];
}

/** A fault of an entry. `path` leads to the faulty value; with `key`, the fault is that key of it. */
export interface Issue {
  readonly path: Path;
  readonly key?: string;
  readonly what: Words;
}

export interface Finding extends Issue {
  readonly entry: Entry<unknown>;
}

/** A rule at work: it is shown entries, file after file, and says at the end what only the whole tells. */
export interface Check<Value> {
  see(entries: readonly Entry<Value>[]): readonly Finding[];
  end?(): readonly Finding[];
}

/** A business rule over all the entries of a kind. */
export type Rule<Value> = () => Check<Value>;

/** What rules say of entries that are all there. */
export function applyRules<Value>(rules: readonly Rule<Value>[], entries: readonly Entry<Value>[]): Finding[] {
  return rules.flatMap((rule) => {
    const check = rule();
    return [...check.see(entries), ...(check.end?.() ?? [])];
  });
}

/** A rule that looks at one entry at a time. */
export function onEach<Value>(check: (value: Value) => readonly Issue[]): Rule<Value> {
  const see = (entries: readonly Entry<Value>[]): Finding[] => {
    const findings: Finding[] = [];
    for (const entry of entries) for (const issue of check(entry.value)) findings.push({ ...issue, entry });
    return findings;
  };
  return () => ({ see });
}

/** Of a word that two entries have, told on the second. */
export const alreadyThatOf = (shown: string, { en, fr }: Words): Words => ({
  en: `${shown} is already that of ${en}`,
  fr: `${shown} est déjà pris par ${fr}`,
});

/** A rule that refuses the second and later entries with the same text. `read` may give null: nothing to compare; `show`: the text to tell. */
export function unique<Value>(path: Path, read: (value: Value) => string | null, show: typeof read = read): Rule<Value> {
  return () => {
    const seen = new Map<string, Words>();
    const see = (entries: readonly Entry<Value>[]): Finding[] => {
      const findings: Finding[] = [];
      for (const entry of entries) {
        const word = read(entry.value);
        if (word === null) continue;
        const first = seen.get(word);
        if (first !== undefined) findings.push({ entry, path, what: alreadyThatOf(`"${show(entry.value)}"`, first) });
        else seen.set(word, entry.label);
      }
      return findings;
    };
    return { see };
  };
}

/** One step down. A single year stands where a list of periods is allowed, so an index on a map stays there. */
function child(value: unknown, segment: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if (typeof segment === 'number' && !Array.isArray(value)) return value;
  return Object.hasOwn(value, segment) ? Reflect.get(value, segment) : undefined;
}

const valueAt = (value: unknown, path: Path): unknown => path.reduce(child, value);

/** Whether the entry's document holds a value there. */
const holds = ({ document, path }: Entry<unknown>, inside: Path): boolean => {
  const value = valueAt(document.content, [...path, ...inside]);
  return value !== undefined && value !== null;
};

/** Where a finding stands in its entry: the first base that holds the value's first key wins. */
function placeOf({ entry, path }: Finding): Path {
  const base = entry.bases.find((one) => path.length === 0 || holds(entry, [...one, ...path.slice(0, 1)]));
  return [...(base ?? entry.bases[0] ?? []), ...path];
}

/** A path as people write it: an index that stands for a lone year is left out. */
function readable({ document, path }: Entry<unknown>, inside: Path): Path {
  const isIndex = (rank: number) => Array.isArray(valueAt(document.content, [...path, ...inside.slice(0, rank)]));
  return inside.filter((segment, rank) => typeof segment !== 'number' || isIndex(rank));
}

/** `label: place: what`; what is empty is left out. French has a space before a colon. */
function join(...parts: readonly Words[]): Words {
  const told = parts.filter(({ en }) => en !== '');
  return { en: told.map(({ en }) => en).join(': '), fr: told.map(({ fr }) => fr).join(' : ') };
}

/** Puts a finding on its line. */
export function toProblem(finding: Finding): FixtureProblem {
  const { entry, key, what } = finding;
  const inside = placeOf(finding);
  const words = readable(entry, inside).map(String).join('.');
  const position = entry.document.locate([...entry.path, ...inside], key);
  return { file: entry.document.file, ...position, what: join(entry.label, alike(words), what) };
}

/** A fault of what a request gives, and the path to it: `habilitations[0].scopes[2]`; empty for the whole. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

const spellPath = (path: Path): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  );

/** Puts a finding on its path. */
export function toFault(finding: Finding): Fault {
  const { entry, key, what } = finding;
  const inside = [...placeOf(finding), ...(key === undefined ? [] : [key])];
  return { path: spellPath([...entry.path, ...readable(entry, inside)]), message: what.en };
}
