import { expect } from 'vitest';
import { spawnCommand } from '../support/command.ts';
import type { RawAnswer } from '../support/raw-http.ts';
import { headersFor, personaOf, startSandbox, teleserviceOf, tokenFor } from '../support/sandbox.ts';

export const IP = `/impotparticulier/1.0/spi/${personaOf('lea-moreau').spi}/dernieresituation/ir/assiettes/deuxans`;

/** A server under attack. */
export interface Target {
  readonly url: string;
  /** Header lines of a good call. */
  readonly credentials: string;
  /** True while a plain good call is answered with a situation. */
  readonly answersGoodCalls: () => Promise<boolean>;
  readonly log: () => string;
  readonly close: () => Promise<unknown>;
}

async function aim(url: string, log: () => string, close: () => Promise<unknown>): Promise<Target> {
  const token = await tokenFor({ fetch: (input, init) => fetch(new URL(String(input), url), init) }, 'tir-de-charge');
  const headers = headersFor(token, teleserviceOf('tir-de-charge', 'impot-particulier'));
  return {
    url,
    credentials: Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join(''),
    answersGoodCalls: async () => {
      const response = await fetch(new URL(IP, url), { headers, signal: AbortSignal.timeout(5000) });
      return response.status === 200 && 'rfr' in ((await response.json()) as object);
    },
    log,
    close,
  };
}

/** The sandbox in a program, and as a process of its own, where it replaces the Request and Response globals. */
export const SERVERS = {
  'a sandbox in a program': async () => {
    const sandbox = await startSandbox({ port: 0 });
    return aim(sandbox.url, () => sandbox.log.join('\n'), sandbox.close);
  },
  'the built command': async () => {
    const command = spawnCommand(['start', '--port', '0', '--strict']);
    return aim(await command.url, command.stderr, async () => {
      command.kill('SIGKILL');
      return command.ended;
    });
  },
} as const satisfies Record<string, () => Promise<Target>>;

/** What every answer to an attack is: no failure of the server, JSON (or a page of the console) or nothing, and no trace of code. */
export function expectHarmless({ status, headers, body }: RawAnswer): void {
  expect(status).toBeLessThan(500);
  expect(body).not.toMatch(/^\s*at .+:\d+|node:internal|node_modules|\.ts:\d+|\.js:\d+/m);
  if (body !== '' && !headers['content-type']?.startsWith('text/html')) expect(() => JSON.parse(body)).not.toThrow();
}
