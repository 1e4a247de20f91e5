import type { ErrorRows } from '../core/refusal.ts';

/** What 3.x and 4.x say of a client certificate, whatever the token beside it. */
const DESCRIPTION = 'Invalid Credentials. Make sure you have provided the correct security credentials';

/** Rows of `errors.ts`: every fault of a client certificate is WSO2's one answer to credentials it cannot take. */
export const CERTIFICATE_ERRORS = {
  'certificate-missing': {
    family: 'auth',
    status: 401,
    code: 900901,
    message: 'Invalid Credentials',
    description: DESCRIPTION,
    when: 'a client certificate is demanded (by the application, or --mtls-required) and the call carries none',
    advice:
      'in the client, present a certificate on the HTTPS connection (`apim-sandbox certs` writes some); in the sandbox, start with --tls, or drop --mtls-required and `certificat.exige`',
    change: ['client', 'fixtures/applications.yaml: {application} → certificat.exige', '--mtls-required'],
    source: 'assumed',
  },
  'certificate-untrusted': {
    family: 'auth',
    status: 401,
    code: 900901,
    message: 'Invalid Credentials',
    description: DESCRIPTION,
    when: 'the client certificate was issued by another authority, not to a client, or cannot be read',
    advice:
      'in the client, take one of `apim-sandbox certs`, other than autre-ca; behind a proxy, look at what it writes in the header of --client-certificate-header',
    source: 'assumed',
  },
  'certificate-expired': {
    family: 'auth',
    status: 401,
    code: 900901,
    message: 'Invalid Credentials',
    description: DESCRIPTION,
    when: "the last day of the client certificate is past, on the bac's clock",
    advice: 'in the client, present a certificate that is still valid; if the clock of the sandbox was moved, see GET /_sandbox/clock',
    change: ['client', 'POST /_sandbox/clock'],
    source: 'assumed',
  },
  'certificate-not-yet-valid': {
    family: 'auth',
    status: 401,
    code: 900901,
    message: 'Invalid Credentials',
    description: DESCRIPTION,
    when: "the first day of the client certificate is to come, on the bac's clock",
    advice: 'in the client, keep the previous certificate until that day; in the sandbox, POST /_sandbox/clock goes there',
    change: ['client', 'POST /_sandbox/clock'],
    source: 'assumed',
  },
  'certificate-revoked': {
    family: 'auth',
    status: 401,
    code: 900901,
    message: 'Invalid Credentials',
    description: DESCRIPTION,
    when: 'the client certificate was revoked',
    advice: 'have another certificate issued and install it in the client; in the sandbox, take another one of `apim-sandbox certs`',
    source: 'assumed',
  },
  'certificate-of-another': {
    family: 'auth',
    status: 401,
    code: 900901,
    message: 'Invalid Credentials',
    description: DESCRIPTION,
    when: 'the client certificate is in order, and its subject or fingerprint is not the one that the application names',
    advice:
      'in the client, present the certificate of this application, or correct `certificat` (sujet, empreinte) in fixtures/applications.yaml',
    change: ['client', 'fixtures/applications.yaml: {application} → certificat'],
    source: 'assumed',
  },
} as const satisfies ErrorRows;
