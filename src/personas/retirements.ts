import type { ZodType } from 'zod';
import { suggest, type Words } from '../core/words.ts';
import type { Entry, Finding } from './entry.ts';
import type { FixtureDocument } from './fixture-document.ts';
import { type Kind, placeOf } from './read-entries.ts';

type AnyKind = Kind<ZodType>;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether an entry removes the built-in one of its name: `{ slug: …, retire: true }`. */
export const isRetirement = (raw: unknown): boolean => isObject(raw) && Object.hasOwn(raw, 'retire');

/** The entries of a document; what is not a list is told when it is read. */
export const listIn = ({ content }: FixtureDocument): readonly unknown[] => (Array.isArray(content) ? content : []);

/** What the files of a kind say, before any is read: who is there, and who of the built-in ones is not. */
export interface Survey {
  /** Names of the entries, whatever their faults. */
  readonly names: ReadonlySet<string>;
  /** By name. */
  readonly retired: ReadonlyMap<string, Entry<unknown>>;
  readonly findings: readonly Finding[];
}

function notBuiltIn({ noun }: AnyKind, name: string, builtIn: readonly string[]): Words {
  const near = suggest(name, builtIn);
  return { en: `no built-in ${noun} is called "${name}"${near.en}`, fr: `aucune entrée fournie ne porte le nom "${name}"${near.fr}` };
}

function checkRetirement(entry: Entry<unknown>, kind: AnyKind, builtIn: readonly string[]): Finding[] {
  const raw = entry.value as Readonly<Record<string, unknown>>;
  const { nameKey } = kind;
  const extra = Object.keys(raw).find((key) => key !== nameKey && key !== 'retire');
  if (String(raw.retire) !== 'true')
    return [{ entry, path: ['retire'], what: { en: 'is true, or left out', fr: 'vaut true, ou ne figure pas' } }];
  if (extra !== undefined)
    return [
      {
        entry,
        path: [],
        key: extra,
        what: {
          en: `"retire" stands with "${nameKey}" alone: remove "${extra}", or "retire" to replace the entry`,
          fr: `"retire" ne va qu'avec "${nameKey}" : retirez "${extra}", ou "retire" pour remplacer l'entrée`,
        },
      },
    ];
  const name = String(raw[nameKey]);
  return builtIn.includes(name) ? [] : [{ entry, path: [nameKey], what: notBuiltIn(kind, name, builtIn) }];
}

/** Looks at the names in the documents of a kind. @param builtIn names of the built-in entries. */
export function survey(kind: AnyKind, documents: readonly FixtureDocument[], builtIn: readonly string[]): Survey {
  const names = new Set<string>();
  const retired = new Map<string, Entry<unknown>>();
  const findings: Finding[] = [];
  for (const document of documents) {
    for (const [rank, raw] of listIn(document).entries()) {
      const name = isObject(raw) ? String(raw[kind.nameKey]) : '';
      if (!isRetirement(raw)) {
        names.add(name);
        continue;
      }
      const entry = { ...placeOf(document, kind, [rank], raw), value: raw };
      findings.push(...checkRetirement(entry, kind, builtIn));
      retired.set(name, entry);
    }
    document.release?.();
  }
  const both = [...retired].filter(([name]) => names.has(name));
  const what = {
    en: 'is also written in these files: keep one of the two',
    fr: 'est aussi écrite dans ces fichiers : gardez une des deux',
  };
  return { names, retired, findings: [...findings, ...both.map(([, entry]) => ({ entry, path: ['retire'], what }))] };
}

/** Whether the files leave a built-in entry as it is. */
export const untouched =
  ({ names, retired }: Survey) =>
  (name: string): boolean =>
    !names.has(name) && !retired.has(name);

/** The entries in their order, those of the files in the place of the built-in ones of their name. */
export function merged<Value>(
  builtIn: readonly Value[],
  written: ReadonlyMap<string, Value>,
  { names, retired }: Survey,
  nameOf: (value: Value) => string,
): readonly Value[] {
  const all = new Map(builtIn.filter((value) => !retired.has(nameOf(value))).map((value) => [nameOf(value), value]));
  for (const name of names) {
    const value = written.get(name);
    if (value !== undefined) all.set(name, value);
  }
  return [...all.values()];
}
