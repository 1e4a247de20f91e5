import type { Config } from './config.ts';
import type { Clock } from './core/clock.ts';
import type { CertificateSet } from './tls/certificate-set.ts';
import type { Tls } from './tls/open.ts';

/** What a program that tests over HTTPS needs. Certificates and keys are in PEM. */
export interface SandboxTls {
  /** Base URL of the HTTPS listener. */
  readonly url: string;
  /** The authority that the client under test must trust. */
  readonly ca: string;
  /** The client certificates, by name: `valide`, `expire`, `futur`, `revoque`, `autre-ca`, `autre-organisation`. */
  readonly clients: CertificateSet['clients'];
}

/** Nothing of TLS is loaded unless it is asked for. */
export async function openSandboxTls(config: Config, clock: Clock, log: (line: string) => void): Promise<Tls | null> {
  return config.tls ? (await import('./tls/open.ts')).openTls(config, clock, log) : null;
}
