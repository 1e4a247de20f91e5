import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox.ts';
import { askToken, basic, basicOf, bodyCredentials, callR2p, postForm } from '../support/oauth.ts';
import { applicationOf, FULL_ACCESS, fixtures, sandboxForTest, startSandbox } from '../support/sandbox.ts';

const GRANT = { grant_type: 'client_credentials' };
const { clientId, secret } = applicationOf(FULL_ACCESS);
const GUESS = 'a-wrong-secret-that-is-someone-s-password';

/** Does with credentials all that a client may do with them, rightly and wrongly; returns the tokens that it got. */
async function useEverySecret(sandbox: Sandbox): Promise<string[]> {
  const kept = await askToken(sandbox, FULL_ACCESS, { scope: 'api_r2p_resolution_spi' });
  const revoked = await askToken(sandbox, FULL_ACCESS);
  await postForm(sandbox, '/token', GRANT, basicOf(FULL_ACCESS));
  await postForm(sandbox, '/token', GRANT, basic(clientId, GUESS));
  await postForm(sandbox, '/token', { ...GRANT, client_id: secret, client_secret: clientId });
  await postForm(sandbox, '/token', { ...GRANT, ...bodyCredentials(FULL_ACCESS) }, basicOf(FULL_ACCESS));
  await postForm(sandbox, '/token', { grant_type: secret }, basicOf(FULL_ACCESS));
  await postForm(sandbox, '/token', `client_secret=${secret}&client_secret=${secret}`);
  await postForm(sandbox, '/token', GRANT, `Basic ${secret} ${secret}`);
  await postForm(sandbox, '/revoke', { token: revoked }, basicOf(FULL_ACCESS));
  await postForm(sandbox, '/revoke', { token: kept }, basicOf('cantine-rennes'));
  await sandbox.fetch(`/token?client_secret=${secret}`);
  await sandbox.fetch(`/token?access_token=${kept}`, { method: 'POST', body: JSON.stringify(bodyCredentials(FULL_ACCESS)) });
  await callR2p(sandbox, kept);
  await callR2p(sandbox, revoked);
  await callR2p(sandbox, GUESS);
  return [kept, revoked];
}

/** The texts that may be written nowhere: secrets, what a Basic header carries, tokens and their signatures. */
function secretTexts(tokens: readonly string[]): string[] {
  const secrets = fixtures.applications.flatMap((application) => [application.secret, basicOf(application.slug).slice('Basic '.length)]);
  return [...secrets, GUESS, ...tokens, ...tokens.map((token) => token.slice(token.lastIndexOf('.') + 1))];
}

async function readFolder(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
}

test('stores neither a secret nor a token in clear, in the database or in its write-ahead log', async () => {
  const data = await mkdtemp(join(tmpdir(), 'apim-sandbox-oauth-'));
  onTestFinished(() => rm(data, { recursive: true }));
  const sandbox = await startSandbox({ data });
  const tokens = await useEverySecret(sandbox);
  const whileOpen = await readFolder(data);
  await sandbox.close();
  const once = await readFolder(data);

  const hashes = [...tokens, secret].map((text) => createHash('sha256').update(text).digest('base64url'));
  for (const bytes of [whileOpen, once]) {
    // The search can find: ids and hashes are there.
    expect([clientId, ...hashes].filter((text) => !bytes.includes(text))).toEqual([]);
    expect(secretTexts(tokens).filter((text) => bytes.includes(text))).toEqual([]);
  }
});

test('writes neither a secret nor a token in its log, its journal or the reasons it gives', async () => {
  const sandbox = await sandboxForTest();
  const reasons: string[] = [];
  const heard: Sandbox = {
    ...sandbox,
    fetch: async (input, init) => {
      const response = await sandbox.fetch(input, init);
      reasons.push(response.headers.get('x-sandbox-why') ?? '');
      return response;
    },
  };
  const tokens = await useEverySecret(heard);
  const journal = await (await sandbox.fetch('/_sandbox/journal')).text();
  const written = [...sandbox.log, journal, ...reasons].join('\n');

  expect(sandbox.log).toHaveLength(11);
  expect(written).toContain(`the secret is not that of ${FULL_ACCESS}`);
  expect(secretTexts(tokens).filter((text) => written.includes(text))).toEqual([]);
});
