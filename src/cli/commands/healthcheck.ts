import { act, type Define } from '../act.ts';
import { addressOf } from '../find-server.ts';
import { probeHealth } from '../probe.ts';
import { addServerOptions } from '../server-command.ts';

/** `apim-sandbox healthcheck`: for a container, where the settings of the server are in the environment. */
export const defineHealthcheck: Define = (command, cli) => {
  act(addServerOptions(command), cli, async (given) => {
    const url = addressOf(given, cli.environment);
    const { status, instance } = await probeHealth(url);
    return { json: { url, status, instance }, text: '' };
  });
};
