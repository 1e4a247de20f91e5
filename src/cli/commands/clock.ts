import type { Define, Told } from '../act.ts';
import { renderTable } from '../io.ts';
import { CommandError, EXIT } from '../outcome.ts';
import type { Answered } from '../server.ts';
import { actOnBac } from '../server-command.ts';

function tell(told: Answered<'GET /clock'>): Told {
  const { bac, now, frozen, scale } = told;
  return { json: told, text: renderTable(['bac', 'now', 'frozen', 'scale'], [[bac, now, frozen ? 'yes' : 'no', String(scale)]]) };
}

function readScale(text: string): number {
  const scale = Number(text);
  if (text !== '' && Number.isFinite(scale)) return scale;
  throw new CommandError(`FACTOR: "${text}": expected a number, e.g. 60 for a minute a second`, EXIT.usage);
}

/** What each verb asks of the clock. */
const MOVES: readonly (readonly [name: string, argument: string | null, description: string, body: (argument: string) => object])[] = [
  ['set', '<INSTANT>', 'moves it to an instant, ISO 8601', (set) => ({ set })],
  ['advance', '<DURATION>', 'moves it forward, by an ISO 8601 duration, e.g. PT1M', (advance) => ({ advance })],
  ['freeze', null, 'stops it', () => ({ frozen: true })],
  ['unfreeze', null, 'lets it go on', () => ({ frozen: false })],
  ['scale', '<FACTOR>', 'changes its pace: seconds of the clock in a real second', (factor) => ({ scale: readScale(factor) })],
  ['follow', null, 'back to real time', () => ({ follow: true })],
];

/** `apim-sandbox clock …`: the clock of a bac, which rules tokens, quotas, years, conventions, deposits and journal. */
export const defineClock: Define = (command, cli) => {
  actOnBac(command.command('show').description('what time it is there'), cli, async ({ server, bac }) =>
    tell(await server.ask('GET /clock', { query: { bac } })),
  );
  for (const [name, argument, description, bodyOf] of MOVES) {
    const move = command.command(name).description(description);
    if (argument !== null) move.argument(argument);
    actOnBac(move, cli, async ({ server, bac, args: [given = ''] }) =>
      tell(await server.ask('POST /clock', { query: { bac }, body: bodyOf(given) })),
    );
  }
};
