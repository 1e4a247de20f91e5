import type { IncomingHttpHeaders } from 'node:http';
import { Agent, request } from 'node:https';
import { onTestFinished } from 'vitest';
import type { Sandbox, SandboxOptions } from '../../src/sandbox.ts';
import { FULL_ACCESS, headersFor, personaOf, sandboxForTest, teleserviceOf, tokenFor } from './sandbox.ts';

export type ClientName = keyof NonNullable<Sandbox['tls']>['clients'];

export const IP = `/impotparticulier/1.0/spi/${personaOf('lea-moreau').spi}/situations/ir/assiettes/annrev/2025`;

/** A sandbox that listens in HTTP and HTTPS on free ports, its clock frozen. */
export async function tlsSandboxForTest(options: SandboxOptions = {}) {
  const sandbox = await sandboxForTest({ port: 0, tls: true, tlsPort: 0, ...options });
  if (!sandbox.tls) throw new Error('the sandbox has no TLS');
  return { ...sandbox, tls: sandbox.tls };
}

export type TlsSandbox = Awaited<ReturnType<typeof tlsSandboxForTest>>;

/** An answer, or the code of the error that the client met. */
export interface Met {
  readonly status?: number;
  readonly headers?: IncomingHttpHeaders;
  readonly body?: string;
  readonly error?: string;
}

export interface TlsClient {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Met>;
}

/** A client of Node's own https, with a certificate of the set or none; its connection is kept from one call to the next. */
export function tlsClient({ tls }: TlsSandbox, name: ClientName | null, options: object = {}): TlsClient {
  const pair = name === null ? {} : tls.clients[name];
  const agent = new Agent({ keepAlive: true, maxSockets: 1, ca: tls.ca, ...pair, ...options });
  onTestFinished(() => agent.destroy());
  return {
    get: (path, headers = {}) =>
      new Promise((resolve) => {
        request(new URL(path, tls.url), { agent, headers }, (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (text: string) => {
            body += text;
          });
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
        })
          .on('error', (error: NodeJS.ErrnoException) => resolve({ error: error.code ?? error.message }))
          .end();
      }),
  };
}

/** Headers of a well-formed call of the full-access application on Impôt particulier. */
export async function callHeaders(sandbox: Pick<Sandbox, 'fetch'>): Promise<Record<string, string>> {
  return headersFor(await tokenFor(sandbox, FULL_ACCESS), teleserviceOf(FULL_ACCESS, 'impot-particulier'));
}

/** What the gateway made of a call: its status, then what `X-Sandbox-Error` says. */
export function outcome({ status, headers, error }: Met): string {
  return error ?? [status, headers?.['x-sandbox-error']].filter(Boolean).join(' ');
}
