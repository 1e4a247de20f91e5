import type { Fixtures, StockedPeople } from '../core/fixtures.ts';
import type { Personne } from '../core/personne.ts';
import type { Words } from '../core/words.ts';
import { createStock } from '../store/stock.ts';
import { avisRules } from './check-entries.ts';
import { FOYER_RULES } from './check-menages.ts';
import { PERSONA_RULES } from './check-personas.ts';
import type { Entry, Finding, Rule } from './entry.ts';
import { type AvisLu, expandFoyer } from './expand-foyer.ts';
import type { FixtureDocument } from './fixture-document.ts';
import { FOYER, PERSONA } from './kinds.ts';
import { placeOf } from './read-entries.ts';
import { toDocument } from './request-document.ts';
import { listIn, type Survey, survey, untouched } from './retirements.ts';
import { runStage } from './run-stage.ts';
import type { FoyerEntry } from './schema-situations.ts';
import { toPersonne, toSituation } from './to-core.ts';
import { writeFoyer, writePersonne } from './write-entries.ts';

/** People as bacs start from them. */
export interface OverlaidPeople extends StockedPeople {
  readonly personas: number;
  readonly foyers: number;
}

/** What was read: `finish`, once nothing is wrong anywhere (null: there is nobody), or `close`. */
export interface ReadPeople {
  readonly findings: readonly Finding[];
  readonly finish: () => OverlaidPeople | null;
  readonly close: () => void;
}

export interface PeopleFiles {
  readonly personas: readonly FixtureDocument[];
  readonly situations: readonly FixtureDocument[];
}

/** Unknown personas whose nearest is looked for, and among how many: of a hundred thousand, each would take a second. */
const MOST_SUGGESTIONS = 50;
const MOST_COMPARED = 20_000;

function knownPersonas(builtIn: readonly string[], { names, retired }: Survey) {
  const kept = builtIn.filter((slug) => !retired.has(slug));
  const set = new Set([...kept, ...names]);
  let asked = 0;
  const slugs = () => {
    asked += 1;
    return asked > MOST_SUGGESTIONS ? [] : [...kept, ...names].slice(0, MOST_COMPARED);
  };
  return { has: (slug: string) => set.has(slug), slugs };
}

/** Rules over the avis of households, as rules over households. */
const onAvis =
  (rules: readonly Rule<AvisLu>[]): Rule<FoyerEntry> =>
  () => {
    const checks = rules.map((rule) => rule());
    return {
      see: (entries) => {
        const avis = entries.flatMap(expandFoyer);
        return checks.flatMap((check) => check.see(avis));
      },
      end: () => checks.flatMap((check) => check.end?.() ?? []),
    };
  };

/** Everyone who declares in an entry, as it is written. */
function declarantsIn(raw: unknown): readonly string[] {
  if (typeof raw !== 'object' || raw === null) return [];
  const { declarants, annees = {} } = raw as { declarants?: unknown; annees?: Readonly<Record<string, unknown>> };
  const years = Object.values(annees).flat() as ({ declarants?: unknown } | null)[];
  return [declarants, ...years.map((year) => year?.declarants)].flat().filter((slug): slug is string => typeof slug === 'string');
}

/** The households that stay and declare a persona who does not. */
function checkRetired({ retired }: Survey, builtIn: FixtureDocument): Finding[] {
  return [...retired].flatMap(([slug, entry]) => {
    const foyers = listIn(builtIn).filter((raw) => declarantsIn(raw).includes(slug));
    if (foyers.length === 0) return [];
    const names = foyers.map((raw) => `"${(raw as FoyerEntry).foyer}"`).join(', ');
    const what: Words = {
      en: `declares in foyer ${names}, which stays: retire it too, or write it again without this persona`,
      fr: `déclare dans le foyer ${names}, qui reste : retirez-le aussi, ou réécrivez-le sans cette persona`,
    };
    return [{ entry, path: ['retire'], what }];
  });
}

/** The entry of the team by which a built-in household came to be wrong: the first that declares, or declared, one of its people. */
function culpritOf(
  people: ReadonlySet<string>,
  documents: readonly FixtureDocument[],
  before: ReadonlyMap<string, unknown>,
): Entry<unknown> | null {
  for (const document of documents)
    for (const [rank, raw] of listIn(document).entries()) {
      const former = before.get(String((raw as Partial<FoyerEntry> | null)?.foyer));
      if ([...declarantsIn(raw), ...declarantsIn(former)].some((slug) => people.has(slug)))
        return { ...placeOf(document, FOYER, [rank], raw), value: raw };
    }
  return null;
}

/** Faults of built-in households, told where the team brought them about; one whose cause has a fault of its own is only its echo. */
function blame(
  findings: readonly Finding[],
  builtIn: FixtureDocument,
  documents: readonly FixtureDocument[],
  before: ReadonlyMap<string, unknown>,
): Finding[] {
  const own = findings.filter(({ entry }) => entry.document !== builtIn);
  // A retired persona is told where it is retired.
  const others = findings.filter(({ entry, path }) => entry.document === builtIn && path[0] !== 'declarants');
  const blamed = others.flatMap(({ entry: { label, path }, what }) => {
    const people = new Set(declarantsIn(listIn(builtIn)[Number(path[0])]));
    const entry = culpritOf(people, documents, before);
    if (!entry || own.some((one) => one.entry.document === entry.document && one.entry.path[0] === entry.path[0])) return [];
    const told = {
      en: `with this, built-in ${label.en} is wrong: ${what.en}`,
      fr: `avec ceci, ${label.fr}, fourni, est en défaut : ${what.fr}`,
    };
    return [{ entry, path: [], what: told }];
  });
  return [...own, ...blamed];
}

/** Checks a team's people over the built-in ones, and writes them all, file after file. `onRead` is told how many entries were read. */
export function overlayPeople(fixtures: Fixtures, files: PeopleFiles, onRead: (count: number) => void): ReadPeople {
  const slugs = fixtures.personnes.map(({ slug }) => slug);
  const before = new Map(fixtures.foyers.map(({ foyer, entry }) => [foyer, entry]));
  const personas = survey(PERSONA, files.personas, slugs);
  const foyers = survey(FOYER, files.situations, [...before.keys()]);
  const builtInPersonas = toDocument(fixtures.personnes.filter(({ slug }) => untouched(personas)(slug)).map(writePersonne));
  const builtInFoyers = toDocument(fixtures.foyers.filter(({ foyer }) => untouched(foyers)(foyer)).map(({ entry }) => entry));

  const stock = createStock();
  const spiBySlug = new Map<string, string>();
  let first: Personne | null = null;
  let foyerCount = 0;
  const found: Finding[] = [...personas.findings, ...foyers.findings, ...checkRetired(personas, builtInFoyers)];
  runStage(
    {
      kind: PERSONA,
      rules: PERSONA_RULES,
      builtIn: builtInPersonas,
      documents: files.personas,
      onRead,
      keep: (entries) => {
        for (const { value } of entries) {
          const personne = toPersonne(value);
          first ??= personne;
          spiBySlug.set(personne.slug, personne.spi);
          stock.addPersonne(personne);
        }
      },
    },
    found,
  );
  runStage(
    {
      kind: FOYER,
      rules: [...FOYER_RULES, onAvis(avisRules(knownPersonas(slugs, personas)))],
      builtIn: builtInFoyers,
      documents: files.situations,
      onRead,
      keep: (entries) => {
        foyerCount += entries.length;
        for (const entry of entries) {
          const situations = expandFoyer(entry).map(({ value }) => toSituation(value, (slug) => spiBySlug.get(slug) ?? ''));
          stock.addFoyer({ foyer: entry.value.foyer, entry: writeFoyer(entry.value) }, situations);
        }
      },
    },
    found,
  );
  const findings = blame(found, builtInFoyers, files.situations, before);
  return {
    findings,
    finish: () => first && { bytes: stock.finish(), persona: first, personas: spiBySlug.size, foyers: foyerCount },
    close: () => stock.close(),
  };
}
