import { unmapAddress } from '../core/networks.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';

/** The sandbox's client certificates, as these routes show them. */
export interface CertificatesOptions {
  readonly desk: {
    readonly list: (nowMs: number, url: string) => object;
    readonly file: (name: string) => Promise<{ readonly content: string | Buffer; readonly mediaType: string } | null>;
  };
  /** Base URL of the HTTPS listener. */
  readonly url: () => string;
}

export interface CertificateAsked {
  /** Absent when the call is made in process. */
  readonly peer: string | undefined;
  /** True: the request says that a proxy handed it on, so that its peer is not who asked. */
  readonly forwarded: boolean;
}

const NO_TLS = refuseAdmin(404, 'tls-off', 'the sandbox has no certificates: start it with --tls');

const isLoopback = (peer: string): boolean => /^(127\.|::1$)/.test(unmapAddress(peer));

export function listCertificates(options: CertificatesOptions | null, nowMs: number): object | AdminRefusal {
  return options ? options.desk.list(nowMs, options.url()) : NO_TLS;
}

/** The files hold the private keys of the fictitious clients: they stay on the machine. */
export async function readCertificateFile(options: CertificatesOptions | null, name: string, { peer, forwarded }: CertificateAsked) {
  if (!options) return NO_TLS;
  if (forwarded || (peer !== undefined && !isLoopback(peer)))
    return refuseAdmin(
      403,
      'not-local',
      'the certificates and their keys are given to this machine only (127.0.0.1, ::1): see apim-sandbox certs --data',
    );
  return (await options.desk.file(name)) ?? refuseAdmin(404, 'file-unknown', 'no such file: GET /_sandbox/certs names them');
}
