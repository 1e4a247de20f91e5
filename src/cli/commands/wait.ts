import { parseDuration } from '../../core/duration.ts';
import type { Define } from '../act.ts';
import { waitForHealth } from '../health.ts';
import { CommandError, EXIT } from '../outcome.ts';
import { actOnServer } from '../server-command.ts';

const DEFAULT_LIMIT = '30';

function readLimitMs(text: string): number {
  const duration = parseDuration(text);
  const ms = /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 : duration?.months === 0 ? duration.ms : undefined;
  if (ms !== undefined) return ms;
  throw new CommandError(`--timeout: "${text}": expected seconds or an ISO 8601 duration, e.g. 30 or PT1M`, EXIT.usage);
}

/** `apim-sandbox wait`: until the server answers. */
export const defineWait: Define = (command, cli) => {
  command.option('--timeout <TIME>', `seconds, or an ISO 8601 duration, after which it ends with 4 (${DEFAULT_LIMIT})`);
  actOnServer(command, cli, async ({ server, options }) => {
    const health = await waitForHealth(server, readLimitMs(String(options.timeout ?? DEFAULT_LIMIT)));
    return { json: { url: server.url, ...health }, text: '' };
  });
};
