import { toRfcDialect } from '../../oauth/dialect.ts';
import type { Profile } from './profile.ts';

const REALM = 'Bearer realm="WSO2 API Manager"';

/** RFC 6750 §3: the scheme is Bearer, no error code when credentials are missing, and a 403 for want of a scope names it. */
const challenge: Profile['challenge'] = ({ status, code, family }, { scopes }) => {
  if (family !== 'auth') return undefined;
  if (code === 900902) return REALM;
  if (code === 900910) return `${REALM}, error="insufficient_scope", scope="${scopes.join(' ')}"`;
  return status === 401 ? `${REALM}, error="invalid_token"` : undefined;
};

/** The same profile, mended where WSO2 departs from the RFCs on tokens, challenges and 405. Bodies of faults stay the profile's. */
export function toRfc(profile: Profile): Profile {
  return { ...profile, challenge, methodsOf: 'path', allow: true, keyManager: toRfcDialect(profile.keyManager) };
}
