import { checkApiBlocked, lookAtApiBlocked } from './check-api-blocked.ts';
import { checkApplicationBlocked, lookAtApplicationBlocked } from './check-application-blocked.ts';
import { checkCallerAtGateway, checkCallerAtNetwork, lookAtCallerAtGateway, lookAtCallerAtNetwork } from './check-caller.ts';
import { checkCertificate, lookAtCertificate } from './check-certificate.ts';
import { checkConvention, lookAtConvention } from './check-convention.ts';
import { checkCorrelationId, lookAtCorrelationId } from './check-correlation-id.ts';
import { checkHardLimit, lookAtHardLimit } from './check-hard-limit.ts';
import { checkMaintenance, lookAtMaintenance } from './check-maintenance.ts';
import { checkQuota, lookAtQuota } from './check-quota.ts';
import { checkRafale, lookAtRafale } from './check-rafale.ts';
import { checkScope, lookAtScope } from './check-scope.ts';
import { checkSubscription, lookAtSubscription } from './check-subscription.ts';
import { checkTeleservice, lookAtTeleservice } from './check-teleservice.ts';
import { checkTokenPresent, lookAtTokenPresent } from './check-token-present.ts';
import { checkTokenValid, lookAtTokenValid } from './check-token-valid.ts';
import { checkTotalQuota, lookAtTotalQuota } from './check-total-quota.ts';
import type { Policy } from './policy.ts';

/**
 * THE ORDERED LIST: the first refusal wins. Before it, the route itself (404, 405, preflight) is decided in mount.ts, as WSO2's CORS
 * handler does before authentication. After it come the API's own: format of the input, SPI, rights for the year, data.
 */
export const POLICIES: readonly Policy[] = [
  {
    name: 'certificate',
    check: checkCertificate,
    lookAt: lookAtCertificate,
    source: 'CGU §4: the certificate, then the address, before everything',
  },
  {
    name: 'caller-network',
    check: checkCallerAtNetwork,
    lookAt: lookAtCallerAtNetwork,
    source: 'CGU §4: the address, before everything but the certificate (--ip-rule network)',
  },
  {
    name: 'api-blocked',
    check: checkApiBlocked,
    lookAt: lookAtApiBlocked,
    source: 'WSO2: an API in the BLOCKED state answers before authentication',
  },
  {
    name: 'maintenance',
    check: checkMaintenance,
    lookAt: lookAtMaintenance,
    source: 'CGU HERMES §11: closed two hours a night; assumed to be a blocked API',
  },
  { name: 'token-present', check: checkTokenPresent, lookAt: lookAtTokenPresent, source: 'WSO2: authentication handler' },
  { name: 'token-valid', check: checkTokenValid, lookAt: lookAtTokenValid, source: 'WSO2: authentication handler' },
  {
    name: 'subscription',
    check: checkSubscription,
    lookAt: lookAtSubscription,
    source: 'WSO2: key validation, after the token and before the scope',
  },
  {
    name: 'convention',
    check: checkConvention,
    lookAt: lookAtConvention,
    source: 'CGU §3.4, §12 and §14, assumed to follow the state of the subscription',
  },
  { name: 'scope', check: checkScope, lookAt: lookAtScope, source: 'WSO2: key validation' },
  {
    name: 'application-blocked',
    check: checkApplicationBlocked,
    lookAt: lookAtApplicationBlocked,
    source: 'WSO2: blocking conditions open the throttling handler',
  },
  {
    name: 'caller',
    check: checkCallerAtGateway,
    lookAt: lookAtCallerAtGateway,
    source: 'WSO2: blocking conditions, the address last (--ip-rule gateway)',
  },
  {
    name: 'quota',
    check: checkQuota,
    lookAt: lookAtQuota,
    source: 'WSO2: throttling handler, after authentication; what it lets through is counted',
  },
  { name: 'rafale', check: checkRafale, lookAt: lookAtRafale, source: 'WSO2: subscription burst, after its quota' },
  { name: 'total-quota', check: checkTotalQuota, lookAt: lookAtTotalQuota, source: 'WSO2: application, after the subscription' },
  { name: 'hard-limit', check: checkHardLimit, lookAt: lookAtHardLimit, source: 'WSO2: back-end protection, last' },
  {
    name: 'correlation-id',
    check: checkCorrelationId,
    lookAt: lookAtCorrelationId,
    source: 'DGFiP, assumed to be mediation: after throttling',
  },
  {
    name: 'teleservice',
    check: checkTeleservice,
    lookAt: lookAtTeleservice,
    source: 'DGFiP (CGU §4), assumed to be mediation: after throttling',
  },
];

/** A call refused by this policy or an earlier one is not counted in the quota. */
export const QUOTA_RANK = POLICIES.findIndex((policy) => policy.name === 'hard-limit');
