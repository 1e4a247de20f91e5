import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { mintConsent } from '../support/consent.ts';
import { askToken } from '../support/oauth.ts';
import { FULL_ACCESS, headersFor, NOW, startSandbox } from '../support/sandbox.ts';
import { ALONE, COUPLE, RICH, WELL_FORMED, type WellFormed } from './calls.ts';
import { formOf, oauthScopesOf, PARTNERS, type Partner, partnerOf, teleserviceFor } from './forms.ts';
import { GET_OPERATIONS } from './operations.ts';
import { amountsOf, identityOf, leaksOf } from './secrecy.ts';
import { judge, SERVED } from './verdict.ts';
import { keysOf, visibleOf } from './visible.ts';
import { CORRELATION_ID, readWholeAnswer, refusedWith, servedWith, type Whole } from './whole-answer.ts';

const PERSONAS = [COUPLE, RICH, ALONE, 'julie-fabre'];
/** An address that nobody declared, and two of the application that declares some. */
const ANYWHERE = '198.51.100.4';
const callersOf = ({ adressesIp = [] }: Partner) => (adressesIp.length === 0 ? [ANYWHERE] : [ANYWHERE, '192.0.2.7', '2001:db8:76::1']);

/** A consent tells whom a call is about, and the path does not. */
const keyOf = ({ persona, url }: WellFormed): string => `${persona} ${url}`;

/** Between two calls, so that no window of a minute fills up. */
const STEP_MS = 4000;

const EARNED = [
  ...[
    'application-blocked',
    'caller-blocked',
    'certificate-missing',
    'convention-ended',
    'convention-suspended',
    'homologation-ended',
    'modality-not-granted',
  ],
  ...['no-result', 'no-result-02ga', 'not-subscribed', 'questionnaire-outdated', 'scope-missing', 'served', 'subscription-blocked'],
  ...['subscription-on-hold', 'token-invalid', 'year-not-granted'],
];

interface Cell {
  readonly name: string;
  readonly partner: Partner;
  readonly caller: string;
  readonly calls: readonly WellFormed[];
  readonly atMs: number;
}

function summaryOf(partner: Partner, calls: readonly WellFormed[], caller: string): string {
  const verdicts = calls.map((call) => judge(partner, call, caller));
  return [...new Set(verdicts)].map((one) => `${one} ${verdicts.filter((verdict) => verdict === one).length}×`).join(', ');
}

let made = 0;
const CELLS = PARTNERS.flatMap((partner) =>
  callersOf(partner).flatMap((caller) =>
    GET_OPERATIONS.map((operation): Cell => {
      const calls = WELL_FORMED.filter((call) => call.operation === operation);
      const atMs = Date.parse(NOW) + made * STEP_MS;
      made += calls.length;
      const from = caller === ANYWHERE ? '' : ` from ${caller}`;
      const name = `${partner.slug}${from} calls ${operation.base}, ${operation.route}: ${summaryOf(partner, calls, caller)}`;
      return { name, partner, caller, calls, atMs };
    }),
  ),
);

describe('each ready application is answered what its forms say, on each operation', () => {
  let sandbox: Sandbox;
  const tokens = new Map<string, string>();
  const consents = new Map<string, string>();
  const references = new Map<string, unknown>();
  let secrets: readonly string[] = [];

  async function send(partner: Partner, { operation, url, persona, designation }: WellFormed, caller: string): Promise<Whole> {
    const consent = designation === 'consent' ? consents.get(persona) : undefined;
    const headers = headersFor(tokens.get(partner.slug) ?? 'none', teleserviceFor(partner, operation.api), {
      'x-correlation-id': CORRELATION_ID,
      'x-forwarded-for': caller,
      'x-franceconnect-oauth': consent,
    });
    return readWholeAnswer(await sandbox.fetch(url, { headers }));
  }

  /** What the application that has every access receives. */
  async function referenceOf(call: WellFormed): Promise<unknown> {
    const known = references.get(keyOf(call)) ?? (await send(partnerOf(FULL_ACCESS), call, ANYWHERE)).body;
    references.set(keyOf(call), known);
    return known;
  }

  beforeAll(async () => {
    sandbox = await startSandbox({ trustedProxies: ['127.0.0.1'] });
    for (const partner of PARTNERS) {
      const scope = oauthScopesOf(partner).join(' ');
      const token = await askToken(sandbox, partner.slug, { scope, validity_period: '86400' });
      if (token !== undefined) tokens.set(partner.slug, token);
    }
    for (const persona of [COUPLE, RICH, ALONE]) consents.set(persona, await mintConsent(sandbox, persona, 86_400));
    for (const call of WELL_FORMED.filter(({ designation, year }) => designation === 'spi' && year === 2025)) await referenceOf(call);
    secrets = [...PERSONAS.flatMap(identityOf), ...[...references.values()].flatMap(amountsOf)];
    sandbox.clock.advance(60_000 - STEP_MS);
  });
  afterAll(() => sandbox.close());

  async function expectationOf(cell: Cell, call: WellFormed, atMs: number): Promise<object> {
    const { operation } = call;
    const around = { atMs, api: operation.api, methods: operation.methods, correlationId: CORRELATION_ID };
    const verdict = judge(cell.partner, call, cell.caller);
    if (verdict !== SERVED) return refusedWith(verdict, around);
    const { scopes = [] } = formOf(cell.partner, operation.api) ?? {};
    const whole = await referenceOf(call);
    return servedWith(operation.schema && visibleOf(operation.api, operation.schema, scopes, whole), operation.mediaType, around);
  }

  test.each(CELLS.map((cell) => [cell.name, cell] as const))('%s', async (_, cell) => {
    for (const [rank, call] of cell.calls.entries()) {
      const atMs = cell.atMs + rank * STEP_MS;
      sandbox.clock.set(new Date(atMs).toISOString());
      const expected = await expectationOf(cell, call, atMs);
      const answer = await send(cell.partner, call, cell.caller);
      expect({ url: call.url, ...answer }).toEqual({ url: call.url, ...expected });
      if (answer.status >= 400) expect({ url: call.url, leaks: leaksOf(answer, secrets, PERSONAS) }).toEqual({ url: call.url, leaks: [] });
    }
  });

  const DECLARANT_2 = [
    'nmNaiDec2',
    'nmUsaDec2',
    'prnmDec2',
    'dateNaisDec2',
    ...['jour', 'mois', 'annee'].map((part) => `dateNaisDec2.${part}`),
  ];
  const DECLARANT_1 = DECLARANT_2.map((key) => key.replace('Dec2', 'Dec1'));
  const ADDRESS = ['aft', 'aftDetail', ...['complementAdresse', 'voie', 'commune', 'codePostal'].map((part) => `aftDetail.${part}`)];
  const CANTEEN = ['rfr', 'sitFam', 'nbPart', 'pac', 'pac.nbPac', ...DECLARANT_1, ...DECLARANT_2, ...ADDRESS];

  test.each<readonly [slug: string, route: string, persona: string, keys: readonly string[]]>([
    ['cantine-rennes', '/spi/{spi}/situations/ir/assiettes/annrev/{annrev}', COUPLE, CANTEEN],
    ['cantine-rennes', '/spi/{spi}/situations/ir/assiettes/annrev/{annrev}', ALONE, CANTEEN],
    ['preavis', '/spi/{spi}/situations/ir/assiettes/annrev/{annrev}', COUPLE, ['rfr', 'sitFam', 'nbPart']],
    ['carte-transport', '/dernieresituation/ir/assiettes/annrev/{annrev}', COUPLE, ['annRevenu', 'rfr', 'nbPart']],
    ['banque-lep', '/spi/{spi}/lep/departement/{departement}/annrev/{annrev}/bareme/{bareme}', COUPLE, ['statut']],
  ])('%s reads on %s, of %s, these keys and no other', async (slug, path, persona, keys) => {
    sandbox.clock.set(new Date(Date.parse(NOW) + (made + 1000) * STEP_MS).toISOString());
    const call = WELL_FORMED.find((one) => one.operation.path === path && one.persona === persona && one.year === 2025);
    const { body } = await send(partnerOf(slug), call as WellFormed, ANYWHERE);
    expect(keysOf(body).sort()).toEqual([...keys].sort());
  });

  test('every operation is served to somebody, and every refusal that a form can earn is earned', () => {
    const met = CELLS.flatMap(({ partner, caller, calls }) =>
      calls.map((call) => [call.operation.route, judge(partner, call, caller)] as const),
    );
    expect(new Set(met.flatMap(([route, verdict]) => (verdict === SERVED ? [route] : []))).size).toBe(GET_OPERATIONS.length);
    expect([...new Set(met.map(([, verdict]) => verdict))].sort()).toEqual(EARNED);
  });
});
