import type { CertificateSet } from './tls/certificate-set.ts';

/** What a program that tests over HTTPS needs. Certificates and keys are in PEM. */
export interface SandboxTls {
  /** Base URL of the HTTPS listener. */
  readonly url: string;
  /** The authority that the client under test must trust. */
  readonly ca: string;
  /** The client certificates, by name: `valide`, `expire`, `futur`, `revoque`, `autre-ca`, `autre-organisation`. */
  readonly clients: CertificateSet['clients'];
}
