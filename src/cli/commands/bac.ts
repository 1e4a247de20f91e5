import type { Command } from 'commander';
import type { Cli, Define } from '../act.ts';
import { renderTable } from '../io.ts';
import type { Answered } from '../server.ts';
import { actOnServer } from '../server-command.ts';

type Bac = Answered<'GET /bacs'>['bacs'][number];
type WithApplications = Answered<'GET /bacs/{id}'> | Answered<'POST /bacs'>;

const HEADS = ['bac', 'fixtures', 'clock', 'until'];
const ID = '<ID>';

function rowOf({ id, fixtures, clock: { now, frozen, scale }, expiresAt }: Bac): string[] {
  return [id, fixtures, `${now}${frozen ? ' (frozen)' : ''}${scale === 1 ? '' : ` ×${scale}`}`, expiresAt ?? 'deleted'];
}

function renderWithApplications(bac: WithApplications, { io: { bold } }: Cli): string {
  const secretOf = (application: object): string => ('clientSecret' in application ? String(application.clientSecret) : '');
  const rows = bac.applications.map((application) => [application.slug, application.clientId, secretOf(application)]);
  const heads = ['application', 'client_id', ...(rows.some((row) => row[2] !== '') ? ['client_secret'] : [])];
  return `${renderTable(HEADS, [rowOf(bac)], bold)}\n${renderTable(heads, rows, bold)}`;
}

function defineMaking(command: Command, cli: Cli): void {
  const create = command
    .command('create')
    .description('a new bac, with credentials of its own that nothing tells again')
    .argument('[ID]', 'its name; one is made without it')
    .option('--fixtures <SET>', 'what it is filled with: complet or vide (complet)')
    .option('--ttl <DURATION>', 'ISO 8601, in real time, after which it disappears, e.g. PT10M')
    .option('--now <INSTANT>', 'first instant of its clock, ISO 8601')
    .option('--frozen', 'its clock stands still');
  actOnServer(create, cli, async ({ server, options: { fixtures, ttl, now, frozen }, args: [id] }) => {
    const told = await server.ask('POST /bacs', { body: { id, fixtures, ttl, now, frozen } });
    return { json: told, text: renderWithApplications(told, cli) };
  });
  const clone = command
    .command('clone')
    .description('a copy of a bac as it is now, with credentials of its own')
    .argument(ID, 'the bac to copy')
    .argument('[COPY]', 'the name of the copy')
    .option('--ttl <DURATION>', 'ISO 8601, in real time, after which the copy disappears');
  actOnServer(clone, cli, async ({ server, options: { ttl }, args: [id = '', copy] }) => {
    const told = await server.ask('POST /bacs/{id}/clone', { path: { id }, body: { id: copy, ttl } });
    return { json: told, text: renderWithApplications(told, cli) };
  });
}

/** `apim-sandbox bac …`: isolated sets of people, goods, conventions, quotas and journal. */
export const defineBac: Define = (command, cli) => {
  actOnServer(command.command('list').description('the open bacs'), cli, async ({ server }) => {
    const told = await server.ask('GET /bacs');
    return { json: told, text: renderTable(HEADS, told.bacs.map(rowOf), cli.io.bold) };
  });
  defineMaking(command, cli);
  actOnServer(command.command('show').argument(ID).description('a bac and its applications'), cli, async ({ server, args: [id = ''] }) => {
    const told = await server.ask('GET /bacs/{id}', { path: { id } });
    return { json: told, text: renderWithApplications(told, cli) };
  });
  const reset = command.command('reset').argument(ID).description('back to its first state; credentials and tokens still hold');
  actOnServer(reset, cli, async ({ server, args: [id = ''] }) => {
    const told = await server.ask('POST /bacs/{id}/reset', { path: { id } });
    return { json: told, text: renderTable(HEADS, [rowOf(told)], cli.io.bold) };
  });
  const remove = command.command('delete').argument(ID).description('deletes a bac and its snapshots');
  actOnServer(remove, cli, async ({ server, args: [id = ''] }) => {
    await server.ask('DELETE /bacs/{id}', { path: { id } });
    return { json: { deleted: id }, text: '' };
  });
};
