import { parseConfig, readEnvironment, settingKey } from '../config.ts';
import { readRealTime } from '../core/clock.ts';
import { formatInstant } from '../core/paris-time.ts';
import { createSandbox } from '../sandbox.ts';
import { renderAdminToken, renderBanner } from './banner.ts';

const DEFAULT_PORT = 8080;

/** `apim-sandbox start`: serves until SIGINT or SIGTERM. */
export async function startCommand(flags: Readonly<Record<string, unknown>>, signingKey: Promise<string> | undefined): Promise<void> {
  const given = Object.fromEntries(Object.entries(flags).map(([name, value]) => [settingKey(name), value]));
  const config = parseConfig({ port: DEFAULT_PORT, ...readEnvironment(), ...given });
  const log = config.quiet ? () => undefined : (line: string) => process.stderr.write(`${formatInstant(readRealTime())} ${line}\n`);
  const sandbox = await createSandbox({ ...config, log, ownsProcess: true, ...(signingKey ? { signingKey } : {}) });
  process.stdout.write(config.quiet ? renderAdminToken(sandbox.adminToken, config).trimStart() : renderBanner(sandbox, config));
  const stop = () => {
    // A second signal ends the process at once, as without a handler.
    process.removeListener('SIGINT', stop).removeListener('SIGTERM', stop);
    sandbox.close().then(() => process.exit(0));
  };
  process.on('SIGINT', stop).on('SIGTERM', stop);
}
