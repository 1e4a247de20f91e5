import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { readReference } from '../../src/console/read-document.ts';
import { DEFAULT_ORIGIN, renderCurl } from '../../src/console/render-curl.ts';
import { sandboxForTest } from '../support/sandbox.ts';
import { tlsSandboxForTest } from '../support/tls.ts';
import { operationOf, readContract, readText, rowOf, tableOf } from './read-page.ts';

const PAGE = '/_sandbox/reference/sandbox';
const { operations } = readReference('sandbox', readContract('sandbox'));

const pageOf = async (options = {}) => (await (await sandboxForTest(options)).fetch(PAGE)).text();

describe("the reference of the sandbox's own routes", () => {
  test('shows each operation without the scope, the token or the sources of an API', async () => {
    const page = await pageOf();
    for (const { operationId, method, path } of operations) {
      const text = readText(operationOf(page, operationId));
      expect(text).toContain(`${method} ${path}`);
      expect(text).toContain(`Accès libre Identifiant ${operationId}`);
    }
    expect(page).not.toMatch(/Scope OAuth|Scope DataPass|<th scope="col">Source|\$TOKEN|Obtenir un jeton|SANDBOX_ADMIN_TOKEN"/);
    expect(readText(page)).toContain("rien n'est demandé");
  });

  test('sends the admin token where the server asks for it, and nothing to what is open', async () => {
    const page = await pageOf({ adminToken: 'a-token-of-this-test' });
    const bearer = '-H &quot;Authorization: Bearer $SANDBOX_ADMIN_TOKEN&quot;';
    expect(operationOf(page, 'listerBacs')).toContain(bearer);
    expect(readText(operationOf(page, 'listerBacs'))).toContain("Accès jeton d'administration");
    for (const open of ['lireEtat', 'lireCles', 'listerContrats', 'lireContrat']) {
      expect(operationOf(page, open)).not.toContain('Authorization');
      expect(readText(operationOf(page, open))).toContain('Accès libre');
    }
    expect(page).not.toContain('a-token-of-this-test');
  });

  test('lists the refusals by name, with their message and their cause', async () => {
    const errors = tableOf(operationOf(await pageOf(), 'supprimerBac'), 'errors');
    expect(rowOf(errors, 'bac-needed')).toEqual([
      'bac-needed',
      '"commun" receives the calls whose credential nobody knows: POST /_sandbox/bacs/commun/reset empties it',
      'Le bac commun ne se supprime pas',
    ]);
  });

  test('stands on the home page apart from the APIs', async () => {
    const home = await (await (await sandboxForTest()).fetch('/_sandbox/')).text();
    const [apis = '', own = ''] = home.split('<h2 id="titre-jeton">');
    expect(apis).not.toContain('/_sandbox/contracts/sandbox.yaml');
    expect(own).toContain(`<a href="${PAGE}">Référence</a> <a href="/_sandbox/contracts/sandbox.yaml">`);
  });
});

test('each command of the page answers as the contract says it does, pasted in order in a shell, what removes last', async () => {
  const adminToken = 'a-token-of-this-test';
  const sandbox = await tlsSandboxForTest({ adminToken });
  const deletions = operations.filter(({ method }) => method === 'DELETE').reverse();
  const replaces = ({ operationId }: (typeof operations)[number]) => operationId === 'chargerBac';
  const others = operations.filter((one) => one.method !== 'DELETE' && !replaces(one));
  const inOrder = [...others, ...deletions, ...operations.filter(replaces)];
  const statuses: string[] = [];
  for (const operation of inOrder) {
    // What there is to explain; a bac put back in its first state has no journal.
    await sandbox.fetch('/r2p/v1/personne/3099901713440', { headers: { 'x-correlation-id': '123e4567-e89b-12d3-a456-426655440000' } });
    const command = renderCurl(operation).replaceAll(DEFAULT_ORIGIN, sandbox.url);
    const { stdout } = await promisify(execFile)('sh', ['-c', `${command} -sS -m 5 -o /dev/null -w '%{http_code}'`], {
      env: { PATH: process.env.PATH, SANDBOX_ADMIN_TOKEN: adminToken },
    }).catch((error: { stdout: string }) => error);
    statuses.push(`${operation.operationId} ${stdout}`);
  }
  const declared = inOrder.map(
    ({ operationId, responses }) => `${operationId} ${Object.keys(responses).find((one) => one.startsWith('2'))}`,
  );
  expect(statuses).toEqual(declared);
}, 60_000);
