import { X509Certificate } from 'node:crypto';
import { judgeCertificate } from '../core/client-certificate.ts';
import { formatInstant } from '../core/paris-time.ts';
import { CLIENT_NAMES, CLIENTS, type ClientName, PKCS12_PASSWORD } from './catalogue.ts';
import type { CertificateSet } from './certificate-set.ts';
import type { CertificateReader } from './read-certificate.ts';

/** What becomes of a connection whose certificate is bad: an answer of the gateway, or no connection. */
export type TlsRefusal = 'gateway' | 'handshake';

/** A client certificate, as it is listed. */
export interface CertificateSheet {
  readonly name: string;
  readonly subject: string;
  readonly validFrom: string;
  readonly validTo: string;
  /** SHA-256. */
  readonly fingerprint: string;
  readonly purpose: string;
  /** What a call that must carry a certificate is answered with this one, at this instant of the clock. */
  readonly answer: string;
  readonly files: { readonly certificate: string; readonly key: string; readonly pkcs12: string };
}

export interface CertificateList {
  /** Base URL of the HTTPS listener. */
  readonly url: string;
  /** File of the authority that a client must trust, and its fingerprint. */
  readonly authority: { readonly file: string; readonly fingerprint: string };
  readonly pkcs12Password: string;
  readonly certificates: readonly CertificateSheet[];
}

export interface CertificateFile {
  readonly content: string | Buffer;
  readonly mediaType: string;
}

/** Shows the set and gives its files, to the command line and to the sandbox's own routes. */
export interface CertificateDesk {
  readonly list: (nowMs: number, url: string) => CertificateList;
  /** Null: the set has no such file. */
  readonly file: (name: string) => Promise<CertificateFile | null>;
}

const AUTHORITY_FILE = 'ca.pem';
const PEM = 'application/x-pem-file';

const filesOf = (name: string) => ({ certificate: `${name}.pem`, key: `${name}-key.pem`, pkcs12: `${name}.p12` });

export function createDesk(set: CertificateSet, read: CertificateReader, refusal: TlsRefusal): CertificateDesk {
  const sheet = (name: ClientName, nowMs: number): CertificateSheet => {
    const certificate = read(new X509Certificate(set.clients[name].cert));
    if (!certificate) throw new Error(`the certificate ${name} cannot be read`);
    const fault = judgeCertificate(certificate, nowMs);
    const refused = refusal === 'handshake' ? 'the TLS connection is closed' : `401 900901, X-Sandbox-Error: certificate-${fault}`;
    return {
      name,
      subject: certificate.subject,
      validFrom: formatInstant(certificate.validFromMs),
      validTo: formatInstant(certificate.validToMs),
      fingerprint: certificate.fingerprint,
      purpose: CLIENTS[name].purpose,
      answer: fault === null ? 'accepted' : refused,
      files: filesOf(name),
    };
  };
  return {
    list: (nowMs, url) => ({
      url,
      authority: { file: AUTHORITY_FILE, fingerprint: new X509Certificate(set.ca.cert).fingerprint256 },
      pkcs12Password: PKCS12_PASSWORD,
      certificates: CLIENT_NAMES.map((name) => sheet(name, nowMs)),
    }),
    file: async (file) => {
      if (file === AUTHORITY_FILE) return { content: set.ca.cert, mediaType: PEM };
      const name = CLIENT_NAMES.find((one) => Object.values(filesOf(one)).includes(file));
      if (!name) return null;
      const pair = set.clients[name];
      if (file === filesOf(name).certificate) return { content: pair.cert, mediaType: PEM };
      if (file === filesOf(name).key) return { content: pair.key, mediaType: PEM };
      const { toPkcs12 } = await import('./pkcs12.ts');
      const issuer = CLIENTS[name].issuer === 'ca' ? set.ca : set.otherCa;
      return { content: await toPkcs12(pair, issuer.cert, name, PKCS12_PASSWORD), mediaType: 'application/x-pkcs12' };
    },
  };
}
