import type { Config } from '../../config.ts';
import { readRealTime } from '../../core/clock.ts';
import { formatInstant } from '../../core/paris-time.ts';
import { createSandbox, type Sandbox } from '../../sandbox.ts';
import type { Define } from '../act.ts';
import { act } from '../act.ts';
import { renderBanner, renderQuietBanner } from '../banner.ts';
import type { Io } from '../io.ts';
import { addLang } from '../language.ts';
import { createProgress } from '../progress.ts';
import { forgetRunning, namespaceOf, noteRunning, type Running } from '../running.ts';
import { addSettings, readSettings } from '../settings-options.ts';

const DEFAULT_PORT = 8080;

/** What a program that starts the server needs of it. */
function present({ url, tls, application, persona, adminToken, instance }: Sandbox) {
  const { clientId, clientSecret, idTeleservice } = application;
  return {
    url,
    tokenUrl: `${url}/token`,
    tlsUrl: tls?.url ?? null,
    application: { clientId, clientSecret, idTeleservice },
    persona,
    adminToken,
    instance,
    pid: process.pid,
  };
}

function announce(sandbox: Sandbox, config: Config, io: Io, isJson: boolean): void {
  if (isJson) io.out(`${JSON.stringify(present(sandbox))}\n`);
  else io.out(config.quiet ? renderQuietBanner(sandbox, config) : renderBanner(sandbox, config));
}

function serveUntilStopped(sandbox: Sandbox, running: Running): void {
  const stop = () => {
    // A second signal ends the process at once, as without a handler.
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    forgetRunning(running);
    sandbox.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}

/** `apim-sandbox start`: serves until SIGINT or SIGTERM. */
export const defineStart: Define = (command, { io, environment, signingKey }) => {
  act(addLang(addSettings(command)), { io, environment }, async (given) => {
    const config = readSettings(given, { port: DEFAULT_PORT });
    const log = config.quiet ? () => undefined : (line: string) => io.tell(`${formatInstant(readRealTime())} ${line}\n`);
    const sandbox = await createSandbox({
      ...config,
      log,
      ownsProcess: true,
      onProgress: createProgress(io, 'fixtures read'),
      ...(signingKey ? { signingKey } : {}),
    });
    const { url, tls, instance, adminToken } = sandbox;
    const running = {
      pid: process.pid,
      namespace: namespaceOf(),
      instance,
      url,
      tlsUrl: tls?.url ?? null,
      adminToken: config.adminToken ? null : adminToken,
    };
    noteRunning(running);
    serveUntilStopped(sandbox, running);
    announce(sandbox, config, io, given.options.json === true);
    return null;
  });
};
