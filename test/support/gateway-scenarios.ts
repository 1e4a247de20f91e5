import type { GatewayErrorId } from '../../src/gateway/errors.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox.ts';
import { bacForTest, composeGateway, grantToken } from './composed-gateway.ts';
import { documentsWith } from './documents.ts';
import { applicationOf, FULL_ACCESS, headersFor, personaOf, teleserviceOf, tokenFor } from './sandbox.ts';

const SPI = personaOf('lea-moreau').spi;
export const IP = `/impotparticulier/1.0/spi/${SPI}/situations/ir/assiettes/annrev/2025`;
const R2P = '/r2p/v1/personne/spi?nom=Moreau&prenom=Lea';
export const CORRELATION_ID = '8b8a2c1e-3c4f-4b0e-9d0e-0f2a1b3c4d5e';

export type Caller = Pick<Sandbox, 'fetch'> & Partial<Pick<Sandbox, 'tls'>>;

/** How a refusal of the gateway is met for real. */
export interface Scenario {
  /** HTTP status, code and message: as WSO2 3.2 has them and DGFiP publishes some. */
  readonly answer: readonly [status: number, code: number, message: string];
  /** True: no resource of an API was found, so no CORS headers. */
  readonly onRoute?: true;
  readonly sandbox?: SandboxOptions;
  readonly call: (caller: Caller) => Promise<Response>;
}

const traced = { 'x-correlation-id': CORRELATION_ID };

/** A call of an application, well-formed but for the changes. */
export async function callAs(
  caller: Caller,
  slug: string,
  {
    path = IP,
    api = 'impot-particulier',
    scope = undefined as string | undefined,
    changes = {} as Record<string, string | undefined>,
  } = {},
): Promise<Response> {
  const token = await tokenFor(caller, slug, scope);
  return caller.fetch(path, { headers: headersFor(token, teleserviceOf(slug, api), { ...traced, ...changes }) });
}

/** The last of some calls in a row. */
async function callRepeatedly(caller: Caller, slug: string, times: number, changes: Readonly<Record<string, string>> = {}) {
  const token = await tokenFor(caller, slug);
  const headers = headersFor(token, teleserviceOf(slug, 'impot-particulier'), { ...traced, ...changes });
  for (let passed = 1; passed < times; passed += 1) await caller.fetch(IP, { headers });
  return caller.fetch(IP, { headers });
}

const MUTUAL_TLS = { tls: true, tlsPort: 0, mtlsRequired: true } as const;

/** A call that carries a certificate of the set, as a program in the same process gives it. */
function callWithCertificate(caller: Caller, name: keyof NonNullable<Sandbox['tls']>['clients']): Promise<Response> {
  return callAs(caller, FULL_ACCESS, {
    changes: { 'x-wso2-client-certificate': encodeURIComponent(caller.tls?.clients[name].cert ?? '') },
  });
}

export const SCENARIOS: Readonly<Record<GatewayErrorId, Scenario>> = {
  'api-unknown': {
    answer: [404, 404, 'Not Found'],
    onRoute: true,
    call: ({ fetch }) => fetch('/ficoba/v1/comptes', { headers: traced }),
  },
  'resource-unknown': {
    answer: [404, 404, 'Runtime Error'],
    onRoute: true,
    call: ({ fetch }) => fetch('/impotparticulier/1.0/avis', { headers: traced }),
  },
  'method-not-allowed': {
    answer: [405, 405, 'Runtime Error'],
    onRoute: true,
    call: ({ fetch }) => fetch(IP, { method: 'DELETE', headers: traced }),
  },
  'not-emulated': {
    answer: [501, 5011, 'Ressource non émulée'],
    call: ({ fetch }) => fetch('/impotparticulier/1.0/nouveaute', { headers: headersFor('granted', 'EDITEUR_LANNION_IP_01', traced) }),
  },
  'certificate-missing': {
    answer: [401, 900901, 'Invalid Credentials'],
    sandbox: MUTUAL_TLS,
    call: (caller) => callAs(caller, FULL_ACCESS),
  },
  'certificate-untrusted': {
    answer: [401, 900901, 'Invalid Credentials'],
    sandbox: MUTUAL_TLS,
    call: (caller) => callWithCertificate(caller, 'autre-ca'),
  },
  'certificate-expired': {
    answer: [401, 900901, 'Invalid Credentials'],
    sandbox: MUTUAL_TLS,
    call: (caller) => callWithCertificate(caller, 'expire'),
  },
  'certificate-not-yet-valid': {
    answer: [401, 900901, 'Invalid Credentials'],
    sandbox: MUTUAL_TLS,
    call: (caller) => callWithCertificate(caller, 'futur'),
  },
  'certificate-revoked': {
    answer: [401, 900901, 'Invalid Credentials'],
    sandbox: MUTUAL_TLS,
    call: (caller) => callWithCertificate(caller, 'revoque'),
  },
  'certificate-of-another': {
    answer: [401, 900901, 'Invalid Credentials'],
    sandbox: { ...MUTUAL_TLS, documents: documentsWith(FULL_ACCESS, { certificat: { exige: true, sujet: 'O=Partenaire fictif' } }) },
    call: (caller) => callWithCertificate(caller, 'autre-organisation'),
  },
  'api-blocked': {
    answer: [503, 700700, 'API blocked'],
    sandbox: { blockedApis: ['impot-particulier'] },
    call: ({ fetch }) => fetch(IP, { headers: traced }),
  },
  'api-maintenance': {
    answer: [503, 700700, 'API blocked'],
    sandbox: { hermesMaintenance: '23:00' },
    call: ({ fetch }) => fetch('/hermes/v1/referentiels/nomenclatures/genres', { headers: traced }),
  },
  'token-missing': { answer: [401, 900902, 'Missing Credentials'], call: ({ fetch }) => fetch(IP, { headers: traced }) },
  'token-invalid': {
    answer: [401, 900901, 'Invalid Credentials'],
    call: ({ fetch }) => fetch(IP, { headers: headersFor('unknown', 'X', traced) }),
  },
  'not-subscribed': { answer: [403, 900908, 'Resource forbidden '], call: (caller) => callAs(caller, 'aides-sociales-sfip') },
  'subscription-blocked': {
    answer: [401, 900907, 'The requested API is temporarily blocked'],
    call: (caller) => callAs(caller, 'souscriptions-suspendues'),
  },
  'subscription-on-hold': {
    answer: [401, 900909, 'The subscription to the API is inactive'],
    call: (caller) => callAs(caller, 'souscriptions-suspendues', { path: R2P, api: 'r2p' }),
  },
  'scope-missing': {
    answer: [403, 900910, 'The access token does not allow you to access the requested resource'],
    call: (caller) => callAs(caller, FULL_ACCESS, { scope: 'RessourceLEP' }),
  },
  'quota-exceeded': { answer: [429, 900804, 'Message throttled out'], call: (caller) => callRepeatedly(caller, FULL_ACCESS, 51) },
  'application-blocked': { answer: [403, 900805, 'Message blocked'], call: (caller) => callAs(caller, 'application-bloquee') },
  'caller-blocked': { answer: [403, 900805, 'Message blocked'], call: (caller) => callAs(caller, 'adresses-fixes') },
  'burst-exceeded': {
    answer: [429, 900807, 'Message throttled out'],
    sandbox: { trustedProxies: ['127.0.0.1'] },
    call: (caller) => callRepeatedly(caller, 'adresses-fixes', 6, { 'x-forwarded-for': '192.0.2.7' }),
  },
  'application-quota-exceeded': {
    answer: [429, 900803, 'Message throttled out'],
    sandbox: { documents: documentsWith('cantine-rennes', { quotaTotalParMinute: 2 }) },
    call: (caller) => callRepeatedly(caller, 'cantine-rennes', 3),
  },
  'hard-limit-reached': {
    answer: [503, 900801, 'API Limit Reached'],
    sandbox: { hardLimits: ['impot-particulier=1'] },
    call: (caller) => callRepeatedly(caller, FULL_ACCESS, 2),
  },
  'convention-suspended': {
    answer: [403, 910001, 'La convention est suspendue'],
    call: (caller) => callAs(caller, 'convention-suspendue'),
  },
  'homologation-ended': {
    answer: [403, 910002, "L'homologation de sécurité est échue"],
    call: (caller) => callAs(caller, 'homologation-echue'),
  },
  'questionnaire-outdated': {
    answer: [403, 910003, 'Le questionnaire de sécurité est périmé'],
    call: (caller) => callAs(caller, 'questionnaire-perime'),
  },
  'convention-ended': { answer: [403, 910004, 'La convention est résiliée'], call: (caller) => callAs(caller, 'preavis-echu') },
  'correlation-id-missing': {
    answer: [400, 910000, "Le paramètre X-Correlation-ID n'est pas présent dans le header HTTP"],
    call: (caller) => callAs(caller, FULL_ACCESS, { changes: { 'x-correlation-id': 'not-a-uuid' } }),
  },
  'teleservice-missing': {
    answer: [403, 4031, "L'utilisateur n'a pas accès à la ressource"],
    call: (caller) => callAs(caller, FULL_ACCESS, { changes: { id_teleservice: undefined } }),
  },
  'teleservice-unknown': {
    answer: [403, 4031, "L'utilisateur n'a pas accès à la ressource"],
    call: (caller) => callAs(caller, FULL_ACCESS, { changes: { id_teleservice: 'CANTINE_RENNES_01' } }),
  },
};

/** A gateway whose contract publishes one operation more than the sandbox serves. */
export function gatewayWithNovelty(now: string): Caller {
  const application = applicationOf(FULL_ACCESS);
  const bac = bacForTest({ id: 'novelty', applications: [application], now });
  grantToken(bac, 'granted', application, ['RessourceIR']);
  return composeGateway([bac], (document) => {
    const contract = document as { readonly paths: object };
    const novelty = { get: { responses: { 200: { content: { 'application/json': { schema: { type: 'object' } } } } } } };
    return { ...contract, paths: { ...contract.paths, '/nouveaute': novelty } };
  }) as Caller;
}
