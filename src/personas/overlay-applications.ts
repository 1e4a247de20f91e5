import type { Application } from '../core/application.ts';
import { APPLICATION_RULES } from './check-applications.ts';
import type { Finding } from './entry.ts';
import type { FixtureDocument } from './fixture-document.ts';
import { APPLICATION } from './kinds.ts';
import { toDocument } from './request-document.ts';
import { merged, survey, untouched } from './retirements.ts';
import { runStage } from './run-stage.ts';
import { toApplication } from './to-core.ts';
import { writeApplication } from './write-entries.ts';

/** Checks a team's applications over the built-in ones. */
export function overlayApplications(
  applications: readonly Application[],
  documents: readonly FixtureDocument[],
  onRead: (count: number) => void,
): { readonly findings: readonly Finding[]; readonly slugs: readonly string[]; readonly all: readonly Application[] } {
  const slugs = applications.map(({ slug }) => slug);
  const surveyed = survey(APPLICATION, documents, slugs);
  const written = new Map<string, Application>();
  const findings: Finding[] = [...surveyed.findings];
  const kept = applications.filter(({ slug }) => untouched(surveyed)(slug));
  runStage(
    {
      kind: APPLICATION,
      rules: APPLICATION_RULES,
      builtIn: toDocument(kept.map((application) => ({ ...writeApplication(application), secret: application.secret }))),
      documents,
      onRead,
      keep: (entries) => {
        for (const { value } of entries) written.set(value.slug, toApplication(value));
      },
    },
    findings,
  );
  return {
    findings,
    slugs: [...kept.map(({ slug }) => slug), ...surveyed.names],
    all: merged(applications, written, surveyed, ({ slug }) => slug),
  };
}
