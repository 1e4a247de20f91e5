import { expect, test } from 'vitest';
import { applicationOf, ask, bac, url } from './bac.ts';

const { clientId, clientSecret } = applicationOf('cantine-rennes');

test('a wrong secret is in the journal of this worker, and in no other', async () => {
  await fetch(`${url}/token`, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${clientId}:${clientSecret}x`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  expect(await ask('POST', `/journal/verify?bac=${bac.id}`, { status: 401, times: 1 })).toMatchObject({ met: true });
});
