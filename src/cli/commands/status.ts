import type { Define } from '../act.ts';
import { readHealth, renderHealth } from '../health.ts';
import { actOnServer } from '../server-command.ts';

/** `apim-sandbox status`: what the server is, and its bacs. */
export const defineStatus: Define = (command, cli) => {
  actOnServer(command, cli, async ({ server }) => {
    const health = await readHealth(server);
    return { json: { url: server.url, ...health }, text: renderHealth(server.url, health, cli.io.bold) };
  });
};
