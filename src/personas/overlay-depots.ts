import type { BiensSeed } from '../referentiels/biens/seed.ts';
import { unknownApplication } from './check-biens.ts';
import { type Finding, onEach, type Rule, unique } from './entry.ts';
import type { FixtureDocument } from './fixture-document.ts';
import { toDocument } from './request-document.ts';
import { merged, survey } from './retirements.ts';
import { runStage } from './run-stage.ts';
import { type DepotsEntry, depotsSchema } from './schema-depots.ts';

const DEPOTS = { noun: 'biens', nameKey: 'application', schema: depotsSchema };

const depotsRules = (applications: readonly string[]): readonly Rule<DepotsEntry>[] => [
  unique(['application'], ({ application }) => application),
  onEach(({ application }) =>
    applications.includes(application) ? [] : [{ path: ['application'], what: unknownApplication(application, applications) }],
  ),
];

/** Checks what a team's applications have handed over, over what the built-in ones have. */
export function overlayDepots(
  builtIn: readonly BiensSeed[],
  documents: readonly FixtureDocument[],
  applications: readonly string[],
): { readonly findings: readonly Finding[]; readonly all: readonly BiensSeed[] } {
  const surveyed = survey(
    DEPOTS,
    documents,
    builtIn.map(({ application }) => application),
  );
  const written = new Map<string, BiensSeed>();
  const findings: Finding[] = [...surveyed.findings];
  runStage(
    {
      kind: DEPOTS,
      rules: depotsRules(applications),
      builtIn: toDocument([]),
      documents,
      onRead: () => undefined,
      keep: (entries) => {
        for (const { value } of entries) written.set(value.application, value);
      },
    },
    findings,
  );
  return { findings, all: merged(builtIn, written, surveyed, ({ application }) => application) };
}
