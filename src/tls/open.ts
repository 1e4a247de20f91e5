import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { type ClientCertificate, judgeCertificate } from '../core/client-certificate.ts';
import { type Clock, readRealTime } from '../core/clock.ts';
import { type CertificateSet, loadCertificateSet } from './certificate-set.ts';
import { type CertificateDesk, createDesk, type TlsRefusal } from './desk.ts';
import { createCertificateReader } from './read-certificate.ts';

export interface TlsSettings {
  readonly data?: string | undefined;
  readonly tlsName?: readonly string[] | undefined;
  readonly tlsRefusal?: TlsRefusal | undefined;
  readonly mtlsRequired: boolean;
}

/** The certificates of a sandbox, and what its listener and its gateway ask of them. */
export interface Tls {
  readonly set: CertificateSet;
  readonly desk: CertificateDesk;
  /** Reads the certificate of a connection, once; false when the connection is to be closed. */
  readonly admit: (socket: TLSSocket) => boolean;
  /** The certificate that `admit` read on a connection. */
  readonly ofSocket: (socket: object) => ClientCertificate | undefined;
  /** The certificate that a proxy read, from its header. */
  readonly fromHeader: (text: string) => ClientCertificate | null;
}

/** Makes the set of certificates, or takes the one of the data folder. */
export async function openTls(
  { data, tlsName = [], tlsRefusal = 'gateway', mtlsRequired }: TlsSettings,
  clock: Clock,
  log: (line: string) => void,
): Promise<Tls> {
  const set = await loadCertificateSet({
    folder: data === undefined ? null : join(data, 'certs'),
    clock,
    realNowMs: readRealTime(),
    serverNames: tlsName,
  });
  const read = createCertificateReader(set, clock);
  const known = new WeakMap<object, ClientCertificate>();
  /** What a listener that checks by itself finds wrong. */
  const faultOf = (certificate: ClientCertificate | null | undefined): string | null => {
    if (!certificate) return mtlsRequired ? 'missing' : null;
    return judgeCertificate(certificate, clock.now());
  };
  return {
    set,
    desk: createDesk(set, read, tlsRefusal),
    admit: (socket) => {
      const presented = socket.getPeerX509Certificate();
      const certificate = presented && read(presented);
      if (certificate) known.set(socket, certificate);
      const fault = tlsRefusal === 'handshake' ? faultOf(certificate) : null;
      if (fault !== null) log(`TLS connection closed (--tls-refusal handshake): client certificate ${fault}`);
      return fault === null;
    },
    ofSocket: (socket) => known.get(socket),
    fromHeader: read,
  };
}
