import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Lang } from '../../core/words.ts';
import { createSandbox } from '../../sandbox.ts';
import type { Cli, Told } from '../act.ts';
import { importCsvFile } from '../import-csv-file.ts';
import { renderTable } from '../io.ts';
import { addLang, readLang } from '../language.ts';
import { CommandError, EXIT } from '../outcome.ts';
import { createServer } from '../server.ts';
import { actOnBac, type ServerContext } from '../server-command.ts';

const usage = (message: string): CommandError => new CommandError(message, EXIT.usage);

function readContent(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const advice = code === 'EISDIR' ? ': a folder of fixtures is read by "apim-sandbox start --fixtures"' : '';
    throw new CommandError(`${file}: cannot be read (${code})${advice}`);
  }
}

/** The faults of a document are told of the file that holds it, a line each. */
function ofFile(error: Error, file: string): Error {
  if (!(error instanceof CommandError)) return error;
  const lines = error.message.split('\n').map((line) => line.replace(/^document:/, () => `${file}:`));
  return new CommandError(lines.join('\napim-sandbox: '), error.exitCode);
}

/** A document into a bac, in place of what it holds; a dry run loads it into a sandbox of its own. */
async function importDocument(file: string, { server, bac, options }: ServerContext, lang: Lang): Promise<Told> {
  const wrong = ['out', 'map', 'delimiter'].find((name) => options[name] !== undefined);
  if (wrong !== undefined) throw usage(`--${wrong}: goes with a CSV file: ${file} is loaded into a bac`);
  const text = readContent(file).toString('utf8');
  const load = { text, type: file.endsWith('.json') ? 'application/json' : 'application/yaml' };
  if (options.dryRun === true) {
    const sandbox = await createSandbox();
    try {
      const alone = createServer({ url: sandbox.url, adminToken: null, fetch: sandbox.fetch });
      const { personas, situations } = await alone.ask('PUT /fixtures', { query: { lang }, load });
      return { json: { imported: false, personas, situations }, text: `${personas} people, ${situations} households; nothing is loaded\n` };
    } finally {
      await sandbox.close();
    }
  }
  const told = await server.ask('PUT /fixtures', { query: { bac, lang }, load });
  const rows = told.applications.map(({ slug, clientId, clientSecret = '' }) => [slug, clientId, clientSecret]);
  const table = renderTable(['application', 'client_id', 'client_secret, where it is new'], rows);
  return { json: { imported: true, ...told }, text: `${told.bac}: ${told.personas} people, ${told.situations} households\n\n${table}` };
}

/** `apim-sandbox fixtures import`: a document into a bac, or a CSV file into fixture files. */
export function defineImport(command: Command, cli: Cli): void {
  const importation = command
    .command('import')
    .description('a YAML or JSON document into a bac, in place of what it holds; a CSV file of people into fixture files')
    .argument('<FILE>', 'what export wrote, or a .csv')
    .option('--dry-run', 'checks, and tells every fault, and changes nothing')
    .option('--out <FOLDER>', 'of a CSV file: where its people go, empty or absent')
    .option('--map <PAIRS>', 'of a CSV file: COLUMN=FIELD, separated by commas, e.g. nom=nomNaissance,salaire=cases.1AJ')
    .option('--delimiter <CHARACTER>', 'of a CSV file (found in its first line)');
  actOnBac(addLang(importation), cli, (context) => {
    const [file = ''] = context.args;
    return /\.(csv|tsv|txt)$/i.test(file)
      ? importCsvFile(file, readContent(file), context, cli)
      : importDocument(file, context, readLang(context, cli.environment)).catch((error: Error) => {
          throw ofFile(error, file);
        });
  });
}
