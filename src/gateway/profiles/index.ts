import type { TokenKind } from '../../oauth/dialect.ts';
import { DGFIP } from './dgfip.ts';
import type { Profile } from './profile.ts';
import { toRfc } from './rfc.ts';
import { WSO2_2_6 } from './wso2-2-6.ts';
import { WSO2_3_2 } from './wso2-3-2.ts';
import { WSO2_4_2 } from './wso2-4-2.ts';

/** The gateway profiles, by name. */
export const PROFILES = {
  dgfip: DGFIP,
  'wso2-2.6': WSO2_2_6,
  'wso2-3.2': WSO2_3_2,
  'wso2-4.2': WSO2_4_2,
} as const satisfies Record<string, Profile>;

interface ProfileChoice {
  readonly profile: keyof typeof PROFILES;
  /** Absent: the profile's own. */
  readonly tokenKind?: TokenKind | undefined;
  readonly rfc: boolean;
  /** Seconds; absent: none. */
  readonly timestampSkew?: number | undefined;
}

/** A profile as the settings mend it. */
export function chooseProfile({ profile, tokenKind, rfc, timestampSkew = 0 }: ProfileChoice): Profile {
  const chosen: Profile = PROFILES[profile];
  const { keyManager } = chosen;
  const issuing = { ...chosen, keyManager: { ...keyManager, tokenKind: tokenKind ?? keyManager.tokenKind, skewMs: timestampSkew * 1000 } };
  return rfc ? toRfc(issuing) : issuing;
}
