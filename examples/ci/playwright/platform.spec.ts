import { expect, test } from '@playwright/test';

test('the platform is slow, and the page says so', async ({ request }) => {
  const armed = await request.post('/_sandbox/faults', {
    data: { match: { api: 'r2p' }, when: { first: 1 }, effect: { latencyMs: 300 } },
  });
  expect(armed.status()).toBe(201);
  // Here your page would be opened, and its waiting message expected.
  const refused = await request.get('/r2p/v1/personne/3099901713440');
  expect(refused.headers()['x-sandbox-why']).toContain('injected by the fault');
});
