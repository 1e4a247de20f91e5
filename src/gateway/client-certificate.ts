import type { CertificatDemande } from '../core/application.ts';
import type { ClientCertificate } from '../core/client-certificate.ts';
import type { Networks } from '../core/networks.ts';

/** What the gateway knows of client certificates. */
export interface MutualTls {
  /** True: every call must carry a certificate, whatever its application says. */
  readonly required: boolean;
  /** Header in which a proxy that ends TLS gives the certificate it read. */
  readonly header: string;
  /** Null without an HTTPS listener: there is no authority to check a certificate with. */
  readonly authority: {
    readonly ofSocket: (socket: object) => ClientCertificate | undefined;
    readonly fromHeader: (text: string) => ClientCertificate | null;
  } | null;
}

/** Where a certificate may stand in a request. */
export interface CertificateCarrier {
  readonly header: (name: string) => string | undefined;
  readonly peer?: string | undefined;
  readonly clientCertificate?: ClientCertificate | undefined;
}

/** What a call that must carry a certificate carries: `note` says what was left aside. */
export interface DemandedCertificate {
  /** Who demands it, for the reason given in a refusal. */
  readonly by: string;
  readonly certificate: ClientCertificate | 'unreadable' | undefined;
  readonly note: string;
}

type Presented = Pick<DemandedCertificate, 'certificate' | 'note'>;

function readPresented({ header, peer, clientCertificate }: CertificateCarrier, mtls: MutualTls, isProxy: Networks): Presented {
  if (!mtls.authority) return { certificate: undefined, note: ': this sandbox has no authority to check one with, start it with --tls' };
  const forwarded = header(mtls.header);
  if (forwarded === undefined) return { certificate: clientCertificate, note: '' };
  // A call made in process has no peer: the program that makes it is trusted.
  if (peer === undefined || isProxy(peer)) return { certificate: mtls.authority.fromHeader(forwarded) ?? 'unreadable', note: '' };
  return { certificate: clientCertificate, note: `; the header ${mtls.header} is ignored: ${peer} is not one of --trusted-proxies` };
}

/** The certificate of a call; null when none is demanded, so that the others pay nothing. */
export function readDemandedCertificate(
  request: CertificateCarrier,
  application: { readonly slug: string; readonly certificat?: CertificatDemande | undefined } | undefined,
  { mtls, isProxy }: { readonly mtls: MutualTls; readonly isProxy: Networks },
): DemandedCertificate | null {
  const byApplication = application?.certificat?.exige ?? false;
  if (!byApplication && !mtls.required) return null;
  return { by: byApplication ? `the application ${application?.slug}` : '--mtls-required', ...readPresented(request, mtls, isProxy) };
}
