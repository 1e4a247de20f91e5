import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { readReference } from '../../src/console/read-document.ts';
import { renderCurl, renderTokenCurl } from '../../src/console/render-curl.ts';
import { APPLICATION, readContract } from './read-page.ts';

/** What a shell gives to curl when the command is pasted, one argument a line. */
const runInShell = (command: string): string[] =>
  execFileSync('sh', ['-c', `curl() { printf '%s\\n' "$@"; }\nTOKEN=the-token\n${command}`], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');

function curlOf(api: string, operationId: string): string[] {
  const operation = readReference(api, readContract(api)).operations.find((candidate) => candidate.operationId === operationId);
  if (!operation) throw new Error(`no operation ${operationId}`);
  return runInShell(renderCurl(operation));
}

const parametersOf = (parameters: unknown[]) => ({
  info: { title: 'T', version: '1' },
  servers: [{ url: '/t/v1' }],
  paths: { '/a/{id}': { get: { operationId: 'a', parameters, responses: {} } } },
});

describe('the curl command of an operation', () => {
  test('fills the path and sends every header, the token from the shell', () => {
    expect(curlOf('impot-particulier', 'lireSituationIr')).toEqual([
      'http://127.0.0.1:8080/impotparticulier/1.0/spi/3099901713440/situations/ir/assiettes/annrev/2025',
      '-H',
      'Authorization: Bearer the-token',
      '-H',
      'X-Correlation-ID: 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3',
      '-H',
      'ID_Teleservice: EDITEUR_LANNION_IP_01',
    ]);
  });

  test('sends the FranceConnect token where the person is designated by it', () => {
    expect(curlOf('impot-particulier', 'lireSituationIrFc')).toContain('X-FranceConnect-OAuth: 8b1c7f2e-5d90-4c3f-b6a4-71e0d92fa5c8');
  });

  test('searches by civil status, leaving out criteria of address that exclude each other', () => {
    expect(curlOf('r2p', 'rechercherPersonne').filter((argument) => /^\w+=/.test(argument))).toEqual([
      'nom=MOREAU',
      'prenom=LÉA MARIE',
      'sexe=2',
      'naisDate=12/04/1991',
      'naisCodePays=99100',
      'naisCodeDept=35',
      'naisCodeCommune=238',
    ]);
  });

  test('keeps an example with quotes and dollars in one argument, and encodes it in the path', () => {
    const example = `O'Brien $(id) "x" \`y\``;
    const parameters = ['header', 'query', 'path'].map((place) => ({ name: 'id', in: place, required: true, example }));
    const [operation] = readReference('t', parametersOf(parameters)).operations;
    expect(operation && runInShell(renderCurl(operation))).toEqual([
      '-G',
      `http://127.0.0.1:8080/t/v1/a/${encodeURIComponent(example)}`,
      '-H',
      'Authorization: Bearer the-token',
      '-H',
      `id: ${example}`,
      '--data-urlencode',
      `id=${example}`,
    ]);
  });

  test('names the parameter where the contract gives no example', () => {
    const [operation] = readReference('t', parametersOf([{ name: 'id', in: 'path', required: true }])).operations;
    expect(operation && renderCurl(operation)).toContain("'http://127.0.0.1:8080/t/v1/a/%7Bid%7D'");
  });
});

describe('the curl command of an operation with a body', () => {
  test('posts the example of the contract as JSON, without naming the method that curl takes by itself', () => {
    const sent = curlOf('hermes', 'rechercherVehicules');
    const at = sent.indexOf('-d') + 1;
    expect(sent.slice(0, at)).toEqual([
      'http://127.0.0.1:8080/hermes/v1/vehicules/_search',
      '-H',
      'Authorization: Bearer the-token',
      '-H',
      'X-Correlation-ID: 3f6c1c52-8e0d-4b0a-9d57-2a61c4f0b9e3',
      '-H',
      'ID_Teleservice: EDITEUR_LANNION_HERMES_01',
      '-H',
      'Content-Type: application/json',
      '-d',
    ]);
    const body = readContract('hermes').paths['/vehicules/_search']?.post?.requestBody;
    expect(sent.slice(at).join('\n')).toBe(JSON.stringify(body?.content['application/json']?.examples.exemple?.value, null, 2));
  });

  test('names the method PUT and fills the path', () => {
    expect(curlOf('hermes', 'enleverVehicule').slice(0, 3)).toEqual([
      '-X',
      'PUT',
      'http://127.0.0.1:8080/hermes/v1/vehicules/1300000001/enlevement',
    ]);
  });

  test('deletes without a body nor its type', () => {
    const sent = curlOf('hermes', 'retirerVehicule');
    expect(sent.slice(0, 2)).toEqual(['-X', 'DELETE']);
    expect(sent.filter((argument) => argument === '-d' || argument.startsWith('Content-Type'))).toEqual([]);
  });

  const [posting] = readReference('t', {
    info: { title: 'T', version: '1' },
    servers: [{ url: '/t/v1' }],
    paths: {
      '/a': {
        post: {
          operationId: 'a',
          parameters: [{ name: 'q', in: 'query', example: 'é &' }],
          requestBody: { content: { 'application/vnd.t+json': { examples: { one: { value: { name: `l'été $(id) "x"` } } } } } },
          responses: {},
        },
      },
    },
  }).operations;

  test('keeps quotes and dollars of the example, with the media type that the contract has', () => {
    const sent = posting ? runInShell(renderCurl(posting)) : [];
    expect(sent).toContain('Content-Type: application/vnd.t+json');
    expect(JSON.parse(sent.slice(sent.indexOf('-d') + 1).join('\n'))).toEqual({ name: `l'été $(id) "x"` });
  });

  test('has its criteria in the address, which -G would take from the body', () => {
    const sent = posting ? runInShell(renderCurl(posting)) : [];
    expect(sent[0]).toBe('http://127.0.0.1:8080/t/v1/a?q=%C3%A9+%26');
    expect(sent).not.toContain('-G');
  });
});

test('the token command leaves the access token in $TOKEN', () => {
  const body = '{"access_token":"aaa.bbb-c_d","scope":"x","token_type":"Bearer","expires_in":3600}';
  const script = `curl() { printf '%s' '${body}'; }\n${renderTokenCurl(['RessourceIR', 'RessourceIFI'], APPLICATION)}\nprintf '%s' "$TOKEN"`;
  expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe('aaa.bbb-c_d');
});

test('the token command asks for every scope in one parameter', () => {
  expect(renderTokenCurl(['a', 'b'], APPLICATION)).toContain("--data-urlencode 'scope=a b'");
});

test('the token command carries the credentials of a ready application', () => {
  expect(renderTokenCurl([], APPLICATION)).toContain("-u 'the-id:the-secret'");
});
