import type { OAuthErrorRow, OAuthRefusal, Wording } from './errors.ts';

/** `opaque`: a UUID that says nothing, given again while it lives. `jwt`: signed claims, new at each call. */
export const TOKEN_KINDS = ['opaque', 'jwt'] as const;
export type TokenKind = (typeof TOKEN_KINDS)[number];

type Worded = Pick<OAuthErrorRow, 'error' | 'description' | 'challenge'>;

/** How a version of WSO2's key manager answers on `/token` and `/revoke`, where it departs from what 3.2 says. */
export interface Dialect {
  readonly tokenKind: TokenKind;
  /** What is added to the time left of an opaque token that is given again: WSO2's TimestampSkew. 0 from 2.6 on. */
  readonly skewMs: number;
  /** Scope that every token of an application holds beside those it was granted; null: none. */
  readonly applicationScope: string | null;
  /** What it says otherwise than `OAUTH_ERRORS`. */
  readonly wordings: Readonly<Partial<Record<Wording, Partial<Worded>>>>;
  /** Challenge of a 401 that carries one. */
  readonly challenge: (host: string) => string;
  /** True: a 405 says in `Allow` which methods there are. */
  readonly allow: boolean;
}

/** WSO2 writes the host as it is; RFC 9110 §11.5 wants it quoted. */
const unquotedRealm = (host: string): string => `Basic realm=${host}`;

/** 3.2: what `OAUTH_ERRORS` says. */
export const DIALECT_3_2: Dialect = {
  tokenKind: 'jwt',
  skewMs: 0,
  applicationScope: 'am_application_scope',
  wordings: {},
  challenge: unquotedRealm,
  allow: false,
};

/** RFC 6749 §5.2: `unsupported_grant_type`, a challenge on every 401, no quote in a description. */
const RFC_WORDINGS: Dialect['wordings'] = {
  'grant-type-unknown': { error: 'unsupported_grant_type' },
  'client-unknown': { challenge: true },
  'client-inactive': { challenge: true },
  'credentials-missing': { challenge: true },
  'basic-malformed': {
    challenge: true,
    description: 'Error decoding authorization header. Space delimited <authMethod> <base64Hash> format violated.',
  },
  'token-of-another-client': { challenge: true },
};

/** The same version, mended where it departs from the RFCs. */
export function toRfcDialect(dialect: Dialect): Dialect {
  const mended = Object.entries(RFC_WORDINGS).map(([id, wording]) => [id, { ...dialect.wordings[id as Wording], ...wording }]);
  return {
    ...dialect,
    wordings: { ...dialect.wordings, ...Object.fromEntries(mended) },
    challenge: (host) => `Basic realm="${host}"`,
    allow: true,
  };
}

/** What a refusal says in a dialect, its blanks filled in. */
export function wordRefusal({ wordings }: Dialect, { id, wording, row, fill }: OAuthRefusal): Worded {
  const { error, description, challenge } = { ...row, ...wordings[wording ?? id] };
  return { error, description: description.replace(/\{(\w+)\}/g, (_, name: string) => fill[name] ?? ''), challenge };
}
