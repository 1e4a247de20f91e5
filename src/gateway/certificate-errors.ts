import type { ErrorRow } from '../core/refusal.ts';

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
    source: 'assumed',
  },
  'certificate-untrusted': {
    family: 'auth',
    status: 401,
    code: 900901,
    message: 'Invalid Credentials',
    description: DESCRIPTION,
    when: 'the client certificate was issued by another authority, not to a client, or cannot be read',
    source: 'assumed',
  },
  'certificate-expired': {
    family: 'auth',
    status: 401,
    code: 900901,
    message: 'Invalid Credentials',
    description: DESCRIPTION,
    when: "the last day of the client certificate is past, on the bac's clock",
    source: 'assumed',
  },
  'certificate-not-yet-valid': {
    family: 'auth',
    status: 401,
    code: 900901,
    message: 'Invalid Credentials',
    description: DESCRIPTION,
    when: "the first day of the client certificate is to come, on the bac's clock",
    source: 'assumed',
  },
  'certificate-revoked': {
    family: 'auth',
    status: 401,
    code: 900901,
    message: 'Invalid Credentials',
    description: DESCRIPTION,
    when: 'the client certificate was revoked',
    source: 'assumed',
  },
  'certificate-of-another': {
    family: 'auth',
    status: 401,
    code: 900901,
    message: 'Invalid Credentials',
    description: DESCRIPTION,
    when: 'the client certificate is in order, and its subject or fingerprint is not the one that the application names',
    source: 'assumed',
  },
} as const satisfies Record<string, Omit<ErrorRow, 'id'>>;
