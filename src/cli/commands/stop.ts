import type { Define } from '../act.ts';
import { readHealth, sleep } from '../health.ts';
import { CommandError, EXIT } from '../outcome.ts';
import { forgetRunning, namespaceOf, type Running, readRunning } from '../running.ts';
import type { Server } from '../server.ts';
import { actOnServer } from '../server-command.ts';

const POLL_MS = 20;
/** How long a server may take to end its answers. */
const LIMIT_MS = 5000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** The server that answers there, when it is the one that noted itself: the number of its process may have been given to another since. */
async function findOwn(server: Server): Promise<Running> {
  const { url } = server;
  const running = readRunning(url);
  const health = await readHealth(server).catch((error: Error) => error);
  if (!running) {
    if (health instanceof Error) throw health;
    throw new CommandError(
      `${url}: the server that answers was not started by "apim-sandbox start" of this user: stop it where it was started`,
    );
  }
  if (health instanceof Error) {
    if (isAlive(running.pid))
      throw new CommandError(`${url}: nothing answers, so that pid ${running.pid} may be another program: it is left alone`);
    forgetRunning(running);
    throw new CommandError(`${url}: the server (pid ${running.pid}) has already ended`);
  }
  if (health.instance === running.instance && health.pid === running.pid && namespaceOf() === running.namespace) return running;
  throw new CommandError(`${url}: another server answers than the one that noted pid ${running.pid}: it is left alone`);
}

async function end({ url, pid }: Running): Promise<void> {
  process.kill(pid, 'SIGTERM');
  for (let waitedMs = 0; isAlive(pid); waitedMs += POLL_MS) {
    if (waitedMs >= LIMIT_MS) throw new CommandError(`${url}: pid ${pid} still runs after ${LIMIT_MS / 1000} s`, EXIT.timedOut);
    await sleep(POLL_MS);
  }
}

/** `apim-sandbox stop`: ends the server that noted itself, and no other process. */
export const defineStop: Define = (command, cli) => {
  actOnServer(command, cli, async ({ server }) => {
    const running = await findOwn(server);
    await end(running);
    cli.io.tell(`${running.url} (pid ${running.pid}) is stopped\n`);
    return { json: { url: running.url, pid: running.pid }, text: '' };
  });
};
