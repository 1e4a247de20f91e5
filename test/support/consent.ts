import type { Sandbox } from '../../src/sandbox.ts';

/** A FranceConnect consent token of a persona, as the sandbox mints it for a developer. */
export async function mintConsent({ fetch }: Pick<Sandbox, 'fetch'>, persona: string, expiresIn = 60, bac = 'commun'): Promise<string> {
  const response = await fetch(`/_sandbox/franceconnect/tokens?bac=${bac}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona, expires_in: expiresIn }),
  });
  const { token } = (await response.json()) as { token?: string };
  if (!token) throw new Error(`no consent for ${persona}: ${response.status}`);
  return token;
}
