import { PROFILES } from '../../src/gateway/profiles/index.ts';
import type { Sandbox } from '../../src/sandbox.ts';
import { FULL_ACCESS, headersFor, personaOf, teleserviceOf, tokenFor } from './sandbox.ts';

export type ProfileName = keyof typeof PROFILES;
export const PROFILE_NAMES = Object.keys(PROFILES) as ProfileName[];

export const IP_PATH = `/impotparticulier/1.0/spi/${personaOf('lea-moreau').spi}/situations/ir/assiettes/annrev/2025`;
export const R2P_PATH = '/r2p/v1/personne/spi?nom=Moreau&prenom=Lea';

interface CallChanges {
  readonly slug?: string;
  readonly path?: string;
  readonly api?: string;
  readonly scope?: string;
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** A call well-formed but for the changes, with a token just asked unless one is given. */
export async function callWith(sandbox: Pick<Sandbox, 'fetch'>, changes: CallChanges = {}): Promise<Response> {
  const { slug = FULL_ACCESS, path = IP_PATH, api = 'impot-particulier', scope, token, headers = {} } = changes;
  const bearer = token ?? (await tokenFor(sandbox, slug, scope));
  return sandbox.fetch(path, { headers: headersFor(bearer, teleserviceOf(slug, api), headers) });
}

/** The answer to the call that follows the last one of the quota. */
export async function exhaustQuota(sandbox: Pick<Sandbox, 'fetch'>, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const token = await tokenFor(sandbox, FULL_ACCESS);
  for (let passed = 0; passed < 50; passed += 1) await callWith(sandbox, { token });
  return callWith(sandbox, { token, headers });
}
