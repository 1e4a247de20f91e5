import { afterAll, expect, test } from 'vitest';
import { GATEWAY_ERRORS } from '../../src/gateway/errors.ts';
import { PROFILES } from '../../src/gateway/profiles/index.ts';
import type { Sandbox, SandboxOptions } from '../../src/sandbox.ts';
import { postForm } from '../support/oauth.ts';
import { callWith, exhaustQuota, IP_PATH, PROFILE_NAMES, type ProfileName, R2P_PATH } from '../support/profiles.ts';
import { applicationOf, FULL_ACCESS, NOW, sandboxForTest, startSandbox, tokenFor } from '../support/sandbox.ts';

/** A sandbox of each profile, for the tests that neither set it up nor spend a quota. */
const sandboxes: Readonly<Record<ProfileName, Sandbox>> = {
  dgfip: await startSandbox({ profile: 'dgfip' }),
  'wso2-2.6': await startSandbox({ profile: 'wso2-2.6' }),
  'wso2-3.2': await startSandbox({ profile: 'wso2-3.2' }),
  'wso2-4.2': await startSandbox({ profile: 'wso2-4.2' }),
};
afterAll(() => Promise.all(Object.values(sandboxes).map((sandbox) => sandbox.close())));

type Caller = Pick<Sandbox, 'fetch'>;
type Stock = Exclude<ProfileName, 'dgfip'>;

const NEXT_ACCESS = '2026-Sep-15 10:01:00+0000 UTC';

const ams = (code: number, message: string, description: string): string =>
  `<ams:fault xmlns:ams="http://wso2.org/apimanager/security"><ams:code>${code}</ams:code><ams:message>${message}</ams:message><ams:description>${description}</ams:description></ams:fault>`;
const am = (code: number, message: string, description: string): string =>
  `<am:fault xmlns:am="http://wso2.org/apimanager"><am:code>${code}</am:code><am:type>Status report</am:type><am:message>${message}</am:message><am:description>${description}</am:description></am:fault>`;
const amt = (code: number, message: string, description: string, next = ''): string =>
  `<amt:fault xmlns:amt="http://wso2.org/apimanager/throttling"><amt:code>${code}</amt:code><amt:message>${message}</amt:message><amt:description>${description}</amt:description>${next}</amt:fault>`;
const flat = (code: number, message: string, description: string): string =>
  `{"code":"${code}","message":"${message}","description":"${description}"}`;
const report = (code: number, message: string, description: string): string =>
  `{"code":"${code}","type":"Status report","message":"${message}","description":"${description}"}`;

const FAILURE = (code: number, message: string, context = '/impotparticulier/1.0', version = '1.0') =>
  `Access failure for API: ${context}, version: ${version} status: (${code}) - ${message}`;
const MISSING_2 =
  'Required OAuth credentials not provided. Make sure your API invocation call has a header: "Authorization: Bearer ACCESS_TOKEN"';
const MISSING_3 =
  "Invalid Credentials. Make sure your API invocation call has a header: 'Authorization : Bearer ACCESS_TOKEN' or 'Authorization : Basic ACCESS_TOKEN' or 'apikey: API_KEY'";
const GIVE = 'Make sure you have given the correct access token';
const PROVIDE = 'Make sure you have provided the correct security credentials';
const INVALID = 'Invalid Credentials';
const UNSUBSCRIBED = 'User is NOT authorized to access the Resource. API Subscription validation failed.';
const NO_SCOPE = 'The access token does not allow you to access the requested resource';
const NO_SCOPE_JWT =
  'User is NOT authorized to access the Resource: /spi/{spi}/situations/ir/assiettes/annrev/{annrev}. Scope validation failed.';
const BLOCKED = 'This API has been blocked temporarily. Please try again later or contact the system administrators.';
const UNKNOWN_API = ['Not Found', 'The requested resource is not available.'] as const;
const UNKNOWN_PATH = ['Runtime Error', 'No matching resource found for given API Request'] as const;
const WRONG_METHOD = ['Runtime Error', 'Method not allowed for given API resource'] as const;
const OUT = ['Message throttled out', 'You have exceeded your quota'] as const;
const CUT = ['Message blocked', 'You have been blocked from accessing the resource'] as const;
const FULL = ['API Limit Reached', 'API not accepting requests'] as const;
const ON_HOLD = 'The subscription to the API is inactive';
const SUSPENDED = 'The requested API is temporarily blocked';

/** What each stock version says, whole, and with which status when they differ. */
interface Case {
  /** Absent: the sandbox that the tests share will do. */
  readonly sandbox?: SandboxOptions;
  readonly call: (caller: Caller) => Promise<Response>;
  readonly status: number;
  readonly texts: Readonly<Record<Stock, string>>;
}

/** The same XML in 2.6 and 3.2, and flat JSON in 4.2. */
const either = (xml: string, json: string): Case['texts'] => ({ 'wso2-2.6': xml, 'wso2-3.2': xml, 'wso2-4.2': json });

const JWT = 'eyJhbGciOiJub25lIn0.e30.c2lnbmF0dXJl';

const CASES: Readonly<Record<string, Case>> = {
  'no credentials (900902)': {
    call: ({ fetch }) => fetch(IP_PATH),
    status: 401,
    texts: {
      'wso2-2.6': ams(900902, 'Missing Credentials', MISSING_2),
      'wso2-3.2': ams(900902, 'Missing Credentials', MISSING_3),
      'wso2-4.2': flat(900902, 'Missing Credentials', MISSING_3),
    },
  },
  'an unknown opaque token (900901)': {
    call: (caller) => callWith(caller, { token: '4c27f899-6f9c-3217-b974-3ceb5a409ac3' }),
    status: 401,
    texts: {
      'wso2-2.6': ams(900901, INVALID, `${FAILURE(900901, INVALID)}. ${GIVE}`),
      'wso2-3.2': ams(900901, INVALID, `${FAILURE(900901, INVALID)}. ${PROVIDE}`),
      'wso2-4.2': flat(900901, INVALID, `${FAILURE(900901, INVALID)}. ${PROVIDE}`),
    },
  },
  'an unknown opaque token, on an API whose version is not a number': {
    call: (caller) => callWith(caller, { token: 'unknown', path: R2P_PATH }),
    status: 401,
    texts: {
      'wso2-2.6': ams(900901, INVALID, `${FAILURE(900901, INVALID, '/r2p/v1', 'v1')}. ${GIVE}`),
      'wso2-3.2': ams(900901, INVALID, `${FAILURE(900901, INVALID, '/r2p/v1', 'v1')}. ${PROVIDE}`),
      'wso2-4.2': flat(900901, INVALID, `${FAILURE(900901, INVALID, '/r2p/v1', 'v1')}. ${PROVIDE}`),
    },
  },
  'an unknown JWT (900901)': {
    call: (caller) => callWith(caller, { token: JWT }),
    status: 401,
    texts: {
      'wso2-2.6': ams(900901, INVALID, `${FAILURE(900901, INVALID)}. ${GIVE}`),
      'wso2-3.2': ams(900901, INVALID, `${INVALID}. ${PROVIDE}`),
      'wso2-4.2': flat(900901, INVALID, `${INVALID}. ${PROVIDE}`),
    },
  },
  'a revoked JWT (900901)': {
    sandbox: { tokenKind: 'jwt' },
    call: async (caller) => {
      const token = await tokenFor(caller, FULL_ACCESS);
      const { clientId, secret } = applicationOf(FULL_ACCESS);
      await postForm(caller, '/revoke', { token, client_id: clientId, client_secret: secret });
      return callWith(caller, { token });
    },
    status: 401,
    texts: {
      'wso2-2.6': ams(900901, INVALID, `${FAILURE(900901, INVALID)}. ${GIVE}`),
      'wso2-3.2': ams(900901, INVALID, `Invalid JWT token. ${PROVIDE}`),
      'wso2-4.2': flat(900901, INVALID, `Invalid JWT token. ${PROVIDE}`),
    },
  },
  'no subscription (900908)': {
    call: (caller) => callWith(caller, { slug: 'aides-sociales-sfip' }),
    status: 403,
    texts: {
      'wso2-2.6': ams(900908, 'Resource forbidden ', FAILURE(900908, 'Resource forbidden ')),
      'wso2-3.2': ams(900908, 'Resource forbidden ', UNSUBSCRIBED),
      'wso2-4.2': flat(900908, 'Resource forbidden ', UNSUBSCRIBED),
    },
  },
  'no subscription, with an opaque token': {
    sandbox: { tokenKind: 'opaque' },
    call: (caller) => callWith(caller, { slug: 'aides-sociales-sfip' }),
    status: 403,
    texts: either(
      ams(900908, 'Resource forbidden ', FAILURE(900908, 'Resource forbidden ')),
      flat(900908, 'Resource forbidden ', FAILURE(900908, 'Resource forbidden ')),
    ),
  },
  'a blocked subscription (900907)': {
    call: (caller) => callWith(caller, { slug: 'souscriptions-suspendues' }),
    status: 401,
    texts: {
      'wso2-2.6': ams(900907, SUSPENDED, FAILURE(900907, SUSPENDED)),
      'wso2-3.2': ams(900907, SUSPENDED, UNSUBSCRIBED),
      'wso2-4.2': flat(900907, SUSPENDED, UNSUBSCRIBED),
    },
  },
  'a subscription on hold (900909)': {
    call: (caller) => callWith(caller, { slug: 'souscriptions-suspendues', path: R2P_PATH, api: 'r2p' }),
    status: 401,
    texts: {
      'wso2-2.6': ams(900909, ON_HOLD, FAILURE(900909, ON_HOLD, '/r2p/v1', 'v1')),
      'wso2-3.2': ams(900909, ON_HOLD, UNSUBSCRIBED),
      'wso2-4.2': flat(900909, ON_HOLD, UNSUBSCRIBED),
    },
  },
  'a missing scope (900910)': {
    call: (caller) => callWith(caller, { scope: 'RessourceLEP' }),
    status: 403,
    texts: {
      'wso2-2.6': ams(900910, NO_SCOPE, FAILURE(900910, NO_SCOPE)),
      'wso2-3.2': ams(900910, NO_SCOPE, NO_SCOPE_JWT),
      'wso2-4.2': flat(900910, NO_SCOPE, NO_SCOPE_JWT),
    },
  },
  'a spent quota (900804)': {
    sandbox: {},
    call: exhaustQuota,
    status: 429,
    texts: either(
      amt(900804, ...OUT, `<amt:nextAccessTime>${NEXT_ACCESS}</amt:nextAccessTime>`),
      `{"code":"900804","message":"${OUT[0]}","description":"${OUT[1]} .You can access API after ${NEXT_ACCESS}","nextAccessTime":"${NEXT_ACCESS}"}`,
    ),
  },
  'a hard limit (900801), which does not say until when': {
    sandbox: { hardLimits: ['impot-particulier=1'] },
    call: async (caller) => {
      await callWith(caller);
      return callWith(caller);
    },
    status: 503,
    texts: either(amt(900801, ...FULL), flat(900801, ...FULL)),
  },
  'a missing client certificate, whatever the token': {
    sandbox: { tls: true, tlsPort: 0, mtlsRequired: true },
    call: (caller) => callWith(caller, { token: 'unknown' }),
    status: 401,
    texts: either(ams(900901, INVALID, `${INVALID}. ${PROVIDE}`), flat(900901, INVALID, `${INVALID}. ${PROVIDE}`)),
  },
  'an address that was not declared (900805)': {
    call: (caller) => callWith(caller, { slug: 'adresses-fixes' }),
    status: 403,
    texts: either(amt(900805, ...CUT), flat(900805, ...CUT)),
  },
  'a burst (900807), which does not say until when': {
    sandbox: { trustedProxies: ['127.0.0.1'] },
    call: async (caller) => {
      const call = () => callWith(caller, { slug: 'adresses-fixes', headers: { 'x-forwarded-for': '192.0.2.1' } });
      for (let passed = 0; passed < 5; passed += 1) await call();
      return call();
    },
    status: 429,
    texts: either(amt(900807, ...OUT), flat(900807, ...OUT)),
  },
  'no API (404)': {
    call: ({ fetch }) => fetch('/nothing'),
    status: 404,
    texts: either(am(404, ...UNKNOWN_API), report(404, ...UNKNOWN_API)),
  },
  'no resource (404)': {
    call: ({ fetch }) => fetch('/impotparticulier/1.0/nothing'),
    status: 404,
    texts: either(am(404, ...UNKNOWN_PATH), report(404, ...UNKNOWN_PATH)),
  },
  'a method that no resource of the API has (405)': {
    call: ({ fetch }) => fetch(IP_PATH, { method: 'DELETE' }),
    status: 405,
    texts: either(am(405, ...WRONG_METHOD), report(405, ...WRONG_METHOD)),
  },
  'a blocked API (700700)': {
    sandbox: { blockedApis: ['impot-particulier'] },
    call: ({ fetch }) => fetch(IP_PATH),
    status: 503,
    texts: either(am(700700, 'API blocked', BLOCKED), `{"code":"700700","type":"API blocked","description":"${BLOCKED}"}`),
  },
};

const STOCK = PROFILE_NAMES.filter((name): name is Stock => name !== 'dgfip');

/** As JSON text writes it. */
const quoted = (text: string): string => JSON.stringify(text).slice(1, -1);

const MEDIA_TYPE: Readonly<Record<Stock, string>> = {
  'wso2-2.6': 'application/xml; charset=UTF-8',
  'wso2-3.2': 'application/xml; charset=UTF-8',
  'wso2-4.2': 'application/json; charset=UTF-8',
};

const matrix = Object.entries(CASES).flatMap(([what, one]) => STOCK.map((profile) => ({ what, profile, ...one })));

test.each(matrix)('$profile answers $what to the byte', async ({ profile, sandbox, call, status, texts }) => {
  const caller = sandbox ? await sandboxForTest({ ...sandbox, profile }) : sandboxes[profile];
  const response = await call(caller);
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    status,
    MEDIA_TYPE[profile],
    texts[profile],
  ]);
});

const JSON_FAULTS = {
  900902: {
    call: (caller: Caller, accept: string) => caller.fetch(IP_PATH, { headers: { accept } }),
    'wso2-2.6': `{"fault":{"code":900902,"message":"Missing Credentials","description":"${quoted(MISSING_2)}"}}`,
    'wso2-3.2': `{"fault":{"code":900902,"message":"Missing Credentials","description":"${MISSING_3}"}}`,
  },
  900804: {
    call: (caller: Caller, accept: string) => exhaustQuota(caller, { accept }),
    'wso2-2.6': `{"fault":{"code":900804,"message":"${OUT[0]}","description":"${OUT[1]}","nextAccessTime":"${NEXT_ACCESS}"}}`,
    'wso2-3.2': `{"fault":{"code":900804,"message":"${OUT[0]}","description":"${OUT[1]}","nextAccessTime":"${NEXT_ACCESS}"}}`,
  },
} as const;

test.each((['wso2-2.6', 'wso2-3.2'] as const).flatMap((profile) => ([900902, 900804] as const).map((code) => [profile, code] as const)))(
  '%s writes %i in JSON when Accept is application/json and nothing else, its code a number',
  async (profile, code) => {
    const response = await JSON_FAULTS[code].call(await sandboxForTest({ profile }), 'application/json');
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      'application/json; charset=UTF-8',
      JSON_FAULTS[code][profile],
    ]);
  },
);

const ACCEPTS = ['*/*', 'application/json, text/plain, */*', 'application/json;q=0.9', 'application/*', 'text/xml', 'Application/JSON'];

test.each((['wso2-2.6', 'wso2-3.2'] as const).flatMap((profile) => ACCEPTS.map((accept) => [profile, accept] as const)))(
  '%s writes XML when Accept is %s',
  async (profile, accept) => {
    const response = await sandboxes[profile].fetch(IP_PATH, { headers: { accept } });
    expect([response.headers.get('content-type'), await response.text()]).toEqual([
      MEDIA_TYPE[profile],
      CASES['no credentials (900902)']?.texts[profile],
    ]);
  },
);

test.each(['/nothing', '/impotparticulier/1.0/nothing'])(
  '2.x and 3.x write a fault of the route in XML whatever Accept says: %s',
  async (path) => {
    for (const profile of ['wso2-2.6', 'wso2-3.2'] as const) {
      const response = await sandboxes[profile].fetch(path, { headers: { accept: 'application/json' } });
      expect(response.headers.get('content-type')).toBe(MEDIA_TYPE[profile]);
    }
  },
);

test('4.2 writes flat JSON whatever Accept says', async () => {
  const sandbox = sandboxes['wso2-4.2'];
  for (const accept of ['application/xml', 'text/html', 'application/json']) {
    const response = await sandbox.fetch(IP_PATH, { headers: { accept } });
    expect(await response.text()).toBe(CASES['no credentials (900902)']?.texts['wso2-4.2']);
  }
});

test.each(PROFILE_NAMES)('%s leaves to DGFiP the faults of its own mediation', async (profile) => {
  const sandbox = sandboxes[profile];
  const response = await callWith(sandbox, { headers: { 'x-correlation-id': undefined, accept: 'application/json' } });
  expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
    400,
    'application/json',
    `{"erreur":{"code":910000,"message":"Le paramètre X-Correlation-ID n'est pas présent dans le header HTTP","horodatage":"2026-09-15T12:00:00+02:00"}}`,
  ]);
});

test.each(PROFILE_NAMES)('%s passes what the API itself answers unchanged', async (profile) => {
  const sandbox = sandboxes[profile];
  const refused = await callWith(sandbox, { path: IP_PATH.replace(/spi\/\d+/, 'spi/12') });
  expect([refused.status, await refused.text()]).toEqual([
    400,
    '{"erreur":{"code":4001,"message":"format SPI incorrect","horodatage":"2026-09-15T12:00:00+02:00"}}',
  ]);
  expect((await callWith(sandbox)).status).toBe(200);
});

const CHALLENGES: Readonly<Record<ProfileName, string>> = {
  dgfip: 'OAuth2 realm="WSO2 API Manager", error="invalid_token", error_description="The access token expired"',
  'wso2-2.6': 'OAuth2 realm="WSO2 API Manager", error="invalid token", error_description="The access token expired"',
  'wso2-3.2': 'OAuth2 realm="WSO2 API Manager", error="invalid_token", error_description="The access token expired"',
  'wso2-4.2':
    'Internal API Key realm="WSO2 API Manager", Bearer realm="WSO2 API Manager", error="invalid_token", error_description="The provided token is invalid"',
};

test.each(PROFILE_NAMES)('%s challenges on the 401 of its authentication, and on nothing else', async (profile) => {
  const sandbox = sandboxes[profile];
  const challenge = async (answer: Promise<Response>) => (await answer).headers.get('www-authenticate');
  expect(await challenge(sandbox.fetch(IP_PATH))).toBe(CHALLENGES[profile]);
  expect(await challenge(callWith(sandbox, { token: 'unknown' }))).toBe(CHALLENGES[profile]);
  expect(await challenge(callWith(sandbox, { slug: 'souscriptions-suspendues' }))).toBe(CHALLENGES[profile]);
  expect(await challenge(callWith(sandbox, { scope: 'RessourceLEP' }))).toBeNull();
  expect(await challenge(sandbox.fetch('/nothing'))).toBeNull();
  expect(await challenge(callWith(sandbox))).toBeNull();
});

const RETRY_AFTER: Readonly<Record<ProfileName, string | null>> = {
  dgfip: 'Tue, 15 Sep 2026 10:01:00 GMT',
  'wso2-2.6': null,
  'wso2-3.2': 'Tue, 15 Sep 2026 10:01:00 GMT',
  'wso2-4.2': 'Tue, 15 Sep 2026 10:01:00 GMT',
};

test.each(PROFILE_NAMES)('%s says in Retry-After when a spent quota is whole again, or says nothing', async (profile) => {
  const sandbox = await sandboxForTest({ profile, hardLimits: ['r2p=1'] });
  expect((await exhaustQuota(sandbox)).headers.get('retry-after')).toBe(RETRY_AFTER[profile]);
  // Neither the hard limit nor an address that is blocked says until when.
  await callWith(sandbox, { path: R2P_PATH, api: 'r2p' });
  const limited = await callWith(sandbox, { path: R2P_PATH, api: 'r2p' });
  expect([limited.status, limited.headers.get('retry-after')]).toEqual([503, null]);
  const blocked = await callWith(sandbox, { slug: 'adresses-fixes' });
  expect([blocked.status, blocked.headers.get('retry-after')]).toEqual([403, null]);
});

/** Method and path, then what 2.6 answers and what the others do. Impôt particulier has GET only; HERMES has GET, POST and others. */
const METHODS: readonly (readonly [method: string, path: string, in26: number, since30: number])[] = [
  ['DELETE', IP_PATH, 405, 405],
  ['HEAD', IP_PATH, 405, 405],
  ['POST', '/impotparticulier/1.0/nothing', 405, 404],
  ['GET', '/impotparticulier/1.0/nothing', 404, 404],
  ['GET', '/hermes/v1/vehicules/_search', 404, 405],
  ['PATCH', '/hermes/v1/vehicules/_search', 405, 405],
];

test.each(PROFILE_NAMES.flatMap((profile) => METHODS.map((row) => [profile, ...row] as const)))(
  '%s chooses between 404 and 405 for %s %s',
  async (profile, method, path, in26, since30) => {
    const response = await sandboxes[profile].fetch(path, { method });
    expect([response.status, response.headers.get('allow')]).toEqual([profile === 'wso2-2.6' ? in26 : since30, null]);
  },
);

test.each(PROFILE_NAMES)('%s refuses the preflight of a method as the method itself', async (profile) => {
  const { fetch } = sandboxes[profile];
  const preflight = async (path: string, method: string) =>
    (await fetch(path, { method: 'OPTIONS', headers: { 'access-control-request-method': method } })).status;
  const isOld = profile === 'wso2-2.6';
  expect(await preflight('/hermes/v1/vehicules/_search', 'POST')).toBe(200);
  expect(await preflight('/hermes/v1/vehicules/_search', 'GET')).toBe(isOld ? 404 : 405);
  expect(await preflight('/hermes/v1/nothing', 'PATCH')).toBe(isOld ? 405 : 404);
  expect((await fetch('/hermes/v1/nothing', { method: 'OPTIONS' })).status).toBe(404);
});

test.each(PROFILE_NAMES)('%s welcomes at its root, but for 2.6, which has nothing there', async (profile) => {
  const response = await sandboxes[profile].fetch('/');
  const answer = [response.status, response.headers.get('content-type'), await response.text()];
  expect(answer).toEqual(
    profile === 'wso2-2.6' ? [404, MEDIA_TYPE[profile], am(404, ...UNKNOWN_API)] : [200, 'text/html', 'Welcome to APIM'],
  );
});

test.each(PROFILE_NAMES)('%s lists in CORS the headers of its time', async (profile) => {
  const { headers } = await sandboxes[profile].fetch(IP_PATH);
  const isOld = profile === 'wso2-2.6';
  expect([headers.get('access-control-allow-headers'), headers.get('access-control-expose-headers')]).toEqual([
    `authorization,Access-Control-Allow-Origin,Content-Type,SOAPAction,${isOld ? '' : 'apikey,testKey,'}Authorization`,
    isOld ? null : '',
  ]);
});

test('every error of the gateway says which part of it answers, and every profile knows how that part writes', () => {
  const families = new Set(Object.values(GATEWAY_ERRORS).map(({ family }) => family));
  expect([...families].sort()).toEqual(['auth', 'gateway', 'lifecycle', 'mediation', 'throttle']);
  for (const profile of Object.values(PROFILES)) expect(Object.keys(profile.faults).sort()).toEqual([...families].sort());
});

test('escapes in XML what has a meaning there', () => {
  const { throttle } = PROFILES['wso2-3.2'].faults;
  const row = { ...GATEWAY_ERRORS['quota-exceeded'], message: `a <b> & "c" 'd' ]]>`, description: '<!-- -->' };
  const context = { nowMs: Date.parse(NOW), accept: undefined, apiContext: '', resource: '', scopes: [], credential: 'opaque' } as const;
  expect(throttle(row, context).body).toBe(amt(900804, `a &lt;b&gt; &amp; "c" 'd' ]]&gt;`, '&lt;!-- --&gt;'));
});

test('says which profile it runs', async () => {
  const { fetch } = sandboxes['wso2-4.2'];
  expect(await (await fetch('/_sandbox/health')).json()).toMatchObject({ profile: 'wso2-4.2' });
});
