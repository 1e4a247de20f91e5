import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import type { Tls } from './tls/open.ts';

/** Nothing of TLS is loaded unless it is asked for. */
export async function openSandboxTls(config: Config, clock: Clock, log: (line: string) => void): Promise<Tls | null> {
  return config.tls ? (await import('./tls/open.ts')).openTls(config, clock, log) : null;
}
