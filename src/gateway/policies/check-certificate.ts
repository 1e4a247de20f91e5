import type { CertificatDemande } from '../../core/application.ts';
import { type ClientCertificate, judgeCertificate } from '../../core/client-certificate.ts';
import { formatInstant } from '../../core/paris-time.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Subject } from './policy.ts';

const toHex = (fingerprint: string): string => fingerprint.replaceAll(':', '').toUpperCase();

/** What the application names that this certificate is not; null when it is the one. */
function differenceOf({ sujet, empreinte }: CertificatDemande, { subject, fingerprint }: ClientCertificate): string | null {
  if (empreinte !== undefined && toHex(empreinte) !== toHex(fingerprint)) return `its fingerprint is ${fingerprint}, not ${empreinte}`;
  const parts = subject.split(', ');
  const missing = (sujet?.split(', ') ?? []).filter((part) => !parts.includes(part));
  return missing.length > 0 ? `its subject is "${subject}", without ${missing.join(', ')}` : null;
}

function whyOf({ subject, validFromMs, validToMs, lasting }: ClientCertificate, nowMs: number): string {
  if (lasting === 'revoked') return `"${subject}" was revoked`;
  if (lasting === 'untrusted') return `"${subject}" was not issued to a client by the sandbox's authority (GET /_sandbox/certs/ca.pem)`;
  return `"${subject}" is valid from ${formatInstant(validFromMs)} to ${formatInstant(validToMs)}, and the bac's clock says ${formatInstant(nowMs)}`;
}

/** Only where a certificate is demanded; its dates are judged at each call, by the bac's clock. */
export function checkCertificate({ certificate: demanded, application, nowMs }: Call): Refusal | undefined {
  if (!demanded) return undefined;
  const { certificate, by, note } = demanded;
  if (certificate === undefined)
    return refuse(GATEWAY_ERRORS['certificate-missing'], `${by} demands a client certificate and the call carries none${note}`);
  if (certificate === 'unreadable')
    return refuse(
      GATEWAY_ERRORS['certificate-untrusted'],
      'the header of the proxy holds no certificate (PEM url-encoded, or base64 of the DER on one line)',
    );
  const fault = judgeCertificate(certificate, nowMs);
  if (fault !== null) return refuse(GATEWAY_ERRORS[`certificate-${fault}`], `${whyOf(certificate, nowMs)}${note}`);
  const difference = application?.certificat ? differenceOf(application.certificat, certificate) : null;
  if (difference !== null)
    return refuse(
      GATEWAY_ERRORS['certificate-of-another'],
      `the application ${application?.slug} names another certificate: ${difference}${note}`,
    );
  return undefined;
}

export function lookAtCertificate({ application, mtlsRequired }: Subject): string | null {
  if (application?.certificat?.exige) return `the client certificate that ${application.slug} must present`;
  return mtlsRequired ? 'the client certificate that --mtls-required demands' : null;
}
