import type { Define } from '../act.ts';
import { renderTable } from '../io.ts';
import type { Answered } from '../server.ts';
import { actOnBac } from '../server-command.ts';

const NAME = '<NAME>';
const HEADS = ['snapshot', 'saved at', 'bytes'];
const rowOf = ({ name, savedAt, bytes }: Answered<'PUT /snapshots/{name}'>): string[] => [name, savedAt, String(bytes)];

/** `apim-sandbox snapshot …`: the whole state of a bac under a name. */
export const defineSnapshot: Define = (command, cli) => {
  const { bold } = cli.io;
  actOnBac(command.command('list').description('the snapshots of the bac'), cli, async ({ server, bac }) => {
    const told = await server.ask('GET /snapshots', { query: { bac } });
    return { json: told, text: renderTable(HEADS, told.snapshots.map(rowOf), bold) };
  });
  const save = command.command('save').argument(NAME).description('keeps the state of the bac; one of that name is replaced');
  actOnBac(save, cli, async ({ server, bac, args: [name = ''] }) => {
    const told = await server.ask('PUT /snapshots/{name}', { path: { name }, query: { bac } });
    return { json: told, text: renderTable(HEADS, [rowOf(told)], bold) };
  });
  const load = command.command('load').argument(NAME).description('puts the bac back in that state; what was done since is lost');
  actOnBac(load, cli, async ({ server, bac, args: [name = ''] }) => {
    const told = await server.ask('POST /snapshots/{name}/load', { path: { name }, query: { bac } });
    return { json: told, text: renderTable(['bac', 'now'], [[told.id, told.clock.now]], bold) };
  });
  const remove = command.command('delete').argument(NAME).description('deletes a snapshot');
  actOnBac(remove, cli, async ({ server, bac, args: [name = ''] }) => {
    await server.ask('DELETE /snapshots/{name}', { path: { name }, query: { bac } });
    return { json: { deleted: name }, text: '' };
  });
};
