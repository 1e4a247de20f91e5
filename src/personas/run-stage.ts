import type { ZodType } from 'zod';
import type { Entry, Finding, Rule } from './entry.ts';
import type { FixtureDocument } from './fixture-document.ts';
import { type Kind, type ReadEntries, readEntries, readList } from './read-entries.ts';
import { isRetirement, listIn } from './retirements.ts';

/** Entries held as objects at once. */
const BATCH = 250;

/** The reading of a kind. */
export interface Stage<Value> {
  readonly kind: Kind<ZodType<Value>>;
  readonly rules: readonly Rule<Value>[];
  /** What stays of the built-in entries: the rules see them first, so that a conflict is told on the team's. */
  readonly builtIn: FixtureDocument;
  readonly documents: readonly FixtureDocument[];
  /** Receives the entries, batch after batch, as long as nothing is wrong anywhere. */
  readonly keep: (entries: readonly Entry<Value>[]) => void;
  readonly onRead: (count: number) => void;
}

function* batchesOf(list: readonly unknown[]): Generator<readonly (readonly [number, unknown])[]> {
  for (let from = 0; from < list.length; from += BATCH)
    yield list.slice(from, from + BATCH).map((raw, index) => [from + index, raw] as const);
}

/** Reads and checks the entries of a kind, a batch at a time; adds what is wrong to `findings`. */
export function runStage<Value>({ kind, rules, builtIn, documents, keep, onRead }: Stage<Value>, findings: Finding[]): void {
  const checks = rules.map((rule) => rule());
  const add = (found: readonly Finding[]) => {
    for (const finding of found) findings.push(finding);
  };
  const see = (read: Omit<ReadEntries<Value>, 'names'>) => {
    add(read.findings);
    for (const check of checks) add(check.see(read.entries));
    if (findings.length === 0) keep(read.entries);
  };
  see(readEntries(builtIn, kind));
  for (const document of documents) {
    if (!Array.isArray(document.content)) add(readEntries(document, kind).findings);
    for (const batch of batchesOf(listIn(document))) {
      see(
        readList(
          document,
          kind,
          [],
          batch.filter(([, raw]) => !isRetirement(raw)),
        ),
      );
      onRead(batch.length);
    }
    document.release?.();
  }
  for (const check of checks) add(check.end?.() ?? []);
}
