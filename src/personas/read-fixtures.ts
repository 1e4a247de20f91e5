import type { Fixtures } from '../core/fixtures.ts';
import { checkEntries } from './check-entries.ts';
import { toProblem } from './entry.ts';
import { parseFixtureDocument } from './fixture-document.ts';
import { FixtureError } from './fixture-error.ts';
import { APPLICATION, FOYER, PERSONA } from './kinds.ts';
import { readEntries } from './read-entries.ts';

/** The text of a fixture file. `file` is what messages call it. */
export interface FixtureSource {
  readonly file: string;
  readonly kind: 'personas' | 'situations' | 'applications';
  readonly text: string;
}

/**
 * Reads and checks fixture files given as text (YAML, or the JSON it contains). Throws one `FixtureError` that lists every
 * fault of every file with its line; a reference to an entry that is itself refused is not counted as a second fault.
 */
export function readFixtures(sources: readonly FixtureSource[]): Fixtures {
  const documents = sources.map(({ file, kind, text }) => ({ kind, document: parseFixtureDocument(file, text) }));
  const documentsOf = (kind: FixtureSource['kind']) => documents.filter((one) => one.kind === kind).map(({ document }) => document);
  const { findings, make } = checkEntries({
    personas: documentsOf('personas').map((document) => readEntries(document, PERSONA)),
    foyers: documentsOf('situations').map((document) => readEntries(document, FOYER)),
    applications: documentsOf('applications').map((document) => readEntries(document, APPLICATION)),
  });
  const problems = [...documents.flatMap(({ document }) => document.syntaxProblems), ...findings.map(toProblem)];
  if (problems.length > 0) throw new FixtureError(problems);
  return make();
}
