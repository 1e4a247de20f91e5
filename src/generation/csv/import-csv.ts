import type { Words } from '../../core/words.ts';
import { readCommunes } from '../../documents.ts';
import { parseCommunes } from '../communes.ts';
import type { Lot } from '../entries.ts';
import { checkRows } from './check-rows.ts';
import { isFiscal } from './fields.ts';
import { type HouseholdRead, type PersonRow, toHousehold, yearOf } from './households.ts';
import { type Columns, mapColumns } from './map-columns.ts';
import { createNames, createSpis, type PeopleTools, type Report, toPersona } from './people.ts';
import type { CsvProblem } from './problem.ts';
import { type RowRead, readRows } from './read-rows.ts';
import { readTable } from './read-table.ts';

export interface CsvOptions {
  /** Fields by column: `{ "nom": "nomNaissance", "salaire": "cases.1AJ" }`. The other columns are found by their names. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** Found out of the header unless told. */
  readonly delimiter?: string;
}

/** What a file makes, or all that is wrong with it: nothing is half done. `notes`: what was found out, converted or filled in. */
export type CsvImport = { readonly notes: readonly Words[] } & ({ readonly lot: Lot } | { readonly problems: readonly CsvProblem[] });

const identityOf = ({ fields }: RowRead): string =>
  fields.get('spi') ?? fields.get('slug') ?? ['nomNaissance', 'prenoms', 'naissance.date'].map((field) => fields.get(field)).join('|');

interface Known extends PersonRow {
  readonly years: Map<string, number>;
}

/** A later row of someone says another year of theirs, and nothing else of them. True when it is another year. */
function checkAgain(row: RowRead, { row: first, years }: Known, report: Report): boolean {
  for (const [field, value] of row.fields)
    if (!isFiscal(field) && first.fields.get(field) !== value)
      report(row, field, {
        en: `"${value}", and line ${first.line}, of the same person, says "${first.fields.get(field) ?? ''}"`,
        fr: `"${value}", alors que la ligne ${first.line}, de la même personne, dit "${first.fields.get(field) ?? ''}"`,
      });
  const line = years.get(yearOf(row));
  if (line === undefined) return true;
  report(row, 'annee', {
    en: `${yearOf(row)} of this person is already on line ${line}`,
    fr: `${yearOf(row)} de cette personne est déjà à la ligne ${line}`,
  });
  return false;
}

/** Every row with its person; someone who has several rows is one person. */
function readPeople(
  rows: readonly RowRead[],
  tools: PeopleTools,
): { readonly people: readonly Known[]; readonly all: readonly PersonRow[] } {
  const naming = { slugFor: createNames(), spiFor: createSpis(rows.flatMap(({ fields }) => fields.get('spi') ?? [])) };
  for (const { fields } of rows) if (fields.has('slug')) naming.slugFor(fields.get('slug') ?? '');
  const byIdentity = new Map<string, Known>();
  const all = rows.flatMap((row): PersonRow[] => {
    const identity = identityOf(row);
    const known = byIdentity.get(identity);
    if (known && !checkAgain(row, known, tools.report)) return [];
    const { persona, years } = known ?? { persona: toPersona(row, identity, naming, tools), years: new Map<string, number>() };
    years.set(yearOf(row), row.line);
    if (!known) byIdentity.set(identity, { row, persona, years });
    return [{ row, persona }];
  });
  return { people: [...byIdentity.values()], all };
}

/** The households of the rows, by their `foyer`, or else one a person. */
function readHouseholds(all: readonly PersonRow[], report: Report): readonly HouseholdRead[] {
  const groups = new Map<string, PersonRow[]>();
  for (const one of all) {
    const foyer = one.row.fields.get('foyer');
    const key = foyer === undefined ? `slug ${one.persona.slug}` : `foyer ${foyer}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const nameFor = createNames();
  return [...groups.values()].map((rows) => toHousehold(rows[0]?.row.fields.get('foyer'), rows, nameFor, report));
}

function fiscalNotes({ byField }: Columns): Words[] {
  if (![...byField.keys()].some(isFiscal))
    return [
      { en: 'no column says anything of a household: people only', fr: "aucune colonne ne parle d'un foyer : des personnes seulement" },
    ];
  const defaults: Words[] = [];
  if (!byField.has('annee')) defaults.push({ en: 'annee: n-1 everywhere', fr: 'annee : n-1 partout' });
  if (!byField.has('situationFamille'))
    defaults.push({
      en: 'situationFamille: C, or M where two people share a household',
      fr: 'situationFamille : C, ou M à deux dans un foyer',
    });
  return defaults;
}

const distinct = (notes: readonly Words[]): readonly Words[] => [...new Map(notes.map((note) => [note.en, note])).values()];

const inOrder = (problems: readonly CsvProblem[]): readonly CsvProblem[] => problems.toSorted((a, b) => a.line - b.line);

/** Reads people and households from a CSV file, under the rules of fixtures. Writes nothing. */
export async function importCsv(content: string | Uint8Array, { mapping = {}, delimiter }: CsvOptions = {}): Promise<CsvImport> {
  const table = readTable(content, delimiter);
  if (table.header.length === 0) return { notes: table.notes, problems: table.problems };
  const columns = mapColumns(table.header, mapping);
  const notes = [...table.notes, ...columns.notes];
  if (columns.problems.length > 0) return { notes, problems: columns.problems };
  const whole = table.rows.filter(({ values }) => values.length === table.header.length);
  const read = readRows(whole, columns);
  const problems = [...table.problems, ...read.problems];
  notes.push(...fiscalNotes(columns), ...read.notes);
  const report: Report = (row, field, words) => {
    const column = field === null ? null : (columns.byField.get(field)?.name ?? null);
    const prefix = column === null && field !== null ? field : null;
    problems.push({
      line: row.line,
      column,
      words: prefix === null ? words : { en: `${prefix}: ${words.en}`, fr: `${prefix} : ${words.fr}` },
    });
  };
  const tools: PeopleTools = { communes: parseCommunes(await readCommunes()), report, note: (words) => notes.push(words) };
  const { people, all } = readPeople(read.rows, tools);
  const hasHouseholds = [...columns.byField.keys()].some(isFiscal);
  const households = hasHouseholds ? readHouseholds(all, report) : [];
  // With a row that cannot be read, a household lacks someone: that would be a second fault.
  problems.push(...checkRows(people, read.rows.length === table.rows.length ? households : [], columns));
  if (problems.length > 0) return { notes: distinct(notes), problems: inOrder(problems) };
  return {
    notes: distinct(notes),
    lot: { personas: people.map(({ persona }) => persona), situations: households.map(({ foyer }) => foyer) },
  };
}
