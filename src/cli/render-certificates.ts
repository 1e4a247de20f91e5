import { join } from 'node:path';
import type { CertificateList } from '../tls/desk.ts';

/** A call that goes as far as the certificate without any credential. */
const PATH = '/r2p/v1/personne/spi';

const quoted = (path: string): string => (/^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`);

/** The set, a paragraph each. */
export function renderCertificates({ url, authority, certificates }: CertificateList): string {
  const paragraphs = certificates.map(
    ({ name, subject, validFrom, validTo, fingerprint, purpose, answer }) => `${name}: ${purpose}
  subject      ${subject}
  valid        ${validFrom} to ${validTo}
  SHA-256      ${fingerprint}
  answered     ${answer}
`,
  );
  return `Client certificates of the sandbox, and what an API call that must carry one is answered with each, by its clock
(--mtls-required, or an application whose "certificat" demands it).

${paragraphs.join('\n')}
${authority.file}: the authority that signed the certificate of ${url}, for the client to trust
  SHA-256      ${authority.fingerprint}
`;
}

/** What was written and a line to paste for each; without a folder, how to get one. */
export function renderCommands({ url, authority, certificates, pkcs12Password }: CertificateList, folder: string | null): string {
  if (folder === null) return '\napim-sandbox certs --out FOLDER writes them there, with their keys (PEM and PKCS#12).\n';
  const file = (name: string): string => quoted(join(folder, name));
  const lines = certificates.map(
    ({ files }) =>
      `  curl -i --cacert ${file(authority.file)} --cert ${file(files.certificate)} --key ${file(files.key)} ${url}${PATH} -H "Authorization: Bearer $TOKEN"\n`,
  );
  return `
Written in ${folder}: for each, the certificate (.pem), its key (-key.pem) and both as PKCS#12 (.p12, password ${pkcs12Password})

${lines.join('')}`;
}
