import type { ZodType } from 'zod';
import type { Application } from '../core/application.ts';
import type { Fixtures } from '../core/fixtures.ts';
import { alike } from '../core/words.ts';
import type { BiensSeed } from '../referentiels/biens/seed.ts';
import { plafondsLepSchema } from '../referentiels/plafonds-lep.ts';
import { type Finding, toProblem } from './entry.ts';
import type { FixtureDocument } from './fixture-document.ts';
import type { FixtureProblem } from './fixture-error.ts';
import type { FolderKind, FolderSource } from './folder-files.ts';
import { APPLICATION, FOYER, PERSONA } from './kinds.ts';
import { overlayApplications } from './overlay-applications.ts';
import { overlayDepots } from './overlay-depots.ts';
import { type OverlaidPeople, overlayPeople } from './overlay-people.ts';
import { parseDocumentText } from './parse-document.ts';
import { type Kind, readEntries, readEntry, readList } from './read-entries.ts';
import { isRetirement, listIn } from './retirements.ts';

/** The fixtures that a team's come over. */
export interface BuiltIn {
  readonly fixtures: Fixtures;
  readonly biens: readonly BiensSeed[];
  readonly plafondsLep: unknown;
}

/** A team's fixtures over the built-in ones, all checked. */
export interface Overlaid {
  readonly people: OverlaidPeople;
  readonly applications: readonly Application[];
  readonly biens: readonly BiensSeed[];
  readonly plafondsLep: unknown;
}

/** Told how many entries of the files were read, of how many. */
export type OnProgress = (done: number, total: number) => void;

/** Faults that are told: each is looked for in its file. */
const MOST_FAULTS = 1000;

/** Kinds whose scalars have the types that YAML gives them. */
const TYPED: readonly FolderKind[] = ['hermes', 'plafonds-lep'];

/** The last table given, in place of the built-in one. */
function readPlafonds(
  builtIn: unknown,
  documents: readonly FixtureDocument[],
): { readonly findings: readonly Finding[]; readonly table: unknown } {
  const [document] = documents;
  if (!document) return { findings: [], table: builtIn };
  const place = { document, label: alike('plafonds-lep'), path: [], bases: [[]] };
  const read = readEntry(place, document.content, { noun: 'plafonds-lep', nameKey: '', schema: plafondsLepSchema });
  return 'entry' in read ? { findings: [], table: read.entry.value } : { findings: read.findings, table: builtIn };
}

function toProblems(findings: readonly Finding[]): readonly FixtureProblem[] {
  const problems = findings.slice(0, MOST_FAULTS).map(toProblem);
  const left = findings.length - problems.length;
  const [first] = problems;
  if (left <= 0 || !first) return problems;
  const what = { en: `${left} more faults, not told`, fr: `${left} autres défauts, non détaillés` };
  return [...problems, { file: first.file, line: 1, column: 1, what }];
}

/** The sandbox shows a newcomer one of each. */
const nobodyLeft = (file: string): FixtureProblem => ({
  file,
  line: 1,
  column: 1,
  what: {
    en: 'no application or no persona is left: keep one of each at least',
    fr: 'il ne reste aucune application ou aucune persona : gardez-en au moins une de chaque',
  },
});

const SCHEMAS: Readonly<Partial<Record<FolderKind, Kind<ZodType>>>> = { personas: PERSONA, situations: FOYER, applications: APPLICATION };

const parse = ({ file, kind, text }: FolderSource) => ({
  kind,
  document: parseDocumentText(file, text, TYPED.includes(kind) ? 'core' : 'failsafe'),
});

type Parsed = ReturnType<typeof parse>;

/** What is wrong with the shape of the entries: all that can be told while a file lacks, since a rule would find its entries unknown. */
function checkShapes(read: readonly Parsed[]): readonly FixtureProblem[] {
  const findings = read.flatMap(({ kind, document }) => {
    const schema = SCHEMAS[kind];
    if (!schema || document.syntaxProblems.length > 0) return [];
    if (!Array.isArray(document.content)) return readEntries(document, schema).findings;
    const entries = [...document.content.entries()].filter(([, raw]) => !isRetirement(raw));
    return readList(document, schema, [], entries).findings;
  });
  return [...read.flatMap(({ document }) => document.syntaxProblems), ...toProblems(findings)];
}

/** The faults of files that are not all there: their syntax and their shape. */
export const checkParts = (sources: readonly FolderSource[]): readonly FixtureProblem[] => checkShapes(sources.map(parse));

/** Reads a team's files over the built-in fixtures: what the whole makes, or every fault of the team's files. */
export function overlayFixtures(
  builtIn: BuiltIn,
  sources: readonly FolderSource[],
  onProgress: OnProgress = () => undefined,
): Overlaid | { readonly problems: readonly FixtureProblem[] } {
  const read = sources.map(parse);
  if (read.some(({ document }) => document.syntaxProblems.length > 0)) return { problems: checkShapes(read) };
  const of = (kind: FolderKind) => read.filter((one) => one.kind === kind).map(({ document }) => document);
  const files = { personas: of('personas'), situations: of('situations'), applications: of('applications') };
  const total = Object.values(files)
    .flat()
    .reduce((sum, document) => sum + listIn(document).length, 0);
  let done = 0;
  const onRead = (count: number) => {
    done += count;
    onProgress(done, total);
  };
  const applications = overlayApplications(builtIn.fixtures.applications, files.applications, onRead);
  const depots = overlayDepots(builtIn.biens, of('hermes'), applications.slugs);
  const plafonds = readPlafonds(builtIn.plafondsLep, of('plafonds-lep'));
  const people = overlayPeople(builtIn.fixtures, files, onRead);
  const problems = toProblems([...applications.findings, ...depots.findings, ...plafonds.findings, ...people.findings]);
  const made = problems.length === 0 && applications.all.length > 0 ? people.finish() : null;
  if (made) return { people: made, applications: applications.all, biens: depots.all, plafondsLep: plafonds.table };
  people.close();
  return { problems: problems.length > 0 ? problems : [nobodyLeft(sources[0]?.file ?? '')] };
}
