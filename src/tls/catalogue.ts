/** One client certificate of the set: who it names, when it is valid (days from the clock's instant), what it is for. */
export interface ClientSpec {
  readonly organisation: string;
  readonly issuer: 'ca' | 'other-ca';
  readonly fromDays: number;
  readonly toDays: number;
  readonly revoked: boolean;
  readonly purpose: string;
}

const PARTNER = 'Partenaire fictif';
const GOOD = { organisation: PARTNER, issuer: 'ca', fromDays: -30, toDays: 700, revoked: false } as const;

/** The set, by name: each one but `valide` and `autre-organisation` has exactly one fault. */
export const CLIENTS = {
  valide: { ...GOOD, purpose: 'a call that goes through' },
  expire: { ...GOOD, fromDays: -730, toDays: -1, purpose: 'the renewal that nobody made' },
  futur: { ...GOOD, fromDays: 365, toDays: 1095, purpose: 'the certificate installed before its first day' },
  revoque: { ...GOOD, revoked: true, purpose: 'the certificate withdrawn after its key leaked' },
  'autre-ca': { ...GOOD, issuer: 'other-ca', purpose: 'the certificate of an authority that the platform does not know' },
  'autre-organisation': {
    ...GOOD,
    organisation: 'Autre organisation fictive',
    purpose: 'a certificate in order, of somebody else: refused to an application whose certificate names its subject',
  },
} as const satisfies Record<string, ClientSpec>;

export type ClientName = keyof typeof CLIENTS;

export const CLIENT_NAMES = Object.keys(CLIENTS) as ClientName[];

/** Protects the PKCS#12 files from nothing, since these people do not exist; some programs refuse a file without a password. */
export const PKCS12_PASSWORD = 'apim-sandbox';
