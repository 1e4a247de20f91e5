import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { mintConsent } from '../support/consent.ts';
import { documentsWith } from '../support/documents.ts';
import { bodyCredentials, postForm } from '../support/oauth.ts';
import { applicationOf, headersFor, startSandbox, UNLIMITED } from '../support/sandbox.ts';
import { COUPLE, WELL_FORMED } from './calls.ts';
import { formOf, oauthScopesOf, type Partner, partnerOf, teleserviceFor } from './forms.ts';
import { amountsOf, identityOf, leaksOf } from './secrecy.ts';
import { judge, SERVED } from './verdict.ts';
import { CORRELATION_ID, readWholeAnswer, refusedWith, servedWith } from './whole-answer.ts';

const ANYWHERE = '127.0.0.1';
const MODALITIES = (['impot-particulier', 'r2p', 'sfip'] as const).flatMap((api) =>
  (formOf(partnerOf(UNLIMITED), api)?.modalites ?? []).map((modality) => [api, modality] as const),
);

/** A partner whose only form has one modality, and everything else. */
function partnerWith(api: string, modality: string): Partner {
  const form = formOf(partnerOf(UNLIMITED), api);
  return { slug: `${api}-${modality}`, habilitations: form ? [{ ...form, modalites: [modality] }] : [] };
}

/** One application of each modality, beside the ready ones; what differs is the id. */
function documentsOfModalities() {
  const documents = documentsWith(UNLIMITED, {});
  const model = applicationOf(UNLIMITED);
  const added = MODALITIES.map(([api, modality], rank) => ({
    ...model,
    slug: `${api}-${modality}`,
    clientId: `ModaliteSeule${String(rank).padStart(14, '0')}a`,
    habilitations: model.habilitations
      .filter((habilitation) => habilitation.api === api)
      .map((habilitation) => ({ ...habilitation, modalites: [modality], ressources: oauthScopesOf(partnerWith(api, modality)) })),
  }));
  return {
    documents: { ...documents, fixtures: { ...documents.fixtures, applications: [...documents.fixtures.applications, ...added] } },
    added,
  };
}

const { documents, added } = documentsOfModalities();
/** A call of each operation and designation, on a year that everybody has. */
const CALLS = WELL_FORMED.filter(({ persona, year }) => persona === COUPLE && (year === 2025 || year === null));

const CELLS = MODALITIES.flatMap(([api, modality]) =>
  CALLS.filter(({ operation }) => operation.api === api).map((call) => {
    const verdict = judge(partnerWith(api, modality), call, ANYWHERE);
    const { operation, designation } = call;
    return [
      `${modality} alone, on ${operation.base}, ${operation.route} by ${designation}: ${verdict}`,
      { api, modality, call, verdict },
    ] as const;
  }),
);

describe('a modality by itself opens its own way of designating somebody, and no other', () => {
  let sandbox: Sandbox;
  let consent: string;
  const tokens = new Map<string, string>();

  async function tokenOf(clientId: string, scope: string): Promise<string> {
    const { client_secret } = bodyCredentials(UNLIMITED);
    const response = await postForm(sandbox, '/token', { grant_type: 'client_credentials', client_id: clientId, client_secret, scope });
    return ((await response.json()) as { access_token: string }).access_token;
  }

  beforeAll(async () => {
    sandbox = await startSandbox({ documents });
    consent = await mintConsent(sandbox, COUPLE, 3600);
    for (const { slug, clientId, habilitations } of added)
      tokens.set(slug, await tokenOf(clientId, habilitations.flatMap(({ ressources }) => ressources).join(' ')));
    tokens.set(UNLIMITED, await tokenOf(applicationOf(UNLIMITED).clientId, oauthScopesOf(partnerOf(UNLIMITED)).join(' ')));
  });
  afterAll(() => sandbox.close());

  async function send(slug: string, { operation, url, designation }: (typeof CALLS)[number]) {
    const headers = headersFor(tokens.get(slug) ?? 'none', teleserviceFor(partnerOf(UNLIMITED), operation.api), {
      'x-correlation-id': CORRELATION_ID,
      'x-franceconnect-oauth': designation === 'consent' ? consent : undefined,
    });
    return readWholeAnswer(await sandbox.fetch(url, { headers }));
  }

  test.each(CELLS.filter(([, { call }]) => !call.operation.path.includes('/ifiisf/')))(
    '%s',
    async (_, { api, modality, call, verdict }) => {
      const { operation } = call;
      const whole = await send(UNLIMITED, call);
      const answer = await send(`${api}-${modality}`, call);
      const around = { atMs: sandbox.clock.now(), api, methods: operation.methods, correlationId: CORRELATION_ID };
      expect(answer).toEqual(verdict === SERVED ? servedWith(whole.body, operation.mediaType, around) : refusedWith(verdict, around));
      if (verdict !== SERVED) expect(leaksOf(answer, [...identityOf(COUPLE), ...amountsOf(whole.body)], [COUPLE])).toEqual([]);
    },
  );
});
