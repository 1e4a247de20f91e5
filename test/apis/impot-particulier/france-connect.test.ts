import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox.ts';
import { mintConsent } from '../../support/consent.ts';
import { expectRefusal } from '../../support/refusal.ts';
import {
  type Client,
  clientFor,
  fullAccessClient,
  personaOf,
  read,
  sandboxForTest,
  startSandbox,
  UNLIMITED,
} from '../../support/sandbox.ts';

const RESOURCES = [
  'situations/ir/assiettes/annrev/2025',
  'situations/ir/assiettes/multiple/annrev/2025',
  'situations/ir/factures/annrev/2025',
  'dernieresituation/ir/assiettes/annrev/2025',
  'dernieresituation/ir/assiettes/deuxans',
  'situations/ifiisf/assiettes/annrev/2025',
  'situations/th/assiettes/principale/annrev/2025',
];
const spiOf = (slug: string): string => personaOf(slug).spi;

describe('the FranceConnect form', () => {
  let sandbox: Sandbox;
  let client: Client;
  beforeAll(async () => {
    sandbox = await startSandbox();
    client = await clientFor(sandbox, UNLIMITED);
  });
  afterAll(() => sandbox.close());

  const byConsent = async (consent: string | undefined, resource: string) =>
    client.ip(`/${resource}`, { 'x-franceconnect-oauth': consent });

  test.each([
    'sophie-benali',
    'karim-benali',
    'colette-fontaine',
    'caroline-de-villardiere',
    'thomas-girard',
    'hugo-meunier',
    'marc-delcourt',
  ])('answers about %s as the form with the SPI does, media type included', async (slug) => {
    const consent = await mintConsent(sandbox, slug);
    for (const resource of RESOURCES) {
      const [form, spiForm] = [await byConsent(consent, resource), await client.ip(`/spi/${spiOf(slug)}/${resource}`)];
      expect(form.headers.get('content-type')).toBe(spiForm.headers.get('content-type'));
      expect(await read(form)).toEqual(await read(spiForm));
    }
  });

  test.each(RESOURCES)('of %s wants a consent: 400/4004 without the header, or with an empty one', async (resource) => {
    const expected = { status: 400, code: 4004, message: 'Requete mal formée', error: 'consent-missing' };
    await expectRefusal(await byConsent(undefined, resource), expected);
    await expectRefusal(await byConsent('', resource), expected);
  });

  test.each(RESOURCES)('of %s refuses an unknown consent: 403/4032', async (resource) => {
    const expected = { status: 403, code: 4032, message: 'Accès refusé', error: 'consent-refused' };
    await expectRefusal(await byConsent('a-token-nobody-minted', resource), expected);
    await expectRefusal(await byConsent(client.token, resource), expected);
  });

  test('does not exist for the LEP', async () => {
    const consent = await mintConsent(sandbox, 'lea-moreau');
    expect((await byConsent(consent, 'lep/departement/350/annrev/2025/bareme/2026')).status).toBe(404);
  });

  test('rule 15: is about the certified person of the consent, never about a SPI that comes along', async () => {
    const consent = await mintConsent(sandbox, 'lea-moreau');
    const response = await client.ip(`/situations/ir/assiettes/annrev/2025?spi=${spiOf('karim-benali')}`, {
      'x-franceconnect-oauth': consent,
    });
    expect(await read(response)).toMatchObject({ status: 200, body: { nmNaiDec1: 'MOREAU' } });
  });

  test('is not opened by a consent on the form with the SPI: there the SPI rules', async () => {
    const consent = await mintConsent(sandbox, 'lea-moreau');
    const response = await client.ip(`/spi/${spiOf('karim-benali')}/situations/ir/assiettes/annrev/2025`, {
      'x-franceconnect-oauth': consent,
    });
    expect(await read(response)).toMatchObject({ status: 200, body: { nmNaiDec2: 'BENALI' } });
  });
});

describe('a consent', () => {
  const PATH = '/situations/ir/assiettes/annrev/2025';

  test.each([
    [60, 'as FranceConnect’s own'],
    [1, 'the shortest'],
    [86_400, 'the longest'],
  ])('of %i s (%s) is refused from its very last second', async (expiresIn) => {
    const sandbox = await sandboxForTest();
    const consent = await mintConsent(sandbox, 'lea-moreau', expiresIn);
    sandbox.clock.advance(expiresIn * 1000 - 1);
    // The access token lives an hour: it is asked for at the end, so that only the consent can expire.
    const { ip } = await fullAccessClient(sandbox);
    expect((await ip(PATH, { 'x-franceconnect-oauth': consent })).status).toBe(200);
    sandbox.clock.advance(1);
    const response = await ip(PATH, { 'x-franceconnect-oauth': consent });
    expect([response.status, response.headers.get('x-sandbox-error')]).toEqual([403, 'consent-refused']);
    expect(response.headers.get('x-sandbox-why')).toContain('has expired');
    expect(await response.json()).toMatchObject({ erreur: { code: 4032, message: 'Accès refusé' } });
  });

  test('serves several calls while it lives, and another consent of the same person does not end it', async () => {
    const sandbox = await sandboxForTest();
    const { ip } = await fullAccessClient(sandbox);
    const first = await mintConsent(sandbox, 'lea-moreau');
    const second = await mintConsent(sandbox, 'lea-moreau');
    expect(second).not.toBe(first);
    for (const consent of [first, second, first]) expect((await ip(PATH, { 'x-franceconnect-oauth': consent })).status).toBe(200);
  });
});
