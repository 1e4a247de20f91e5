import type { Command } from 'commander';
import { FixtureError, renderProblems } from '../../documents.ts';
import { checkFixturesFolder } from '../../fixtures-folder.ts';
import { act, type Cli, type Define } from '../act.ts';
import type { Given } from '../given.ts';
import { addLang, readLang } from '../language.ts';
import { CommandError, EXIT } from '../outcome.ts';
import { createProgress } from '../progress.ts';
import { defineExport } from './fixtures-export.ts';
import { defineGenerate } from './fixtures-generate.ts';
import { defineImport } from './fixtures-import.ts';
import { defineList, defineShow } from './fixtures-list.ts';

/** What every rule says of a folder; its faults go to the error stream, or with --json to the output. */
async function validate({ options, args: [folder] }: Given, { io, environment }: Cli) {
  const asked = folder ?? environment.SANDBOX_FIXTURES;
  if (!asked) throw new CommandError('give the folder of your fixtures, or set SANDBOX_FIXTURES', EXIT.usage);
  const checked = await checkFixturesFolder(asked, createProgress(io, 'checked'));
  if ('problems' in checked) {
    const lang = readLang({ options, args: [] }, environment);
    if (options.json !== true) io.tell(`${renderProblems(checked.problems, lang)}\n`);
    const inOrder = new FixtureError(checked.problems).problems;
    const problems = inOrder.map(({ file, line, column, what }) => ({ file, line, column, message: what[lang] }));
    return { json: { valid: false, problems }, text: '', exitCode: EXIT.usage };
  }
  const { files, personas, foyers, applications } = checked.summary;
  return {
    json: { valid: true, problems: [], ...checked.summary },
    text: `${asked}: ${files} file${files === 1 ? '' : 's'}, every rule held; with the built-in ones: ${personas} people, ${foyers} households, ${applications} applications\n`,
  };
}

function defineValidate(command: Command, cli: Cli): void {
  const validation = command
    .command('validate')
    .description('checks a folder of fixtures over the built-in ones, and tells every fault')
    .argument('[FOLDER]', 'the folder [SANDBOX_FIXTURES]');
  act(addLang(validation), cli, (given) => validate(given, cli));
}

/** `apim-sandbox fixtures …`: the files that bacs are filled from. */
export const defineFixtures: Define = (command, cli) => {
  defineValidate(command, cli);
  defineList(command, cli);
  defineShow(command, cli);
  defineGenerate(command, cli);
  defineExport(command, cli);
  defineImport(command, cli);
};
