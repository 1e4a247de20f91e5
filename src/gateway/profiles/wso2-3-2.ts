import { DIALECT_3_2 } from '../../oauth/dialect.ts';
import { ACCESS_TEXTS_3 } from './access-texts.ts';
import { challengeOn401, xmlFaults } from './fault-shapes.ts';
import type { Profile } from './profile.ts';

/** Stock WSO2 API Manager 3.2 (2020). */
export const WSO2_3_2: Profile = {
  name: 'wso2-3.2',
  faults: xmlFaults(ACCESS_TEXTS_3),
  // Sent for missing credentials too.
  challenge: challengeOn401('OAuth2 realm="WSO2 API Manager", error="invalid_token", error_description="The access token expired"'),
  welcome: 'Welcome to APIM',
  retryAfter: true,
  methodsOf: 'path',
  allow: false,
  cors: {
    allowHeaders: 'authorization,Access-Control-Allow-Origin,Content-Type,SOAPAction,apikey,testKey,Authorization',
    exposeHeaders: true,
  },
  echoesAccept: ['auth', 'throttle', 'mediation'],
  keyManager: DIALECT_3_2,
};
