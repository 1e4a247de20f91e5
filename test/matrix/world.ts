import type { SandboxOptions } from '../../src/sandbox.ts';
import { mintConsent } from '../support/consent.ts';
import { documentsWith } from '../support/documents.ts';
import { askToken, basicOf, postForm } from '../support/oauth.ts';
import { fixtures, headersFor, startSandbox } from '../support/sandbox.ts';
import { COUPLE } from './calls.ts';
import { type Prepared, prepareDepositor } from './deposits.ts';
import { oauthScopesOf, partnerOf, teleserviceFor } from './forms.ts';
import { type Departure, GOOD_SPI, GOOD_YEAR, TARGETS, type Target, type TokenKind } from './targets.ts';
import { CORRELATION_ID, readWholeAnswer, type Whole } from './whole-answer.ts';

const APIS = ['impot-particulier', 'r2p', 'sfip', 'hermes'];

/** The built-in documents, every target calling from declared addresses only. */
function withAddresses() {
  const documents = documentsWith(TARGETS[0]?.slug ?? '', {});
  const applications = fixtures.applications.map((application) => ({ ...application, adressesIp: ['192.0.2.0/24'] }));
  return { ...documents, fixtures: { ...documents.fixtures, applications } };
}

/** Sandboxes in which everything is as it should be but one thing. */
export const SETTINGS = {
  plain: {},
  'blocked APIs': { blockedApis: APIS },
  'HERMES closed for the night': { hermesMaintenance: '23:00', now: '2026-09-15T21:30:00.000Z' },
  'addresses filtered by the network': { ipRule: 'network', documents: withAddresses() },
  'addresses filtered by the gateway': { ipRule: 'gateway', documents: withAddresses() },
  'one call a second': { hardLimits: APIS.map((api) => `${api}=1`) },
} as const satisfies Readonly<Record<string, SandboxOptions>>;

type Setting = keyof typeof SETTINGS;
export interface Ended extends Whole {
  readonly atMs: number;
}

/** A sandbox with one setting, where each call of a target is made in a minute of its own. */
export async function openWorld(setting: Setting) {
  const sandbox = await startSandbox(SETTINGS[setting]);
  const { clock } = sandbox;
  const prepared: Prepared | null = setting === 'plain' ? await prepareDepositor(sandbox, 'si-fourrieres') : null;
  let rank = 0;

  async function tokenOf({ slug }: Target, kind: TokenKind): Promise<string> {
    if (kind === 'unknown') return 'never-issued';
    const scope = kind === 'without scope' ? '' : oauthScopesOf(partnerOf(slug)).join(' ');
    const token = await askToken(sandbox, slug, { scope, validity_period: '60' });
    if (kind === 'revoked') await postForm(sandbox, '/revoke', { token }, basicOf(slug));
    if (kind === 'expired') clock.advance(60_000);
    return token;
  }

  async function send(target: Target, token: string, { headers = {}, spi, year }: Departure): Promise<Response> {
    const { slug, operation, pathOf, bodyOf, consent } = target;
    rank += 1;
    const body = bodyOf?.(prepared ?? NOWHERE, rank);
    const sent = headersFor(token, teleserviceFor(partnerOf(slug), operation.api), {
      'x-correlation-id': CORRELATION_ID,
      ...(body && { 'content-type': 'application/json' }),
      ...(consent && { 'x-franceconnect-oauth': await mintConsent(sandbox, COUPLE) }),
      ...headers,
    });
    return sandbox.fetch(`${operation.base}${pathOf(spi ?? GOOD_SPI, year ?? GOOD_YEAR)}`, {
      method: operation.method,
      headers: sent,
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  return {
    sandbox,
    prepared,
    /** Ends of the good calls made first, and the whole answer to the call. */
    call: async (target: Target, departure: Departure = {}): Promise<Ended & { readonly before: readonly number[] }> => {
      clock.advance(60_000);
      const token = await tokenOf(target, departure.token ?? 'live');
      const before: number[] = [];
      for (let made = 0; made < (departure.before ?? 0); made += 1) before.push((await send(target, token, {})).status);
      const answer = await readWholeAnswer(await send(target, token, departure));
      return { ...answer, atMs: clock.now(), before };
    },
    close: () => sandbox.close(),
  };
}

/** Goods of a sandbox in which no deposit is looked at. */
const NOWHERE = { sip: 'SIF', refs: { idEntiteRemettante: 1_100_000_001, idLieuDepot: 1_200_000_001 } };

export type World = Awaited<ReturnType<typeof openWorld>>;
