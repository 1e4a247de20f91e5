import type { Fixtures } from '../core/fixtures.ts';
import { alike, suggest, type Words } from '../core/words.ts';
import { secretHashOf } from '../store/applications.ts';
import { freshCredentials } from '../store/reissue.ts';
import { biensRules, type HermesRules } from './check-biens.ts';
import { checkEntries } from './check-entries.ts';
import { type CheckPanne, pannesRules } from './check-pannes.ts';
import { applyRules, type Entry, type Finding, toProblem } from './entry.ts';
import type { FixtureDocument } from './fixture-document.ts';
import type { FixtureProblem } from './fixture-error.ts';
import { APPLICATION, FOYER, PERSONA } from './kinds.ts';
import { parseDocumentText } from './parse-document.ts';
import { readEntries, readEntry } from './read-entries.ts';
import { type BiensEntry, biensSchema, type ReglagesEntry, reglagesSchema } from './schema-biens.ts';
import { type PanneEntry, panneSchema } from './schema-pannes.ts';

/** What a document says of the credentials of an application; what it leaves out is not asked for. */
export interface WrittenKey {
  readonly clientId: string | undefined;
  readonly secretHash: string | undefined;
}

/** What a document puts in a bac. */
export interface BacDocument {
  readonly fixtures: Fixtures;
  /** By slug. */
  readonly keys: ReadonlyMap<string, WrittenKey>;
  readonly biens: readonly BiensEntry[];
  readonly pannes: readonly PanneEntry[];
  readonly reglages: ReglagesEntry;
}

const FILE = 'document';
const SECTIONS = ['personas', 'situations', 'applications', 'biens', 'pannes', 'reglages'];

/** A mistake more often than a wish: `curl -d @file` joins the lines, and a first line that is a comment takes the others with it. */
const EMPTY: Words = {
  en: 'holds nothing (curl takes a file whole with --data-binary, not with -d); to empty a bac, write "personas: []"',
  fr: 'ne contient rien (curl envoie un fichier entier avec --data-binary, pas avec -d) ; pour vider un bac, écrivez "personas: []"',
};

const BIENS = { noun: 'biens', nameKey: 'application', schema: biensSchema };
const PANNE = { noun: 'panne', nameKey: 'id', schema: panneSchema };
const REGLAGES = { noun: 'reglages', nameKey: '', schema: reglagesSchema };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An application without credentials is checked under fresh ones. */
function withCredentials(raw: unknown): unknown {
  if (!isObject(raw)) return raw;
  const { clientId, secret } = freshCredentials();
  const hasSecret = raw.secret !== undefined || raw.secretSha256 !== undefined;
  return { ...raw, clientId: raw.clientId ?? clientId, ...(hasSecret ? {} : { secret }) };
}

/** An empty section is an empty list. */
const sectionOf = (content: unknown, name: string): unknown => {
  const section = isObject(content) ? content[name] : undefined;
  return section === '' ? undefined : section;
};

function completed(document: FixtureDocument): FixtureDocument {
  const applications = sectionOf(document.content, 'applications');
  if (!Array.isArray(applications)) return document;
  return { ...document, content: { ...(document.content as object), applications: applications.map(withCredentials) } };
}

const MUST_HAVE_KEYS: Words = {
  en: `must have keys, among ${SECTIONS.join(', ')}`,
  fr: `doit avoir des clés, parmi ${SECTIONS.join(', ')}`,
};

function unknownKey(key: string): Words {
  const near = suggest(key, SECTIONS);
  return { en: `unknown key "${key}"${near.en}`, fr: `clé inconnue "${key}"${near.fr}` };
}

function checkSections(document: FixtureDocument): readonly Finding[] {
  const { content } = document;
  const entry: Entry<unknown> = { value: content, document, label: { en: 'the document', fr: 'le document' }, path: [], bases: [[]] };
  if (content === null || content === '' || (isObject(content) && Object.keys(content).length === 0))
    return [{ entry, path: [], what: EMPTY }];
  if (!isObject(content)) return [{ entry, path: [], what: MUST_HAVE_KEYS }];
  const unknown = Object.keys(content).filter((key) => !SECTIONS.includes(key));
  return unknown.map((key) => ({ entry, path: [], key, what: unknownKey(key) }));
}

function readReglages(document: FixtureDocument) {
  const raw = sectionOf(document.content, 'reglages') ?? {};
  return readEntry({ document, label: alike('reglages'), path: ['reglages'], bases: [[]] }, raw, REGLAGES);
}

/** The credentials as the document gives them, once it was checked. */
function keysOf(document: FixtureDocument, { applications }: Fixtures): ReadonlyMap<string, WrittenKey> {
  const raws = (sectionOf(document.content, 'applications') ?? []) as readonly Readonly<Record<string, unknown>>[];
  return new Map(
    applications.map((application, rank) => {
      const { clientId, secret, secretSha256 } = raws[rank] ?? {};
      const hasSecret = secret !== undefined || secretSha256 !== undefined;
      return [
        application.slug,
        {
          clientId: clientId === undefined ? undefined : application.clientId,
          secretHash: hasSecret ? secretHashOf(application) : undefined,
        },
      ];
    }),
  );
}

/** Sections whose scalars have types. They are read apart, since the others are read as text. */
function parseTyped(text: string, { content }: FixtureDocument): FixtureDocument {
  const isNeeded = ['biens', 'pannes', 'reglages'].some((name) => sectionOf(content, name) !== undefined);
  return parseDocumentText(FILE, isNeeded ? text : '{}', 'core');
}

/** What a document is checked with beyond the rules of fixtures. */
export interface BacRules extends HermesRules {
  readonly checkPanne: CheckPanne;
}

/** Reads a whole bac from YAML, or from the JSON it contains: what it holds, or every fault with its line. */
export function readBacDocument(text: string, rules: BacRules): BacDocument | { readonly problems: readonly FixtureProblem[] } {
  const parsed = parseDocumentText(FILE, text, 'failsafe');
  // What cannot be parsed has no sections to speak of.
  const problems = parsed.syntaxProblems.length > 0 ? parsed.syntaxProblems : checkSections(parsed).map(toProblem);
  if (problems.length > 0) return { problems };
  const document = completed({ ...parsed, content: isObject(parsed.content) ? parsed.content : {} });
  const typed = parseTyped(text, parsed);
  const applications = readEntries(document, APPLICATION, 'applications');
  const personas = readEntries(document, PERSONA, 'personas');
  const { findings, make } = checkEntries({
    personas: [personas],
    foyers: [readEntries(document, FOYER, 'situations')],
    applications: [applications],
  });
  const biens = readEntries(typed, BIENS, 'biens');
  const pannes = readEntries(typed, PANNE, 'pannes');
  const names = { applications: applications.names, personas: personas.names };
  const reglages = readReglages(typed);
  const found = [
    ...typed.syntaxProblems,
    ...[
      ...findings,
      ...biens.findings,
      ...applyRules(biensRules(applications.names, rules), biens.entries),
      ...pannes.findings,
      ...applyRules(pannesRules(rules.checkPanne, names), pannes.entries),
      ...('findings' in reglages ? reglages.findings : []),
    ].map(toProblem),
  ];
  if (found.length > 0 || 'findings' in reglages) return { problems: found };
  const fixtures = make();
  return {
    fixtures,
    keys: keysOf(parsed, fixtures),
    biens: biens.entries.map(({ value }) => value),
    pannes: pannes.entries.map(({ value }) => value),
    reglages: reglages.entry.value,
  };
}
