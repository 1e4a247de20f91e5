/** What is wrong with a certificate at an instant: also the end of the id of its error. */
export type CertificateFault = 'untrusted' | 'revoked' | 'expired' | 'not-yet-valid';

/** A certificate that a client presented, as plain data. */
export interface ClientCertificate {
  /** SHA-256 of the whole certificate, as openssl prints it: `AB:CD:…`. */
  readonly fingerprint: string;
  /** Distinguished name, e.g. `C=FR, O=Partenaire fictif, CN=valide`. */
  readonly subject: string;
  readonly organisation: string | null;
  readonly validFromMs: number;
  readonly validToMs: number;
  /** What no clock changes: it was issued by another authority or for another use, or it was revoked. */
  readonly lasting: Extract<CertificateFault, 'untrusted' | 'revoked'> | null;
}

/** Judged at each call and not once a connection: the clock moves under a connection that stays open. */
export function judgeCertificate({ lasting, validFromMs, validToMs }: ClientCertificate, nowMs: number): CertificateFault | null {
  if (lasting !== null) return lasting;
  if (nowMs < validFromMs) return 'not-yet-valid';
  return nowMs > validToMs ? 'expired' : null;
}
