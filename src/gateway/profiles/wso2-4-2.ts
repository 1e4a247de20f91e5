import { DIALECT_3_2 } from '../../oauth/dialect.ts';
import { ACCESS_TEXTS_3 } from './access-texts.ts';
import { challengeOn401, flatJsonFaults } from './fault-shapes.ts';
import type { Profile } from './profile.ts';
import { WSO2_3_2 } from './wso2-3-2.ts';

/** Stock WSO2 API Manager 4.2 (2023), but for `/token` and `/revoke`: they stay on the gateway, where DGFiP has them. */
export const WSO2_4_2: Profile = {
  name: 'wso2-4.2',
  faults: flatJsonFaults(ACCESS_TEXTS_3),
  challenge: challengeOn401(
    'Internal API Key realm="WSO2 API Manager", Bearer realm="WSO2 API Manager", error="invalid_token", error_description="The provided token is invalid"',
  ),
  welcome: 'Welcome to APIM',
  retryAfter: true,
  methodsOf: 'path',
  allow: false,
  cors: WSO2_3_2.cors,
  echoesAccept: [],
  keyManager: {
    ...DIALECT_3_2,
    applicationScope: null,
    wordings: {
      'client-unknown': { challenge: true },
      'client-authentication-failed': { description: 'Client credentials are invalid.' },
      // Captured on an updated 4.0; its first release said otherwise. Assumed for 4.2.
      'credentials-missing': { description: 'Unsupported client authentication mechanism', challenge: false },
    },
  },
};
