import { describe, expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { adminOf, applicationEntry, CONTACTS, type Json, refusedFor } from '../support/admin.ts';
import { deposantFor, deposit, prepareDeposit, SIP } from '../support/hermes.ts';
import {
  applicationOf,
  FULL_ACCESS,
  headersFor,
  personaOf,
  read,
  sandboxForFile,
  sandboxForTest,
  teleserviceOf,
  tokenFor,
} from '../support/sandbox.ts';

const sandbox = await sandboxForFile();
const admin = adminOf(sandbox);

const LEA = personaOf('lea-moreau').spi;
const R2P_SCOPE = 'api_r2p_resolution_spi';

async function askToken({ fetch }: Sandbox, clientId: unknown, secret: unknown, scope = R2P_SCOPE) {
  const body = new URLSearchParams({ grant_type: 'client_credentials', scope, client_id: String(clientId), client_secret: String(secret) });
  return read(await fetch('/token', { method: 'POST', body }));
}

const tokenOf = ({ body }: { readonly body: unknown }): string => (body as { access_token: string }).access_token;
const CIVIL = 'nom=MOREAU&prenom=LEA&naisDate=12/04/1991&naisCodePays=99100&naisCodeDept=35&naisCodeCommune=238';
const callR2p = ({ fetch }: Sandbox, token: string, teleservice: string | undefined = 'ESSAI_01') =>
  fetch(`/r2p/v1/personne/spi?${CIVIL}`, { headers: headersFor(token, teleservice ?? '') });
const reasonOf = (response: Response) => [response.status, response.headers.get('x-sandbox-error')];

async function ownSandbox() {
  const own = await sandboxForTest();
  return { own, admin: adminOf(own) };
}

/** An application made for the test, with a token of its own. */
async function ownApplication(changes: Json = {}) {
  const { own, admin } = await ownSandbox();
  const { body } = await admin.ask('POST', '/applications', applicationEntry(changes));
  const { entry, clientSecret } = body as { entry: Json; clientSecret: string };
  const token = tokenOf(await askToken(own, entry.clientId, clientSecret));
  return { own, admin, clientId: String(entry.clientId), clientSecret, token };
}

describe('an application created', () => {
  test('is given credentials that are told once, and calls at once', async () => {
    const { own, admin } = await ownSandbox();
    const { status, body } = await admin.ask('POST', '/applications', applicationEntry());
    const { entry, clientSecret } = body as { entry: Json; clientSecret: string };
    expect([status, body]).toEqual([
      201,
      {
        bac: 'commun',
        entry: { ...applicationEntry(), clientId: expect.stringMatching(/^[A-Za-z0-9_]{27}a$/) },
        clientSecret: expect.stringMatching(/^[A-Za-z0-9_]{27}a$/),
      },
    ]);
    const response = await callR2p(own, tokenOf(await askToken(own, entry.clientId, clientSecret)));
    expect([response.status, await response.json()]).toEqual([200, { identifiant: { spi: LEA } }]);
    const told = JSON.stringify([await admin.ask('GET', '/applications/essai'), await admin.ask('GET', '/applications')]);
    expect([told.includes(clientSecret), told.includes('secret')]).toEqual([false, false]);
  });

  test('keeps the credentials that it is given, or the hash of its secret', async () => {
    const { own, admin } = await ownSandbox();
    const [clientId, secret] = [`${'c'.repeat(27)}a`, `${'s'.repeat(27)}a`];
    const { body } = await admin.ask('POST', '/applications', applicationEntry({ clientId, secret }));
    expect(body).toEqual({ bac: 'commun', entry: { ...applicationEntry(), clientId } });
    expect((await askToken(own, clientId, secret)).status).toBe(200);
    const whole = (await admin.exported('?credentials=true')).match(/clientId: c{27}a\n\s+secretSha256: (?<hash>[0-9a-f]{64})/)?.groups
      ?.hash;
    await admin.ask('DELETE', '/applications/essai');
    expect((await askToken(own, clientId, secret)).status).toBe(401);
    expect(await admin.ask('POST', '/applications', applicationEntry({ clientId, secretSha256: whole }))).toEqual({
      status: 201,
      body: { bac: 'commun', entry: { ...applicationEntry(), clientId } },
    });
    expect((await askToken(own, clientId, secret)).status).toBe(200);
  });

  test('counts its days from that of the bac', async () => {
    const [convention] = applicationEntry().habilitations as Json[];
    const { admin } = await ownApplication({ habilitations: [{ ...convention, homologation: { fin: 'J+60' } }] });
    expect(await admin.entry('/applications/essai')).toMatchObject({ habilitations: [{ homologation: { fin: '2026-11-14' } }] });
  });
});

describe('is refused, all faults at once, and writes nothing', () => {
  const { clientId, secret } = applicationOf(FULL_ACCESS);
  const [convention] = applicationEntry().habilitations as Json[];
  test.each([
    ['the client id of another', { clientId }, ['clientId', `"${clientId}" is already that of application "${FULL_ACCESS}"`]],
    ['the secret of another', { secret }, ['secret', `"${secret}" is already that of application "${FULL_ACCESS}"`]],
    ['a short secret', { secret: 'abc' }, ['secret', 'expected 28 letters, digits or underscores, the last one "a"']],
    [
      'a secret and its hash',
      { secret: `${'s'.repeat(27)}a`, secretSha256: 'a'.repeat(64) },
      ['secretSha256', 'is of no use beside "secret"'],
    ],
    ['a hash that is none', { secretSha256: 'zz' }, ['secretSha256', 'expected a SHA-256 in hexadecimal (64 digits)']],
    [
      'a misspelt API',
      { habilitations: [{ ...convention, api: 'r2pp' }] },
      ['habilitations[0].api', 'unknown value "r2pp" (did you mean "r2p"?)'],
    ],
    [
      'the ID_Teleservice of another',
      { habilitations: [{ ...convention, teleservices: ['A_01', 'EDITEUR_LANNION_IP_01'] }] },
      ['habilitations[0].teleservices[1]', `"EDITEUR_LANNION_IP_01" is already that of application "${FULL_ACCESS}"`],
    ],
    [
      'a volumetry that the form does not offer',
      { habilitations: [{ ...convention, quotaParMinute: 51 }] },
      [
        'habilitations[0].quotaParMinute',
        'the form of r2p offers 50, 200, 1000 calls a minute ("illimite" is for load tests, whose "demarche" is tests_de_charge)',
      ],
    ],
  ] as const)('%s', async (_fault, changes, fault) => {
    expect(await admin.refused('POST', '/applications', applicationEntry(changes))).toEqual(refusedFor(fault));
  });

  test('an application that exists, and one that does not', async () => {
    expect(await admin.refused('POST', '/applications', applicationEntry({ slug: FULL_ACCESS }))).toMatchObject({
      status: 409,
      body: { error: 'application-exists' },
    });
    for (const [method, path] of [
      ['GET', '/applications/cantine-renes'],
      ['PATCH', '/applications/cantine-renes'],
      ['DELETE', '/applications/cantine-renes'],
      ['PUT', '/applications/cantine-renes/habilitations/r2p'],
      ['DELETE', '/applications/cantine-renes/habilitations/r2p'],
    ] as const)
      expect(await admin.refused(method, path, method[0] === 'P' ? {} : undefined)).toMatchObject({
        status: 404,
        body: { error: 'application-unknown', message: expect.stringContaining('did you mean "cantine-rennes"?') },
      });
  });

  test('a client id that leads to another bac, or would after its reset', async () => {
    const { own, admin } = await ownSandbox();
    const other = await admin.ask('POST', '/bacs', { id: 'autre', frozen: true });
    const [taken] = (other.body as { applications: { slug: string; clientId: string }[] }).applications;
    const conflict = (bac: string, id: string | undefined) => ({
      status: 409,
      body: { error: 'client-id-taken', message: `clientId: "${id}" leads to the bac ${bac}: leave it out to be given a fresh one` },
    });
    expect(await admin.refused('POST', '/applications', applicationEntry({ clientId: taken?.clientId }))).toEqual(
      conflict('autre', taken?.clientId),
    );
    await adminOf(own, 'autre').ask('DELETE', `/applications/${taken?.slug}`);
    expect(await admin.refused('POST', '/applications', applicationEntry({ clientId: taken?.clientId }))).toEqual(
      conflict('autre', taken?.clientId),
    );
    await admin.ask('DELETE', `/applications/${FULL_ACCESS}`);
    expect(await adminOf(own, 'autre').refused('POST', '/applications', applicationEntry({ clientId }))).toEqual(
      conflict('commun', clientId),
    );
    await own.fetch('/_sandbox/bacs/autre', { method: 'DELETE' });
    expect((await admin.ask('POST', '/applications', applicationEntry({ clientId: taken?.clientId }))).status).toBe(201);
  });
});

describe('an application changed', () => {
  test('is refused at the next call of a token already issued, once blocked', async () => {
    const { own, admin, token } = await ownApplication();
    expect((await callR2p(own, token)).status).toBe(200);
    expect(await admin.ask('PATCH', '/applications/essai', { bloquee: true })).toMatchObject({
      status: 200,
      body: { entry: { bloquee: true } },
    });
    expect(reasonOf(await callR2p(own, token))[1]).toBe('application-blocked');
    await admin.ask('PATCH', '/applications/essai', { bloquee: null });
    expect((await callR2p(own, token)).status).toBe(200);
  });

  test('is given another secret on demand; its tokens still hold', async () => {
    const { own, admin, clientId, clientSecret, token } = await ownApplication();
    const { body } = await admin.ask('PATCH', '/applications/essai', { secret: null });
    const fresh = (body as { clientSecret: string }).clientSecret;
    expect([(await askToken(own, clientId, clientSecret)).status, (await askToken(own, clientId, fresh)).status]).toEqual([401, 200]);
    expect((await callR2p(own, token)).status).toBe(200);
    const chosen = `${'z'.repeat(27)}a`;
    expect((await admin.ask('PATCH', '/applications/essai', { secret: chosen })).body).not.toHaveProperty('clientSecret');
    expect((await askToken(own, clientId, chosen)).status).toBe(200);
  });

  test('whole, keeps its credentials when the request says none', async () => {
    const { own, admin, clientId, clientSecret, token } = await ownApplication();
    const { status, body } = await admin.ask('PUT', '/applications/essai', applicationEntry({ nom: 'Autre nom' }));
    expect([status, body]).toEqual([200, { bac: 'commun', entry: { ...applicationEntry({ nom: 'Autre nom' }), clientId } }]);
    expect([(await askToken(own, clientId, clientSecret)).status, (await callR2p(own, token)).status]).toEqual([200, 200]);
  });

  test('under another client id, keeps its goods and loses its tokens', async () => {
    const { own, admin } = await ownSandbox();
    const client = await deposantFor(own);
    const id = await deposit(client, await prepareDeposit(client));
    const clientId = `${'n'.repeat(27)}a`;
    expect((await admin.ask('PATCH', '/applications/si-fourrieres', { clientId })).status).toBe(200);
    expect((await client.get(`/vehicules/${id}`)).status).toBe(401);
    const { secret } = applicationOf('si-fourrieres');
    expect((await askToken(own, applicationOf('si-fourrieres').clientId, secret, 'hermes_depot_biens')).status).toBe(401);
    const token = tokenOf(await askToken(own, clientId, secret, 'hermes_depot_biens'));
    const headers = headersFor(token, teleserviceOf('si-fourrieres', 'hermes'));
    const response = await own.fetch(`/hermes/v1/vehicules/${id}`, { headers });
    expect([response.status, (await response.json()) as Json]).toMatchObject([200, { trigrammeSIP: SIP }]);
  });
});

test('an application deleted takes its tokens and its goods with it', async () => {
  const { own, admin } = await ownSandbox();
  const client = await deposantFor(own);
  const id = await deposit(client, await prepareDeposit(client));
  expect(await admin.ask('DELETE', '/applications/si-fourrieres')).toEqual({ status: 204, body: null });
  expect(reasonOf(await client.send('GET', `/vehicules/${id}`))).toEqual([401, 'token-invalid']);
  expect((await admin.ask('GET', `/hermes/vehicules/${id}`)).status).toBe(404);
  expect((await admin.exported()).includes('si-fourrieres')).toBe(false);
  await own.fetch('/_sandbox/bacs/commun/reset', { method: 'POST' });
  expect((await tokenFor(own, 'si-fourrieres')).length).toBeGreaterThan(10);
});

describe('a habilitation', () => {
  const sfip = {
    demarche: 'aides_sociales_facultatives',
    textes: ['Une loi'],
    destinataires: ['Un service'],
    contacts: CONTACTS,
    modalites: ['with_spi'],
    teleservices: ['ESSAI_SFIP_01'],
    scopes: ['dgfip_rfr', 'dgfip_annee_n_moins_1'],
  };

  test('added, opens an API; replaced, has the rules of its new form; removed, refuses the next call', async () => {
    const { own, admin, clientId, clientSecret, token } = await ownApplication();
    const { body } = await admin.ask('PUT', '/applications/essai/habilitations/sfip', sfip);
    expect(body).toMatchObject({ entry: { habilitations: [{ api: 'r2p' }, { api: 'sfip', ...sfip }] } });
    const wide = tokenOf(await askToken(own, clientId, clientSecret, 'sfip_donnees_fiscales_usagers'));
    const callSfip = () => own.fetch(`/sfip/v1/demandeDeService/02AA/personne?spi=${LEA}`, { headers: headersFor(wide, 'ESSAI_SFIP_01') });
    expect((await callSfip()).status).toBe(200);
    await admin.ask('PUT', '/applications/essai/habilitations/sfip', { ...sfip, suspension: { depuis: '2026-09-01', motif: 'essai' } });
    expect((await callSfip()).status).toBe(403);
    expect(await admin.ask('DELETE', '/applications/essai/habilitations/sfip')).toEqual({ status: 204, body: null });
    expect(reasonOf(await callSfip())).toEqual([403, 'not-subscribed']);
    expect((await callR2p(own, token)).status).toBe(200);
    expect(await admin.entry('/applications/essai')).toEqual({ ...applicationEntry(), clientId });
  });

  test('is refused with paths of its own', async () => {
    expect(
      await admin.refused('PUT', `/applications/${FULL_ACCESS}/habilitations/sfip`, { ...sfip, scopes: ['dgfip_rf'], modalites: [] }),
    ).toEqual(
      refusedFor(
        ['scopes[0]', 'unknown DataPass scope "dgfip_rf" (did you mean "dgfip_rfr"?)'],
        ['modalites', 'the form of sfip asks one modality at least'],
        ['scopes', 'DataPass asks one scope of year at least (dgfip_annee_…), unless expression_de_besoin is attached'],
      ),
    );
    expect(await admin.refused('PUT', `/applications/${FULL_ACCESS}/habilitations/sfip`, { ...sfip, api: 'r2p' })).toEqual(
      refusedFor(['api', '"sfip" is expected, as in the path']),
    );
    expect(await admin.refused('PUT', `/applications/${FULL_ACCESS}/habilitations/sfipp`, sfip)).toEqual(
      refusedFor(['api', 'unknown value "sfipp" (did you mean "sfip"?)']),
    );
  });

  test('that the application has not is 404', async () => {
    expect(await admin.refused('DELETE', '/applications/cantine-rennes/habilitations/hermes')).toMatchObject({
      status: 404,
      body: { error: 'habilitation-unknown' },
    });
  });
});
