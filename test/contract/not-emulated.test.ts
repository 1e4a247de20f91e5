import { expect, test } from 'vitest';
import { bacForTest, composeGateway, grantToken } from '../support/composed-gateway.ts';
import { expectRefusal } from '../support/refusal.ts';
import { applicationOf, FULL_ACCESS, headersFor, teleserviceOf } from '../support/sandbox.ts';

/** The contract as DGFiP might publish it tomorrow: one resource more. */
function withNewResource(document: unknown): unknown {
  const contract = document as { paths: Record<string, { get: Record<string, unknown> }> };
  const { get } = contract.paths['/spi/{spi}/situations/ir/assiettes/annrev/{annrev}'] ?? {};
  return { ...contract, paths: { ...contract.paths, '/spi/{spi}/situations/nouvelle/annrev/{annrev}': { get } } };
}

const PATH = '/impotparticulier/1.0/spi/3099901713440/situations/nouvelle/annrev/2025';

function callerOf(patch?: (document: unknown) => unknown) {
  const application = applicationOf(FULL_ACCESS);
  const bac = bacForTest({ id: 'nouvelle', applications: [application] });
  grantToken(bac, 'jeton', application, ['RessourceIR']);
  const { fetch } = composeGateway([bac], patch);
  return (changes: Readonly<Record<string, string | undefined>> = {}) =>
    fetch(PATH, { headers: headersFor('jeton', teleserviceOf(FULL_ACCESS, 'impot-particulier'), changes) });
}

test('a published operation that is not served says so: 501, and X-Sandbox-Error', async () => {
  await expectRefusal(await callerOf(withNewResource)(), {
    status: 501,
    code: 5011,
    message: 'Ressource non émulée',
    error: 'not-emulated',
  });
});

test.each([
  ['a token', { authorization: undefined }, 'token-missing'],
  ['an X-Correlation-ID', { 'x-correlation-id': undefined }, 'correlation-id-missing'],
  ['an ID_Teleservice', { id_teleservice: undefined }, 'teleservice-missing'],
])('but only to a caller who has %s', async (_what, changes, error) => {
  expect((await callerOf(withNewResource)(changes)).headers.get('x-sandbox-error')).toBe(error);
});

test('without the new resource in the contract, its path does not exist', async () => {
  expect((await callerOf()()).headers.get('x-sandbox-error')).toBe('resource-unknown');
});
