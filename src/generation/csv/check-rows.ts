import { checkEntries } from '../../personas/check-entries.ts';
import { toFault } from '../../personas/entry.ts';
import { FOYER, PERSONA } from '../../personas/kinds.ts';
import { readEntries } from '../../personas/read-entries.ts';
import { toDocument } from '../../personas/request-document.ts';
import { boxOfSecond, type HouseholdRead, type PersonRow, yearOf } from './households.ts';
import type { Columns } from './map-columns.ts';
import type { CsvProblem } from './problem.ts';
import type { RowRead } from './read-rows.ts';

interface Place {
  readonly row: RowRead | undefined;
  /** The field, or what there is above it. */
  readonly field: string;
}

/** `[3].naissance.date` → 3 and `naissance.date`. */
function splitPath(path: string): { readonly rank: number; readonly inside: string } {
  const [, rank = '0', inside = ''] = /^\[(\d+)\]\.?(.*)$/.exec(path) ?? [];
  return { rank: Number(rank), inside };
}

/** The row of a household, and the field, that a path leads to: `annees.n-1.cases.1BJ`. */
function placeInHousehold({ rows }: HouseholdRead, inside: string): Place {
  const [, annee, rest = ''] = /^annees\.([^.]+)\.?(.*)$/.exec(inside) ?? [];
  const ofYear = annee === undefined ? rows : rows.filter(({ row }) => yearOf(row) === annee);
  const field = annee === undefined ? inside : rest || 'annee';
  const holds = ({ row }: PersonRow) =>
    [...row.fields.keys()].find((one) => one === field || `cases.${boxOfSecond(one.slice(6))}` === field);
  const holder = ofYear.find(holds) ?? ofYear[0] ?? rows[0];
  return { row: holder?.row, field: (holder && holds(holder)) ?? (/^declarants/.test(field) ? 'foyer' : field.replace(/\[\d+\]$/, '')) };
}

const columnOf = ({ byField }: Columns, field: string): string | null => byField.get(field)?.name ?? null;

/** What the rules of fixtures say of people and households, put back on the rows they come from. */
export function checkRows(people: readonly PersonRow[], households: readonly HouseholdRead[], columns: Columns): readonly CsvProblem[] {
  const documents = {
    people: toDocument(people.map(({ persona }) => persona)),
    households: toDocument(households.map(({ foyer }) => foyer)),
  };
  const { findings } = checkEntries({
    personas: [readEntries(documents.people, PERSONA)],
    foyers: [readEntries(documents.households, FOYER)],
    applications: [],
  });
  return findings.map((finding): CsvProblem => {
    const { rank, inside } = splitPath(toFault(finding).path);
    const household = finding.entry.document === documents.households ? households[rank] : undefined;
    const { row, field } = household ? placeInHousehold(household, inside) : { row: people[rank]?.row, field: inside };
    const column = columnOf(columns, field);
    const { en, fr } = finding.what;
    const words = column === null && field !== '' ? { en: `${field}: ${en}`, fr: `${field} : ${fr}` } : finding.what;
    return { line: row?.line ?? 1, column, words };
  });
}
