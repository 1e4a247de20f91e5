import type { Fixtures } from '../core/fixtures.ts';
import { anneeRules } from './check-annees.ts';
import { APPLICATION_RULES } from './check-applications.ts';
import { CASE_RULES } from './check-cases.ts';
import { declarantsExist, FOYER_RULES, type KnownPersonas, MENAGE_RULES } from './check-menages.ts';
import { PERSONA_RULES } from './check-personas.ts';
import { applyRules, type Entry, type Finding, type Rule } from './entry.ts';
import { type AvisLu, expandFoyer } from './expand-foyer.ts';
import type { ReadEntries } from './read-entries.ts';
import type { ApplicationEntry } from './schema-applications.ts';
import type { PersonaEntry } from './schema-personas.ts';
import type { FoyerEntry } from './schema-situations.ts';
import { toApplication, toPersonne, toSituation } from './to-core.ts';
import { writeFoyer } from './write-entries.ts';

/** What fixtures hold, by kind, one item a document. */
export interface ReadFixtures {
  readonly personas: readonly ReadEntries<PersonaEntry>[];
  readonly foyers: readonly ReadEntries<FoyerEntry>[];
  readonly applications: readonly ReadEntries<ApplicationEntry>[];
}

export const avisRules = (known: KnownPersonas, concerns?: (slug: string) => boolean): readonly Rule<AvisLu>[] => [
  declarantsExist(known),
  ...MENAGE_RULES,
  ...anneeRules(concerns),
  ...CASE_RULES,
];

/** Everything that the rules say of the avis of households. `concerns`: the people whose every household is there; without it, all. */
export function checkAvis(avis: readonly Entry<AvisLu>[], known: KnownPersonas, concerns?: (slug: string) => boolean): Finding[] {
  return applyRules(avisRules(known, concerns), avis);
}

function knownPersonas({ personas }: ReadFixtures): KnownPersonas {
  // A reference to an entry that is itself refused is not a second fault.
  const slugs = personas.flatMap(({ names }) => names);
  const set = new Set(slugs);
  return { has: (slug) => set.has(slug), slugs: () => slugs };
}

/** Every fault of fixtures, or what they make: one of the two lists is empty. */
export function checkEntries(read: ReadFixtures): { readonly findings: readonly Finding[]; readonly make: () => Fixtures } {
  const personas = read.personas.flatMap(({ entries }) => entries);
  const foyers = read.foyers.flatMap(({ entries }) => entries);
  const applications = read.applications.flatMap(({ entries }) => entries);
  const avis = foyers.flatMap(expandFoyer);
  const findings = [
    ...[...read.personas, ...read.foyers, ...read.applications].flatMap((one) => one.findings),
    ...applyRules(PERSONA_RULES, personas),
    ...applyRules(FOYER_RULES, foyers),
    ...checkAvis(avis, knownPersonas(read)),
    ...applyRules(APPLICATION_RULES, applications),
  ];
  const make = (): Fixtures => {
    const spiBySlug = new Map(personas.map(({ value }) => [value.slug, value.spi]));
    return {
      personnes: personas.map(({ value }) => toPersonne(value)),
      foyers: foyers.map(({ value }) => ({ foyer: value.foyer, entry: writeFoyer(value) })),
      situations: avis.map(({ value }) => toSituation(value, (slug) => spiBySlug.get(slug) ?? '')),
      applications: applications.map(({ value }) => toApplication(value)),
    };
  };
  return { findings, make };
}
