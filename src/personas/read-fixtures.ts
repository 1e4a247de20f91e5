import type { Fixtures } from '../core/fixtures.ts';
import { ANNEE_RULES } from './check-annees.ts';
import { APPLICATION_RULES } from './check-applications.ts';
import { CASE_RULES } from './check-cases.ts';
import { declarantsExist, FOYER_RULES, MENAGE_RULES } from './check-menages.ts';
import { PERSONA_RULES } from './check-personas.ts';
import { toProblem } from './entry.ts';
import { expandFoyer } from './expand-foyer.ts';
import { parseFixtureDocument } from './fixture-document.ts';
import { FixtureError } from './fixture-error.ts';
import { readEntries } from './read-entries.ts';
import { applicationSchema } from './schema-applications.ts';
import { personaSchema } from './schema-personas.ts';
import { foyerSchema } from './schema-situations.ts';
import { toApplication, toPersonne, toSituation } from './to-core.ts';

/** The text of a fixture file. `file` is what messages call it. */
export interface FixtureSource {
  readonly file: string;
  readonly kind: 'personas' | 'situations' | 'applications';
  readonly text: string;
}

const PERSONA = { noun: 'persona', nameKey: 'slug', schema: personaSchema };
const FOYER = { noun: 'foyer', nameKey: 'foyer', schema: foyerSchema };
const APPLICATION = { noun: 'application', nameKey: 'slug', schema: applicationSchema };

/**
 * Reads and checks fixture files given as text (YAML, or the JSON it contains). Throws one `FixtureError` that lists every
 * fault of every file with its line; a reference to an entry that is itself refused is not counted as a second fault.
 */
export function readFixtures(sources: readonly FixtureSource[]): Fixtures {
  const documents = sources.map(({ file, kind, text }) => ({ kind, document: parseFixtureDocument(file, text) }));
  const documentsOf = (kind: FixtureSource['kind']) => documents.filter((one) => one.kind === kind).map(({ document }) => document);

  const personas = documentsOf('personas').map((document) => readEntries(document, PERSONA));
  const foyers = documentsOf('situations').map((document) => readEntries(document, FOYER));
  const applications = documentsOf('applications').map((document) => readEntries(document, APPLICATION));

  const personaEntries = personas.flatMap(({ entries }) => entries);
  const foyerEntries = foyers.flatMap(({ entries }) => entries);
  const avisEntries = foyerEntries.flatMap(expandFoyer);
  const applicationEntries = applications.flatMap(({ entries }) => entries);
  const slugs = personas.flatMap(({ names }) => names);

  const findings = [
    ...[...personas, ...foyers, ...applications].flatMap((read) => read.findings),
    ...PERSONA_RULES.flatMap((rule) => rule(personaEntries)),
    ...FOYER_RULES.flatMap((rule) => rule(foyerEntries)),
    ...[declarantsExist(slugs), ...MENAGE_RULES, ...ANNEE_RULES, ...CASE_RULES].flatMap((rule) => rule(avisEntries)),
    ...APPLICATION_RULES.flatMap((rule) => rule(applicationEntries)),
  ];
  const problems = [...documents.flatMap(({ document }) => document.syntaxProblems), ...findings.map(toProblem)];
  if (problems.length > 0) throw new FixtureError(problems);

  const spiBySlug = new Map(personaEntries.map(({ value }) => [value.slug, value.spi]));
  return {
    personnes: personaEntries.map(({ value }) => toPersonne(value)),
    situations: avisEntries.map(({ value }) => toSituation(value, spiBySlug)),
    applications: applicationEntries.map(({ value }) => toApplication(value)),
  };
}
