import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { type Command, Option } from 'commander';
import type { Cli, Define } from '../act.ts';
import { addFilter, readFilter } from '../journal-filter.ts';
import { CommandError } from '../outcome.ts';
import { readEvents } from '../read-events.ts';
import { readNumber } from '../read-number.ts';
import { type Call, callRow, renderCalls } from '../render-calls.ts';
import { actOnBac, type ServerContext } from '../server-command.ts';
import { defineVerify } from './journal-verify.ts';

const addClear = (command: Command): Command => command.option('--clear', 'shows SPIs whole');
const displayOf = ({ options }: ServerContext): string | undefined => (options.clear === true ? 'clear' : undefined);

function defineList(command: Command, cli: Cli): void {
  const list = command.command('list').description('the calls of the bac, the newest first');
  addClear(addFilter(list))
    .option('--limit <COUNT>', 'how many, 1000 at most (100)')
    .option('--before <NUMBER>', 'the page after: "next" of the one before');
  actOnBac(list, cli, async (context) => {
    const { limit, before } = { limit: readNumber(context, 'limit', '--limit'), before: readNumber(context, 'before', '--before') };
    const query = { bac: context.bac, ...readFilter(context), limit, before, spi: displayOf(context) };
    const told = await context.server.ask('GET /journal', { query });
    const more = told.next === null ? '' : `\nolder calls: --before ${told.next}\n`;
    return { json: told, text: renderCalls(told.calls, cli.io.bold) + more };
  });
}

/** Written as it is read: a journal may not fit in memory. */
async function write(response: Response, file: string | undefined): Promise<void> {
  if (!response.body) return;
  const source = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0]);
  if (file === undefined) return pipeline(source, process.stdout, { end: false });
  await pipeline(source, createWriteStream(file)).catch(({ code, message }: NodeJS.ErrnoException) => {
    throw new CommandError(`${file}: cannot be written (${code ?? message}): check it and its folder`);
  });
}

function defineExport(command: Command, cli: Cli): void {
  const exported = addClear(addFilter(command.command('export').description('the calls of the bac as a file, the oldest first')))
    .addOption(new Option('--format <NAME>', 'one line of JSON a call, or HAR (ndjson)').choices(['ndjson', 'har']))
    .option('--out <FILE>', 'where it is written (the output)');
  actOnBac(exported, cli, async (context) => {
    const { format, out } = context.options;
    const query = { bac: context.bac, ...readFilter(context), format: format === 'har' ? 'har' : 'ndjson', spi: displayOf(context) };
    const file = typeof out === 'string' ? out : undefined;
    await write(await context.server.fetch('GET /journal/export', { query }), file);
    return file === undefined ? null : { json: { file }, text: '' };
  });
}

function defineFollow(command: Command, cli: Cli): void {
  const follow = addClear(addFilter(command.command('follow').description('the calls of the bac as they come, until it is interrupted')));
  actOnBac(follow, cli, async (context) => {
    const query = { bac: context.bac, ...readFilter(context), spi: displayOf(context) };
    const { body } = await context.server.fetch('GET /journal/stream', { query });
    for await (const { name, data } of readEvents(body ?? new ReadableStream())) {
      if (name !== 'message') cli.io.tell(`${name}: ${data}\n`);
      else if (context.options.json === true) cli.io.out(`${data}\n`);
      else
        cli.io.out(
          `${callRow(JSON.parse(data) as Call)
            .join('  ')
            .trimEnd()}\n`,
        );
    }
    return null;
  });
}

/** `apim-sandbox journal …`: what was called, and what was answered. */
export const defineJournal: Define = (command, cli) => {
  defineList(command, cli);
  defineExport(command, cli);
  defineVerify(command.command('verify'), cli);
  defineFollow(command, cli);
  actOnBac(command.command('clear').description('empties it; what the quotas have spent stays spent'), cli, async ({ server, bac }) => {
    await server.ask('DELETE /journal', { query: { bac } });
    return { json: { cleared: true }, text: '' };
  });
};
