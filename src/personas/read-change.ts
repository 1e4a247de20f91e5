import type { FixtureEntry } from '../core/fixtures.ts';
import { ANNEE_RULES } from './check-annees.ts';
import { APPLICATION_RULES } from './check-applications.ts';
import { checkAvis } from './check-entries.ts';
import type { KnownPersonas } from './check-menages.ts';
import { PERSONA_RULES } from './check-personas.ts';
import { type Entry, type Fault, type Finding, toFault, toProblem } from './entry.ts';
import { expandFoyer } from './expand-foyer.ts';
import type { FixtureDocument } from './fixture-document.ts';
import { APPLICATION, FOYER, PERSONA } from './kinds.ts';
import { type Kind, placeOf, readEntries, readEntry } from './read-entries.ts';
import { toDocument } from './request-document.ts';
import type { ApplicationEntry } from './schema-applications.ts';
import type { PersonaEntry } from './schema-personas.ts';
import type { FoyerEntry } from './schema-situations.ts';

/** An entry as a request gives it, once read and checked as the files are: what it says, or all its faults. */
export type Change<Value> = { readonly value: Value } | { readonly faults: readonly Fault[] };

type Around = readonly FixtureEntry[];
/** What the rules say of an entry among others: the entry comes last, so that the faults are its own. */
type Check<Value> = (entries: readonly Entry<Value>[]) => readonly Finding[];
type Schema<Value> = Kind<import('zod').ZodType<Value>>;

/** Entries that the bac holds: they were checked when they came in. */
function readHeld<Value>(entries: Around, kind: Schema<Value>): readonly Entry<Value>[] {
  return readEntries(toDocument(entries), kind).entries;
}

/** A fault of another entry is told by its name: the request has no path to it. */
function toFaults(findings: readonly Finding[], document: FixtureDocument): readonly Fault[] {
  const told = findings.map((finding) =>
    finding.entry.document === document ? toFault(finding) : { path: '', message: toProblem(finding).what },
  );
  return [...new Map(told.map((fault) => [`${fault.path}: ${fault.message}`, fault])).values()];
}

function readChange<Value>(json: unknown, kind: Schema<Value>, around: (value: Value) => Around, check: Check<Value>): Change<Value> {
  const document = toDocument(json);
  const read = readEntry(placeOf(document, kind, [], document.content), document.content, kind);
  if ('findings' in read) return { faults: toFaults(read.findings, document) };
  const { entry } = read;
  const faults = toFaults(check([...readHeld(around(entry.value), kind), entry]), document);
  return faults.length > 0 ? { faults } : { value: entry.value };
}

/** @param around those of the bac that have its slug or its SPI, itself left out. */
export function readPersona(json: unknown, around: (persona: PersonaEntry) => Around): Change<PersonaEntry> {
  return readChange(json, PERSONA, around, (entries) => PERSONA_RULES.flatMap((rule) => rule(entries)));
}

/** @param around the other households of its declarants, and of those it had before. */
export function readFoyer(json: unknown, known: KnownPersonas, around: (foyer: FoyerEntry) => Around): Change<FoyerEntry> {
  return readChange(json, FOYER, around, (entries) => checkAvis(entries.flatMap(expandFoyer), known));
}

/** @param around the other applications of the bac, with their secrets or the hashes of them. */
export function readApplication(json: unknown, around: (application: ApplicationEntry) => Around): Change<ApplicationEntry> {
  return readChange(json, APPLICATION, around, (entries) => APPLICATION_RULES.flatMap((rule) => rule(entries)));
}

/** What the rules say of households once another is gone: a year that it shared is no longer covered. */
export function checkLeft(foyers: Around): readonly Fault[] {
  const avis = readHeld(foyers, FOYER).flatMap(expandFoyer);
  return ANNEE_RULES.flatMap((rule) => rule(avis)).map((finding) => ({ path: '', message: toProblem(finding).what }));
}
