import { SUPPORTED_BOXES } from '../../referentiels/calcul-avis/supported-boxes.ts';
import type { FoyerFixture, PersonaFixture } from '../entries.ts';
import { slugOf } from '../identites.ts';
import type { Report } from './people.ts';
import type { RowRead } from './read-rows.ts';

/** A row, and the person that it is about. */
export interface PersonRow {
  readonly row: RowRead;
  readonly persona: PersonaFixture;
}

/** A household, and the rows that it comes from. */
export interface HouseholdRead {
  readonly foyer: FoyerFixture;
  readonly rows: readonly PersonRow[];
}

const DEFAULT_YEAR = 'n-1';
export const yearOf = ({ fields }: RowRead): string => fields.get('annee') ?? DEFAULT_YEAR;

const BOX_BY_LABEL = new Map<string, string>(Object.entries(SUPPORTED_BOXES).map(([box, { libelle }]) => [libelle, box]));

/** The box of declarant 2 that is to `box` what 1BJ is to 1AJ; a box of the household stays. */
export function boxOfSecond(box: string): string {
  const meaning = Object.hasOwn(SUPPORTED_BOXES, box) ? SUPPORTED_BOXES[box as keyof typeof SUPPORTED_BOXES] : undefined;
  return (meaning && BOX_BY_LABEL.get(meaning.libelle.replace('déclarant 1', 'déclarant 2'))) ?? box;
}

/** Puts what several rows say together: two may say the same thing, not two things. */
function createMerge(report: Report) {
  const said = new Map<string, { value: string; line: number }>();
  return {
    said,
    add: (row: RowRead, key: string, field: string, value: string) => {
      const first = said.get(key);
      if (!first) said.set(key, { value, line: row.line });
      else if (first.value !== value)
        report(row, field, {
          en: `${value}, and line ${first.line} of the same household and year says ${first.value}`,
          fr: `${value}, alors que la ligne ${first.line} du même foyer et de la même année dit ${first.value}`,
        });
    },
  };
}

interface YearRead {
  readonly declarants: readonly string[];
  readonly situationFamille: FoyerFixture['situationFamille'];
  readonly dependants: Record<string, number>;
  readonly casesSituation: readonly string[];
  readonly cases: Record<string, number>;
}

/** Under which name a row says a field of its household: boxes of declarant 1, on the second row, are those of declarant 2. */
function keyOf(field: string, rank: number): string | null {
  if (field.startsWith('cases.')) return rank === 0 ? field : `cases.${boxOfSecond(field.slice(6))}`;
  return field.startsWith('dependants.') || field === 'situationFamille' || field === 'casesSituation' ? field : null;
}

function readYear(rows: readonly PersonRow[], report: Report): YearRead {
  const { said, add } = createMerge(report);
  for (const [rank, { row }] of rows.entries())
    for (const [field, value] of row.fields) {
      const key = keyOf(field, rank);
      if (key !== null) add(row, key, field, value);
    }
  const under = (prefix: string) =>
    Object.fromEntries(
      [...said].filter(([key]) => key.startsWith(prefix)).map(([key, { value }]) => [key.slice(prefix.length), Number(value)]),
    );
  const situation = said.get('situationFamille')?.value ?? (rows.length > 1 ? 'M' : 'C');
  return {
    declarants: rows.map(({ persona }) => persona.slug),
    situationFamille: situation as FoyerFixture['situationFamille'],
    dependants: Object.fromEntries(Object.entries(under('dependants.')).filter(([, count]) => count !== 0)),
    casesSituation: (said.get('casesSituation')?.value ?? '').toUpperCase().match(/[A-Z]/g) ?? [],
    cases: under('cases.'),
  };
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A year says what its household does not already. */
function toAnnee(year: YearRead, common: YearRead): FoyerFixture['annees'][string] {
  const { cases, ...menage } = year;
  const own = Object.entries(menage).filter(([key, value]) => !same(value, common[key as keyof YearRead]));
  return { ...Object.fromEntries(own), cases };
}

/** The household of some rows: a year for each that they say, at most two declarants a year. */
export function toHousehold(
  name: string | undefined,
  rows: readonly PersonRow[],
  nameFor: (wanted: string) => string,
  report: Report,
): HouseholdRead {
  const years = new Map<string, PersonRow[]>();
  for (const one of rows) years.set(yearOf(one.row), [...(years.get(yearOf(one.row)) ?? []), one]);
  const read = [...years].map(([annee, ofYear]) => [annee, readYear(ofYear, report)] as const);
  const common = read[0]?.[1] ?? readYear(rows, report);
  const { declarants, situationFamille, dependants, casesSituation } = common;
  const foyer = {
    foyer: nameFor(slugOf(name ?? '') || (declarants[0] ?? 'foyer')),
    declarants,
    situationFamille,
    ...(Object.keys(dependants).length > 0 && { dependants }),
    ...(casesSituation.length > 0 && { casesSituation }),
    annees: Object.fromEntries(read.map(([annee, year]) => [annee, toAnnee(year, common)])),
  } as FoyerFixture;
  return { foyer, rows };
}
