import { defineErrors } from '../core/refusal.ts';

/**
 * What stands before every API refuses with. Codes, statuses and messages are WSO2 API Manager's and DGFiP's own; where DGFiP
 * did not publish a row, WSO2's text is assumed to reach the partner, as it does for those published.
 */
export const GATEWAY_ERRORS = defineErrors({
  'api-unknown': {
    status: 404,
    code: 404,
    message: 'Not Found',
    description: 'The requested resource is not available.',
    when: 'no API of the platform has this context path',
    source: 'assumed',
  },
  'resource-unknown': {
    status: 404,
    code: 404,
    message: 'Runtime Error',
    description: 'No matching resource found for given API Request',
    when: 'the API exists, the path does not; answered before the token is looked at',
    source: 'assumed',
  },
  'method-not-allowed': {
    status: 405,
    code: 405,
    message: 'Runtime Error',
    description: 'Method not allowed for given API resource',
    when: 'the path exists, not with this method; answered before the token is looked at, without an Allow header',
    source: 'assumed',
  },
  'not-emulated': {
    status: 501,
    code: 5011,
    message: 'Ressource non émulée',
    when: 'the operation is in the published contract and the sandbox does not serve it; never said by the platform',
    source: 'assumed',
  },
  'api-blocked': {
    status: 503,
    code: 700700,
    message: 'API blocked',
    description: 'This API has been blocked temporarily. Please try again later or contact the system administrators.',
    when: 'the API is suspended on the gateway (maintenance)',
    source: 'assumed',
  },
  'api-maintenance': {
    status: 503,
    code: 700700,
    message: 'API blocked',
    description: 'This API has been blocked temporarily. Please try again later or contact the system administrators.',
    when: 'HERMES is closed for its two hours of nightly maintenance (--hermes-maintenance)',
    source: 'cgu',
  },
  'token-missing': {
    status: 401,
    code: 900902,
    message: 'Missing Credentials',
    when: 'no Authorization header, or another scheme than Bearer (case-sensitive)',
    source: 'published',
  },
  'token-invalid': {
    status: 401,
    code: 900901,
    message: 'Invalid Credentials',
    when: 'the token is unknown, expired or revoked',
    source: 'published',
  },
  'not-subscribed': {
    status: 403,
    code: 900908,
    message: 'Resource forbidden ',
    when: 'the application has no subscription to this API',
    source: 'assumed',
  },
  'subscription-blocked': {
    status: 401,
    code: 900907,
    message: 'The requested API is temporarily blocked',
    when: 'the subscription of the application was blocked by the publisher',
    source: 'assumed',
  },
  'subscription-on-hold': {
    status: 401,
    code: 900909,
    message: 'The subscription to the API is inactive',
    when: 'the subscription of the application waits for approval or was rejected',
    source: 'assumed',
  },
  'scope-missing': {
    status: 403,
    code: 900910,
    message: 'The access token does not allow you to access the requested resource',
    when: 'the token does not hold the OAuth scope of the resource',
    source: 'published',
  },
  'quota-exceeded': {
    status: 429,
    code: 900804,
    message: 'Message throttled out',
    description: 'You have exceeded your quota',
    when: 'the calls of this application to this API in the current UTC minute reach its quota',
    source: 'published',
  },
  'correlation-id-missing': {
    status: 400,
    code: 910000,
    message: "Le paramètre X-Correlation-ID n'est pas présent dans le header HTTP",
    when: 'X-Correlation-ID is absent or is not a UUID',
    source: 'published',
  },
  'teleservice-missing': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    when: 'ID_Teleservice is absent where the API wants it',
    source: 'assumed',
  },
  'teleservice-unknown': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    when: 'ID_Teleservice is not one of the habilitation for this API',
    source: 'assumed',
  },
});

export type GatewayErrorId = keyof typeof GATEWAY_ERRORS;
