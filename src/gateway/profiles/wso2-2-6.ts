import { DIALECT_3_2 } from '../../oauth/dialect.ts';
import { ACCESS_TEXTS_2 } from './access-texts.ts';
import { challengeOn401, xmlFaults } from './fault-shapes.ts';
import type { Profile } from './profile.ts';

/** The text form of a Java exception, which 2.6 answers in place of its message. */
const exceptionText = (error: string, description: string): string =>
  `OAuthProblemException{error='${error}', description='${description}', uri='null', state='null', scope='null', redirectUri='null', responseStatus=0, parameters={}}`;

/** Stock WSO2 API Manager 2.6 (2018). */
export const WSO2_2_6: Profile = {
  name: 'wso2-2.6',
  faults: xmlFaults(ACCESS_TEXTS_2),
  challenge: challengeOn401('OAuth2 realm="WSO2 API Manager", error="invalid token", error_description="The access token expired"'),
  welcome: null,
  retryAfter: false,
  methodsOf: 'api',
  allow: false,
  cors: { allowHeaders: 'authorization,Access-Control-Allow-Origin,Content-Type,SOAPAction,Authorization', exposeHeaders: false },
  echoesAccept: ['auth', 'throttle', 'mediation'],
  keyManager: {
    ...DIALECT_3_2,
    tokenKind: 'opaque',
    wordings: {
      'grant-type-missing': { description: exceptionText('invalid_request', 'Missing grant_type parameter value') },
      'grant-type-unknown': { description: exceptionText('unsupported_grant_type', 'Unsupported grant_type value') },
      'grant-parameters-missing': { description: exceptionText('invalid_request', 'Missing parameters: {parameters}') },
    },
  },
};
