import assert from 'node:assert/strict';
import { test } from 'node:test';

// What `apim-sandbox exec` exports: the address, and the credentials of the application editeur-demonstration.
const { SANDBOX_URL, SANDBOX_TOKEN_URL, SANDBOX_CLIENT_ID, SANDBOX_CLIENT_SECRET, SANDBOX_ID_TELESERVICE_IMPOT_PARTICULIER } = process.env;

test('reads the tax situation of a year', async () => {
  const response = await fetch(SANDBOX_TOKEN_URL, {
    method: 'POST',
    headers: { Authorization: `Basic ${btoa(`${SANDBOX_CLIENT_ID}:${SANDBOX_CLIENT_SECRET}`)}` },
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'RessourceIR' }),
  });
  const { access_token: token } = await response.json();
  const situation = await fetch(`${SANDBOX_URL}/impotparticulier/1.0/spi/3099901713440/situations/ir/assiettes/annrev/2025`, {
    headers: {
      Authorization: `Bearer ${token}`,
      'X-Correlation-ID': crypto.randomUUID(),
      ID_Teleservice: SANDBOX_ID_TELESERVICE_IMPOT_PARTICULIER,
    },
  });
  assert.equal((await situation.json()).rfr, 27352);
});
