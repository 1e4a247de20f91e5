import { expect, test } from 'vitest';
import type { Application, EtatSouscription, Habilitation } from '../../src/core/application.ts';
import type { IpRule } from '../../src/gateway/call.ts';
import { POLICIES } from '../../src/gateway/policies/index.ts';
import { hashToken } from '../../src/store/tokens.ts';
import { bacForTest, composeGateway, grantToken } from '../support/composed-gateway.ts';
import { applicationOf, FULL_ACCESS, personaOf } from '../support/sandbox.ts';

/** A call whose every part can be wrong on its own. */
interface Plan {
  readonly context: string;
  readonly resource: string;
  readonly method: string;
  readonly blocked: boolean;
  readonly scheme: string;
  readonly token: 'live' | 'unknown' | 'expired' | 'revoked';
  readonly subscription: EtatSouscription | 'none';
  readonly scopes: readonly string[];
  readonly quota: number | null;
  readonly correlationId: string | null;
  readonly teleservice: string | null;
  readonly spi: string;
  readonly annee: string;
  readonly years: readonly string[];
  readonly modalites: readonly string[];
  readonly certificate: 'demanded' | null;
  /** Where the address of the caller is refused; null: it is not. */
  readonly address: IpRule | null;
  readonly maintenance: boolean;
  readonly convention: Partial<Habilitation>;
  readonly applicationBlocked: boolean;
  readonly burst: boolean;
  readonly totalQuota: boolean;
  readonly hardLimit: boolean;
}

const GOOD: Plan = {
  context: '/impotparticulier/1.0',
  resource: 'situations/ir/assiettes',
  method: 'GET',
  blocked: false,
  scheme: 'Bearer',
  token: 'live',
  subscription: 'active',
  scopes: ['RessourceIR'],
  quota: 50,
  correlationId: '8b8a2c1e-3c4f-4b0e-9d0e-0f2a1b3c4d5e',
  teleservice: 'EDITEUR_LANNION_IP_01',
  spi: personaOf('lea-moreau').spi,
  annee: '2025',
  years: ['dgfip_annee_n_moins_1'],
  modalites: ['with_spi'],
  certificate: null,
  address: null,
  maintenance: false,
  convention: {},
  applicationBlocked: false,
  burst: false,
  totalQuota: false,
  hardLimit: false,
};

/** Each fault with what it must be answered with (`X-Sandbox-Error`), by rank: WSO2's handlers, and the CGU for DGFiP's own checks. */
const FAULTS: readonly (readonly [rank: string, change: Partial<Plan>, error: string])[] = [
  ['unknown context', { context: '/impotparticulier/9.9' }, 'api-unknown'],
  ['unknown path', { resource: 'situations/ir/assiette' }, 'resource-unknown'],
  ['wrong method', { method: 'POST' }, 'method-not-allowed'],
  ['no certificate', { certificate: 'demanded' }, 'certificate-missing'],
  ['address refused by a network filter', { address: 'network' }, 'caller-blocked'],
  ['blocked API', { blocked: true }, 'api-blocked'],
  ['maintenance', { maintenance: true }, 'api-maintenance'],
  ['unreadable Authorization', { scheme: 'bearer' }, 'token-missing'],
  ['unknown token', { token: 'unknown' }, 'token-invalid'],
  ['expired token', { token: 'expired' }, 'token-invalid'],
  ['revoked token', { token: 'revoked' }, 'token-invalid'],
  ['no subscription', { subscription: 'none' }, 'not-subscribed'],
  ['blocked subscription', { subscription: 'bloquee' }, 'subscription-blocked'],
  ['subscription on hold', { subscription: 'en-attente' }, 'subscription-on-hold'],
  ['suspended convention', { convention: { suspension: { depuis: '2026-01-01', motif: 'x' } } }, 'convention-suspended'],
  ['ended homologation', { convention: { homologation: { fin: '2026-01-01' } } }, 'homologation-ended'],
  ['old questionnaire', { convention: { questionnaire: { date: '2020-01-01' } } }, 'questionnaire-outdated'],
  ['ended notice', { convention: { resiliation: { notifieeLe: '2026-01-01' } } }, 'convention-ended'],
  ['missing scope', { scopes: ['RessourceLEP', 'am_application_scope'] }, 'scope-missing'],
  ['blocked application', { applicationBlocked: true }, 'application-blocked'],
  ['address refused by the gateway', { address: 'gateway' }, 'caller-blocked'],
  ['spent quota', { quota: 0 }, 'quota-exceeded'],
  ['spent burst', { burst: true }, 'burst-exceeded'],
  ['spent quota of the application', { totalQuota: true }, 'application-quota-exceeded'],
  ['hard limit', { hardLimit: true }, 'hard-limit-reached'],
  ['no X-Correlation-ID', { correlationId: null }, 'correlation-id-missing'],
  ['X-Correlation-ID that is no UUID', { correlationId: 'abc' }, 'correlation-id-missing'],
  ['no ID_Teleservice', { teleservice: null }, 'teleservice-missing'],
  ['ID_Teleservice of another', { teleservice: 'CANTINE_RENNES_01' }, 'teleservice-unknown'],
  ['malformed SPI', { spi: '12' }, 'spi-malformed'],
  ['malformed year', { annee: 'deux-mille' }, 'year-malformed'],
  ['unknown SPI', { spi: '3999999999999' }, 'usager-unknown'],
  ['modality that the form does not open', { modalites: ['with_france_connect'] }, 'modality-not-granted'],
  ['year without rights', { years: [] }, 'year-not-granted'],
  ['year without avis', { annee: '1999', years: ['expression_de_besoin'] }, 'no-result'],
];

function habilitationsOf({ subscription, quota, years, modalites, burst, convention }: Plan): Habilitation[] {
  if (subscription === 'none') return [];
  const granted = applicationOf(FULL_ACCESS).habilitations[0] as Habilitation;
  return [
    {
      ...granted,
      homologation: null,
      questionnaire: null,
      ...convention,
      modalites,
      rafale: burst ? { appels: 0, secondes: 1 } : null,
      souscription: subscription,
      quotaParMinute: quota,
      scopes: years,
    },
  ];
}

function applicationFor(plan: Plan): Application {
  return {
    ...applicationOf(FULL_ACCESS),
    habilitations: habilitationsOf(plan),
    bloquee: plan.applicationBlocked,
    adressesIp: plan.address === null ? [] : ['192.0.2.0/24'],
    quotaTotalParMinute: plan.totalQuota ? 0 : null,
  };
}

/** Noon in Paris: a window of maintenance that opened an hour before. */
const MAINTENANCE = new Map([['impot-particulier', 11 * 60]]);

async function call(plan: Plan): Promise<string> {
  const application = applicationFor(plan);
  const bac = bacForTest({
    id: 'order',
    applications: [application],
    blockedApis: plan.blocked ? ['impot-particulier'] : [],
    ...(plan.maintenance && { maintenance: MAINTENANCE }),
    ...(plan.hardLimit && { hardLimits: new Map([['impot-particulier', 0]]) }),
  });
  if (plan.token !== 'unknown') grantToken(bac, 'access-token', application, plan.scopes, plan.token === 'expired' ? 0 : 60_000);
  if (plan.token === 'revoked') bac.tokens.revoke(hashToken('access-token'));
  const headers = new Headers({ authorization: `${plan.scheme} access-token` });
  if (plan.correlationId !== null) headers.set('x-correlation-id', plan.correlationId);
  if (plan.teleservice !== null) headers.set('id_teleservice', plan.teleservice);
  const path = `${plan.context}/spi/${plan.spi}/${plan.resource}/annrev/${plan.annee}`;
  const settings = {
    ipRule: plan.address ?? 'gateway',
    mtls: { required: plan.certificate !== null, header: 'x-wso2-client-certificate', authority: null },
  };
  const response = await composeGateway([bac], undefined, settings).fetch(path, { method: plan.method, headers });
  return response.headers.get('x-sandbox-error') ?? String(response.status);
}

test('lets a call without fault through', async () => {
  expect(await call(GOOD)).toBe('200');
});

test.each(FAULTS)('answers %s alone by its own error', async (_, change, error) => {
  expect(await call({ ...GOOD, ...change })).toBe(error);
});

const keysOf = (change: Partial<Plan>) => Object.keys(change);

/** Every two faults that one call can have at once, the earlier policy first. */
const PAIRS = FAULTS.flatMap(([earlier, first, error], rank) =>
  FAULTS.slice(rank + 1)
    .filter(([, second]) => !keysOf(first).some((key) => keysOf(second).includes(key)))
    .map(([later, second]) => ({ earlier, later, plan: { ...GOOD, ...first, ...second }, error })),
);

/** The declared addresses are an application's: while nobody knows whose call it is, a network filter lets it reach the gateway. */
const isAnonymous = (later: string): boolean => ['unreadable Authorization', 'unknown token'].includes(later);
const JUDGED = PAIRS.filter(({ earlier, later }) => earlier !== 'address refused by a network filter' || !isAnonymous(later));

test.each(JUDGED)('answers $error to a call with $earlier and $later at once', async ({ plan, error }) => {
  expect(await call(plan)).toBe(error);
});

test('answers the first fault of a call that has one of each rank, then the next once it is mended, to the last', async () => {
  const ranks = FAULTS.filter(
    ([name]) =>
      ![
        'unknown context',
        'unknown path',
        'malformed SPI',
        'malformed year',
        'year without avis',
        'address refused by a network filter',
      ].includes(name),
  );
  const met: string[] = [];
  for (const [rank] of ranks.entries()) {
    const changes = ranks.slice(rank).map(([, change]) => change);
    const faults: Plan = Object.assign({}, GOOD, ...changes.reverse());
    met.push(await call(faults));
  }
  expect(met).toEqual(ranks.map(([, , error]) => error));
});

test('runs its policies in the order of the architecture, each one under its own name', () => {
  expect(POLICIES.map(({ name }) => name)).toEqual([
    'certificate',
    'caller-network',
    'api-blocked',
    'maintenance',
    'token-present',
    'token-valid',
    'subscription',
    'convention',
    'scope',
    'application-blocked',
    'caller',
    'quota',
    'rafale',
    'total-quota',
    'hard-limit',
    'correlation-id',
    'teleservice',
  ]);
});
