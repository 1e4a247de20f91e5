import { expect, test } from 'vitest';
import { mintConsent } from '../support/consent.ts';
import { FULL_ACCESS, headersFor, sandboxForTest, teleserviceOf, tokenFor } from '../support/sandbox.ts';

test('takes a FranceConnect token over a socket, in whatever case its header is written', async () => {
  const sandbox = await sandboxForTest({ port: 0 });
  const token = await tokenFor(sandbox, FULL_ACCESS);
  for (const name of ['X-FranceConnect-OAuth', 'x-franceconnect-oauth', 'X-FRANCECONNECT-OAUTH']) {
    const consent = await mintConsent(sandbox, 'lea-moreau');
    const response = await fetch(`${sandbox.url}/impotparticulier/1.0/situations/ir/assiettes/annrev/2025`, {
      headers: headersFor(token, teleserviceOf(FULL_ACCESS, 'impot-particulier'), { [name]: consent }),
    });
    expect([name, response.status, ((await response.json()) as { rfr?: number }).rfr]).toEqual([name, 200, 27_352]);
  }
});
