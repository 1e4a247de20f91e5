import type { Command } from 'commander';
import { readVersion } from '../../documents.ts';
import type { Lot } from '../../generation/entries.ts';
import { act, type Cli, type Told } from '../act.ts';
import type { Given } from '../given.ts';
import { addLang } from '../language.ts';
import { CommandError, EXIT } from '../outcome.ts';
import { createProgress, type OnProgress } from '../progress.ts';
import { quoteWord } from '../quote.ts';
import { readNumber } from '../read-number.ts';
import { writeFolder } from '../write-folder.ts';

const usage = (message: string): CommandError => new CommandError(message, EXIT.usage);

function readFormat({ options: { format = 'yaml' } }: Given): 'yaml' | 'json' {
  if (format === 'yaml' || format === 'json') return format;
  throw usage(`--format: "${format}": expected yaml or json`);
}

/** Lots as they are drawn, and how many people they hold so far. */
async function* counted(lots: AsyncIterable<Lot>, total: number, onProgress: OnProgress): AsyncGenerator<Lot> {
  let done = 0;
  for await (const lot of lots) {
    yield lot;
    done += lot.personas.length;
    onProgress(Math.min(done, total), total);
  }
}

/** What is drawn, and the words of the command that draws it again. */
async function chooseLots(
  given: Given,
  { io }: Cli,
): Promise<{ readonly lots: AsyncIterable<Lot> | Iterable<Lot>; readonly words: string }> {
  const { around: boundary, people: asked } = given.options;
  if ((boundary === undefined) === (asked === undefined)) throw usage('give --people COUNT or --around BOUNDARY (lep:2026, parts, annrev)');
  if (typeof boundary === 'string') {
    const extra = ['seed', 'annee'].find((name) => given.options[name] !== undefined);
    if (extra !== undefined) throw usage(`--${extra}: goes with --people: what is around a boundary is not drawn`);
    const { around } = await import('../../generation/around.ts');
    return { lots: [await around(boundary)], words: `--around ${boundary}` };
  }
  const { generate } = await import('../../generation/generate.ts');
  const [people = 0, seed = 1, annee] = ['people', 'seed', 'annee'].map((name) => readNumber(given, name, `--${name}`));
  const lots = generate({ people, seed, ...(annee !== undefined && { annee }) });
  const words = `--people ${people} --seed ${seed}${annee === undefined ? '' : ` --annee ${annee}`}`;
  return { lots: counted(lots, people, createProgress(io, 'drawn')), words };
}

async function generateFixtures(given: Given, cli: Cli): Promise<Told> {
  const format = readFormat(given);
  const { out } = given.options;
  if (typeof out !== 'string' || out === '') throw usage('--out: give the folder to write, which --fixtures then reads');
  const { lots, words } = await chooseLots(given, cli);
  const { headOf, renderFiles } = await import('../../generation/render.ts');
  const command = `apim-sandbox fixtures generate ${words}`;
  const files = await writeFolder(out, renderFiles(lots, { format, head: headOf(command, readVersion()) }));
  return { json: { out, files }, text: `${files} files in ${out}: apim-sandbox start --fixtures ${quoteWord(out)}\n` };
}

/** `apim-sandbox fixtures generate`: fictitious people and their households, as a folder that `--fixtures` reads. */
export function defineGenerate(command: Command, cli: Cli): void {
  const generation = command
    .command('generate')
    .description('writes fictitious people and their households, by the thousand or around a boundary')
    .option('--people <COUNT>', 'how many, a million at most')
    .option('--seed <NUMBER>', 'the same seed gives the same bytes (1)')
    .option('--annee <YEAR>', 'civil year of their ages; n-1 is the year before (2026)')
    .option('--around <BOUNDARY>', 'people on each side of it instead: lep:2026, parts or annrev')
    .option('--format <NAME>', 'yaml, or json, which is read many times faster (yaml)')
    .option('--out <FOLDER>', 'a folder that is empty or does not exist');
  act(addLang(generation), cli, (given) => generateFixtures(given, cli));
}
