import { basename } from 'node:path';
import type { Words } from '../core/words.ts';
import { readVersion } from '../documents.ts';
import { checkFixtureFiles } from '../fixtures-folder.ts';
import type { CsvImport } from '../generation/csv/import-csv.ts';
import type { Lot } from '../generation/entries.ts';
import type { Cli, Told } from './act.ts';
import type { Given } from './given.ts';
import { readLang } from './language.ts';
import { CommandError, EXIT } from './outcome.ts';
import { quoteWord } from './quote.ts';
import { writeFolder } from './write-folder.ts';

const usage = (message: string): CommandError => new CommandError(message, EXIT.usage);

/** `nom=nomNaissance,salaire=cases.1AJ`. */
function readMapping(text: string): Readonly<Record<string, string>> {
  const pairs = text.split(',').map((pair): [string, string] => {
    const cut = pair.lastIndexOf('=');
    if (cut < 1 || cut === pair.length - 1) throw usage(`--map: "${pair}": expected COLUMN=FIELD, e.g. nom=nomNaissance`);
    return [pair.slice(0, cut).trim(), pair.slice(cut + 1).trim()];
  });
  return Object.fromEntries(pairs);
}

async function readCsv(content: Buffer, { options: { map, delimiter } }: Given): Promise<CsvImport> {
  if (typeof delimiter === 'string' && [...delimiter].length !== 1)
    throw usage(`--delimiter: "${delimiter}": expected one character, e.g. ";"`);
  const { importCsv } = await import('../generation/csv/import-csv.ts');
  return importCsv(content, {
    ...(typeof map === 'string' && { mapping: readMapping(map) }),
    ...(typeof delimiter === 'string' && { delimiter }),
  });
}

/** What is wrong, and where when a row alone is at fault. */
interface Problem {
  readonly line: number | null;
  readonly column: string | null;
  readonly words: Words;
}

/** What the built-in entries have already, an SPI or a slug: the file is well written, and could not be loaded. */
async function findConflicts(lot: Lot): Promise<readonly Problem[]> {
  const { renderFiles } = await import('../generation/render.ts');
  const files = [];
  for await (const file of renderFiles([lot], { format: 'json', head: [] })) files.push(file);
  return (await checkFixtureFiles(files)).map(({ what }) => ({ line: null, column: null, words: what }));
}

/** Nothing is written beside a bad row. */
function tellProblems(
  file: string,
  made: { readonly problems: readonly Problem[]; readonly notes: readonly Words[] },
  given: Given,
  { io, environment }: Cli,
): Told {
  const lang = readLang(given, environment);
  const problems = made.problems.map(({ line, column, words }) => ({ line, column, message: words[lang] }));
  if (given.options.json !== true)
    for (const { line, column, message } of problems)
      io.tell(`${[file, ...(line === null ? [] : [line])].join(':')}: ${column === null ? '' : `${column}: `}${message}\n`);
  return { json: { imported: false, problems, notes: made.notes.map((note) => note[lang]) }, text: '', exitCode: EXIT.usage };
}

async function writeLot(file: string, lot: Lot, folder: string, { map, delimiter }: Given['options']): Promise<void> {
  const { headOf, renderFiles } = await import('../generation/render.ts');
  const words = [basename(file), ...(map ? ['--map', String(map)] : []), ...(delimiter ? ['--delimiter', String(delimiter)] : [])];
  const head = headOf(`apim-sandbox fixtures import ${words.map(quoteWord).join(' ')}`, readVersion());
  await writeFolder(folder, renderFiles([lot], { format: 'yaml', head }));
}

/** A CSV file of people into a folder that `--fixtures` reads, or the report of every bad row. */
export async function importCsvFile(file: string, content: Buffer, given: Given, cli: Cli): Promise<Told> {
  const { dryRun, out } = given.options;
  if (dryRun !== true && typeof out !== 'string')
    throw usage(`${file}: people of a CSV file go to fixture files: give --out FOLDER, or --dry-run`);
  const made = await readCsv(content, given);
  const lang = readLang(given, cli.environment);
  const notes = made.notes.map((note) => note[lang]);
  if (given.options.json !== true) for (const note of notes) cli.io.tell(`${file}: ${note}\n`);
  if ('problems' in made) return tellProblems(file, made, given, cli);
  const problems = await findConflicts(made.lot);
  if (problems.length > 0) return tellProblems(file, { problems, notes: made.notes }, given, cli);
  const counts = { personas: made.lot.personas.length, situations: made.lot.situations.length };
  const said = `${counts.personas} people, ${counts.situations} households`;
  if (dryRun === true || typeof out !== 'string')
    return { json: { imported: false, problems: [], ...counts, notes }, text: `${said}; nothing is written\n` };
  await writeLot(file, made.lot, out, given.options);
  return {
    json: { imported: true, problems: [], ...counts, notes, out },
    text: `${said} in ${out}: apim-sandbox start --fixtures ${quoteWord(out)}\n`,
  };
}
