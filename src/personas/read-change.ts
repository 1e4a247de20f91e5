import type { ZodType } from 'zod';
import type { FixtureEntry } from '../core/fixtures.ts';
import type { Situation } from '../core/situation.ts';
import { anneeRules } from './check-annees.ts';
import { APPLICATION_RULES } from './check-applications.ts';
import { checkAvis } from './check-entries.ts';
import type { KnownPersonas } from './check-menages.ts';
import { PERSONA_RULES } from './check-personas.ts';
import { applyRules, type Entry, type Fault, type Finding, toFault, toProblem } from './entry.ts';
import { type AvisLu, expandFoyer } from './expand-foyer.ts';
import type { FixtureDocument } from './fixture-document.ts';
import { APPLICATION, FOYER, PERSONA } from './kinds.ts';
import { type Kind, placeOf, readEntries, readEntry } from './read-entries.ts';
import { toDocument } from './request-document.ts';
import type { ApplicationEntry } from './schema-applications.ts';
import type { PersonaEntry } from './schema-personas.ts';
import type { FoyerEntry } from './schema-situations.ts';
import { toSituation } from './to-core.ts';

/** An entry as a request gives it, once read and checked as the files are: what it says, or all its faults. */
export type Change<Value> = { readonly value: Value } | { readonly faults: readonly Fault[] };

type Around = readonly FixtureEntry[];
/** What the rules say of an entry among others: the entry comes last, so that the faults are its own. */
type Check<Value> = (entries: readonly Entry<Value>[]) => readonly Finding[];
type Schema<Value> = Kind<ZodType<Value>>;

/** Entries that the bac holds: they were checked when they came in. */
function readHeld<Value>(entries: Around, kind: Schema<Value>): readonly Entry<Value>[] {
  return readEntries(toDocument(entries), kind).entries;
}

/** A fault of another entry is told by its name: the request has no path to it. */
function toFaults(findings: readonly Finding[], document: FixtureDocument): readonly Fault[] {
  const told = findings.map((finding) =>
    finding.entry.document === document ? toFault(finding) : { path: '', message: toProblem(finding).what.en },
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
function readPersona(json: unknown, around: (persona: PersonaEntry) => Around): Change<PersonaEntry> {
  return readChange(json, PERSONA, around, (entries) => applyRules(PERSONA_RULES, entries));
}

/** What is around a household. */
export interface Neighbourhood {
  readonly known: KnownPersonas;
  /** The other households in which people declare. */
  readonly others: (slugs: readonly string[]) => Around;
}

const declarantsOf = (avis: readonly { readonly value: AvisLu }[]): string[] => avis.flatMap(({ value }) => value.declarants);
const expandHeld = (entries: Around): readonly Entry<AvisLu>[] => readHeld(entries, FOYER).flatMap(expandFoyer);

/**
 * The rules look at its declarants, and at those it had before: no year of theirs may be declared twice, nor left out.
 * @param before the household as it stands; undefined: it is new.
 */
function readFoyer(json: unknown, before: FixtureEntry | undefined, { known, others }: Neighbourhood): Change<FoyerEntry> {
  const concerned = new Set(before ? declarantsOf(expandHeld([before])) : []);
  const around = (foyer: FoyerEntry) => {
    const years = Object.values(foyer.annees).flat();
    for (const slug of [foyer, ...years].flatMap(({ declarants = [] }) => declarants)) concerned.add(slug);
    return others([...concerned]);
  };
  return readChange(json, FOYER, around, (entries) => checkAvis(entries.flatMap(expandFoyer), known, (slug) => concerned.has(slug)));
}

/** What a household that was checked declares. */
function situationsOf(entry: FixtureEntry, spiOf: (slug: string) => string): readonly Situation[] {
  return expandHeld([entry]).map(({ value }) => toSituation(value, spiOf));
}

/** @param around the other applications of the bac, with their secrets or the hashes of them. */
function readApplication(json: unknown, around: (application: ApplicationEntry) => Around): Change<ApplicationEntry> {
  return readChange(json, APPLICATION, around, (entries) => applyRules(APPLICATION_RULES, entries));
}

/** What the rules say of the other households of its declarants once a household is gone: a year that it shared is no longer covered. */
function checkLeft(gone: FixtureEntry, others: Neighbourhood['others']): readonly Fault[] {
  const concerned = new Set(declarantsOf(expandHeld([gone])));
  const findings = applyRules(
    anneeRules((slug) => concerned.has(slug)),
    expandHeld(others([...concerned])),
  );
  return findings.map((finding) => ({ path: '', message: toProblem(finding).what.en }));
}

/** The rules of the fixtures, for one entry at a time. */
export const rules = { readPersona, readFoyer, situationsOf, readApplication, checkLeft };
