import { expect, test } from 'vitest';
import { applicationOf, ask, bac, url } from './bac.ts';

const { clientId, clientSecret, habilitations } = applicationOf('cantine-rennes');
const teleservice = habilitations.find(({ api }) => api === 'impot-particulier')?.teleservices[0] ?? '';

/** Stands for the client under test: it knows an address and credentials, and nothing of bacs. */
async function readSituation(): Promise<Response> {
  const answer = await fetch(`${url}/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'RessourceIR' }),
  });
  const { access_token: token } = (await answer.json()) as { access_token: string };
  return fetch(`${url}/impotparticulier/1.0/spi/3099901713440/situations/ir/assiettes/annrev/2025`, {
    headers: { Authorization: `Bearer ${token}`, 'X-Correlation-ID': crypto.randomUUID(), ID_Teleservice: teleservice },
  });
}

test('reads a tax situation', async () => {
  expect(await (await readSituation()).json()).toMatchObject({ rfr: 27_352 });
});

test('meets a platform that is down, and comes back after five minutes', async () => {
  await ask('POST', `/faults?bac=${bac.id}`, { match: { api: 'impot-particulier' }, effect: { html: 503 }, ttl: 'PT5M' });
  expect((await readSituation()).status).toBe(503);
  await ask('POST', `/clock?bac=${bac.id}`, { advance: 'PT5M' });
  expect((await readSituation()).status).toBe(200);
});
