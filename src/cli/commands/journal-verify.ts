import type { Cli, Define } from '../act.ts';
import { addFilter, readFilter } from '../journal-filter.ts';
import { CommandError, EXIT } from '../outcome.ts';
import { readNumber } from '../read-number.ts';
import { renderCalls } from '../render-calls.ts';
import type { Answered } from '../server.ts';
import { actOnBac, type ServerContext } from '../server-command.ts';

type Verdict = Answered<'POST /journal/verify'>;

function readTimes(context: ServerContext): number | object {
  const times = readNumber(context, 'times', '--times');
  const atLeast = readNumber(context, 'atLeast', '--at-least');
  const atMost = readNumber(context, 'atMost', '--at-most');
  if (times === undefined) return atLeast === undefined && atMost === undefined ? { atLeast: 1 } : { atLeast, atMost };
  if (atLeast === undefined && atMost === undefined) return times;
  throw new CommandError('--times: says the exact count: leave --at-least and --at-most out', EXIT.usage);
}

/** The body says numbers where the query says text. */
function toBody(context: ServerContext): object {
  const { code, after, ...filter } = { ...readFilter(context) };
  return {
    ...filter,
    ...(code !== undefined && { code: readNumber(context, 'code', '--code') }),
    ...(after !== undefined && { after: readNumber(context, 'after', '--after') }),
    times: readTimes(context),
  };
}

function render({ met, expected: { atLeast, atMost }, found, calls, nearest }: Verdict, { io: { bold } }: Cli): string {
  const wanted = atLeast === atMost ? `${atLeast}` : `${atLeast} or more${atMost === null ? '' : `, ${atMost} at most`}`;
  const misses = nearest.map(
    ({ missed, expected, actual, call }) => `  call ${call.id}: ${missed} is ${actual ?? 'absent'}, not ${expected}\n`,
  );
  return [
    `${met ? 'met' : 'not met'}: ${found} found, expected ${wanted}\n`,
    calls.length > 0 ? `\n${renderCalls(calls, bold)}` : '',
    misses.length > 0 ? `\nOne criterion away:\n${misses.join('')}` : '',
  ].join('');
}

/** `apim-sandbox journal verify`: ends with 3 when the calls are not those expected. */
export const defineVerify: Define = (command, cli) => {
  addFilter(command.description('counts calls; ends with 3 when the count is not the one expected (one or more)'))
    .option('--times <COUNT>', 'exactly so many')
    .option('--at-least <COUNT>', 'so many or more')
    .option('--at-most <COUNT>', 'so many at most');
  actOnBac(command, cli, async (context) => {
    const told = await context.server.ask('POST /journal/verify', { query: { bac: context.bac }, body: toBody(context) });
    return { json: told, text: render(told, cli), exitCode: told.met ? EXIT.done : EXIT.notMet };
  });
};
