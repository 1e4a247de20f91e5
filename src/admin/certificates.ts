import { refuseAdmin } from './errors.ts';
import { isLoopback } from './guard.ts';
import type { AdminHandlers } from './plug.ts';

const NO_TLS = refuseAdmin(404, 'tls-off', 'the sandbox has no certificates: start it with --tls');

export const certificateHandlers = {
  'GET /certs': (_input, { certificates, bacs }) =>
    certificates
      ? { status: 200, body: certificates.desk.list(bacs.reception().clock.now(), certificates.url()) as Record<string, unknown> }
      : NO_TLS,
  /** The files hold the private keys of the fictitious clients: they stay on the machine. */
  'GET /certs/{file}': async ({ path }, { certificates, peer, forwarded }) => {
    if (!certificates) return NO_TLS;
    if (forwarded || (peer !== undefined && !isLoopback(peer)))
      return refuseAdmin(
        403,
        'not-local',
        'the certificates and their keys are given to this machine only (127.0.0.1, ::1): see apim-sandbox certs --data',
      );
    const file = await certificates.desk.file(path.file);
    if (!file) return refuseAdmin(404, 'file-unknown', 'no such file: GET /_sandbox/certs names them');
    const raw = new Uint8Array(Buffer.from(file.content));
    return { status: 200, raw, mediaType: file.mediaType, headers: { 'Cache-Control': 'no-store' } };
  },
} satisfies Partial<AdminHandlers>;
