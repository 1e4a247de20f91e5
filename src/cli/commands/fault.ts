import type { Command } from 'commander';
import { didYouMean } from '../../core/did-you-mean.ts';
import type { Cli, Define, Told } from '../act.ts';
import type { Given } from '../given.ts';
import { renderTable } from '../io.ts';
import { CommandError, EXIT } from '../outcome.ts';
import { readNumber } from '../read-number.ts';
import type { Answered } from '../server.ts';
import { actOnBac } from '../server-command.ts';

type Fault = Answered<'GET /faults'>['faults'][number];

/** `api=r2p spi=…`, or nothing. */
const words = (parts: object | null): string =>
  Object.entries(parts ?? {})
    .map(([name, value]) => `${name}=${typeof value === 'object' ? JSON.stringify(value) : value}`)
    .join(' ');

const rowOf = ({ id, match, when, effect, until, seen, injected }: Fault): string[] => [
  id,
  words(match) || 'every call',
  words(when) || 'each time',
  words(effect),
  until ?? 'disarmed',
  `${injected}/${seen}`,
];

function tellFaults(told: Answered<'GET /faults'>, { io: { bold } }: Cli): Told {
  return { json: told, text: renderTable(['fault', 'calls', 'when', 'effect', 'until', 'injected'], told.faults.map(rowOf), bold) };
}

/** What is given of a part of the fault; undefined when nothing is. */
function part(entries: Readonly<Record<string, unknown>>): object | undefined {
  const given = Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
  return Object.keys(given).length > 0 ? given : undefined;
}

/** `--code` is a number, but the words of /token. */
const readCode = (text: string | true | undefined): string | number | undefined =>
  typeof text === 'string' && /^\d+$/.test(text) ? Number(text) : typeof text === 'string' ? text : undefined;

function toBody(given: Given): object {
  const { id, profile, api, operation, application, spi, persona, error, cut, ttl, until, note } = given.options;
  const number = (key: string) => readNumber(given, key, `--${key}`);
  return {
    id,
    profile,
    match: part({ api, operation, application, spi, persona }),
    when: part({ first: number('first'), every: number('every') }),
    effect: part({
      error,
      status: number('status'),
      code: readCode(given.options.code),
      html: number('html'),
      latencyMs: number('latency'),
      cut,
      truncate: number('truncate'),
    }),
    ttl,
    until,
    note,
  };
}

const addArmOptions = (command: Command): Command =>
  command
    .option('--profile <NAME>', 'a ready profile, in place of what follows: see "fault profiles"')
    .option('--id <ID>', 'its name, for disarm; numbered without it')
    .option('--api <API>', 'calls of an API; oauth for /token and /revoke')
    .option('--operation <OPERATION>', "calls of an operation, e.g. 'GET /personne/{spi}'")
    .option('--application <SLUG>', 'calls of an application')
    .option('--spi <SPI>', 'calls about a person')
    .option('--persona <SLUG>', 'the same, by the slug')
    .option('--first <N>', 'the first calls alone')
    .option('--every <N>', 'one call in so many')
    .option('--error <NAME>', 'answers that refusal: see "fault catalogue"')
    .option('--status <STATUS>', 'HTTP status of the refusal, with --code')
    .option('--code <CODE>', 'code of that refusal')
    .option('--html <STATUS>', 'answers the HTML page of a front server: 502, 503 or 504')
    .option('--latency <MS>', 'holds the answer back, in milliseconds')
    .option('--cut <PLACE>', 'cuts the connection: before-headers or after-headers')
    .option('--truncate <LENGTH>', 'sends so many bytes of the body, or that part of it below 1')
    .option('--ttl <DURATION>', "ISO 8601, by the bac's clock, after which it ends")
    .option('--until <INSTANT>', "ISO 8601, by the bac's clock, when it ends")
    .option('--note <TEXT>', 'for who reads the journal');

function defineLooking(command: Command, cli: Cli): void {
  const { bold } = cli.io;
  actOnBac(command.command('list').description('what is armed in the bac'), cli, async ({ server, bac }) =>
    tellFaults(await server.ask('GET /faults', { query: { bac } }), cli),
  );
  actOnBac(command.command('profiles').description('the ready profiles'), cli, async ({ server, bac }) => {
    const { profiles } = await server.ask('GET /faults/catalogue', { query: { bac } });
    const rows = profiles.map(({ id, ttl, description }) => [id, ttl, description]);
    return { json: { profiles }, text: renderTable(['profile', 'lasts', 'what it does'], rows, bold) };
  });
  const catalogue = command
    .command('catalogue')
    .argument('[API]', 'of one API; oauth, gateway')
    .description('the operations that can be chosen and the errors that can be answered');
  actOnBac(catalogue, cli, async ({ server, bac, args: [api] }) => {
    const { layers } = await server.ask('GET /faults/catalogue', { query: { bac } });
    const shown = layers.filter((layer) => api === undefined || layer.api === api);
    const names = layers.map((layer) => layer.api);
    if (shown.length === 0) throw new CommandError(`API: nothing is called "${api}"${didYouMean(String(api), names)}`, EXIT.usage);
    const text = shown.map(({ api: name, operations, errors }) => {
      const rows = errors.map(({ id, status, code, message }) => [id, String(status), String(code), message]);
      const lines = operations.map((operation) => `  ${operation}\n`).join('');
      return `${bold(name)}\n${lines}\n${renderTable(['error', 'status', 'code', 'message'], rows, bold)}`;
    });
    return { json: { layers: shown }, text: text.join('\n') };
  });
}

/** `apim-sandbox fault …`: what is broken on purpose. */
export const defineFault: Define = (command, cli) => {
  defineLooking(command, cli);
  const arm = addArmOptions(command.command('arm').description('breaks the calls that are chosen: all, without a choice'));
  actOnBac(arm, cli, async (given) =>
    tellFaults(await given.server.ask('POST /faults', { query: { bac: given.bac }, body: toBody(given) }), cli),
  );
  const disarm = command.command('disarm').argument('<ID>').description('takes a fault away');
  actOnBac(disarm, cli, async ({ server, bac, args: [id = ''] }) => {
    await server.ask('DELETE /faults/{id}', { path: { id }, query: { bac } });
    return { json: { disarmed: id }, text: '' };
  });
  actOnBac(command.command('clear').description('takes all faults of the bac away'), cli, async ({ server, bac }) => {
    await server.ask('DELETE /faults', { query: { bac } });
    return { json: { cleared: true }, text: '' };
  });
};
