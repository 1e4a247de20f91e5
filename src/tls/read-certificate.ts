import { X509Certificate } from 'node:crypto';
import type { ClientCertificate } from '../core/client-certificate.ts';
import type { Clock } from '../core/clock.ts';
import type { CertificateSet } from './certificate-set.ts';

/** Reads a certificate that a client presented; null when it is none. */
export type CertificateReader = (certificate: X509Certificate | string) => ClientCertificate | null;

/** Use of a certificate that names a client of TLS (RFC 5280 §4.2.1.12). */
const CLIENT_AUTH = '1.3.6.1.5.5.7.3.2';
const BASE64 = /^[A-Za-z0-9+/]+=*$/;

/** `C=FR\nO=…\nCN=…`, as Node says a name, on one line. */
const toLine = (name: string): string => name.split('\n').join(', ');

/** The certificate of a header: PEM, url-encoded or not, or the base64 of its DER on one line. */
function parseHeader(text: string): X509Certificate | null {
  try {
    const plain = text.includes('%') ? decodeURIComponent(text) : text;
    const base64 = plain.replace(/-----(BEGIN|END) CERTIFICATE-----/g, '').replace(/\s/g, '');
    return BASE64.test(base64) ? new X509Certificate(Buffer.from(base64, 'base64')) : null;
  } catch {
    return null;
  }
}

export function createCertificateReader({ ca, clients }: CertificateSet, { parse }: Pick<Clock, 'parse'>): CertificateReader {
  const authority = new X509Certificate(ca.cert);
  const authorityKey = authority.publicKey;
  // By its name and not by its number: a kept set may have renewed it, and the copies of the old one stay revoked.
  const revoked = new X509Certificate(clients.revoque.cert).subject;
  const isOurs = (certificate: X509Certificate): boolean =>
    certificate.checkIssued(authority) && certificate.verify(authorityKey) && (certificate.keyUsage ?? []).includes(CLIENT_AUTH);
  return (given) => {
    const certificate = typeof given === 'string' ? parseHeader(given) : given;
    if (!certificate) return null;
    const lasting = isOurs(certificate) ? null : 'untrusted';
    return {
      fingerprint: certificate.fingerprint256,
      subject: toLine(certificate.subject),
      organisation: /^O=(.*)$/m.exec(certificate.subject)?.[1] ?? null,
      validFromMs: parse(certificate.validFrom),
      validToMs: parse(certificate.validTo),
      lasting: lasting ?? (certificate.subject === revoked ? 'revoked' : null),
    };
  };
}
