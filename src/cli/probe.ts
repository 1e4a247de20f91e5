import { get } from 'node:http';
import { type Health, PATIENCE_MS, readHealth } from './health.ts';
import { createServer, unreachable } from './server.ts';

/** The health of a server, by Node's own client: `fetch` takes longer to load than all the rest, and a container asks every few seconds. */
export function probeHealth(url: string): Promise<Pick<Health, 'status' | 'instance'>> {
  if (url.startsWith('https:')) return readHealth(createServer({ url, adminToken: null }));
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(unreachable(url, error));
    const request = get(`${url}/_sandbox/health`, { timeout: PATIENCE_MS, agent: false }, async (response) => {
      let text = '';
      for await (const chunk of response.setEncoding('utf8')) text += chunk;
      try {
        const { status, instance } = JSON.parse(text) as Health;
        if (status === 'ready') return resolve({ status, instance });
      } catch {
        // Not a sandbox's.
      }
      fail(new Error(`answered ${response.statusCode}, as no sandbox does`));
    });
    request.on('timeout', () => request.destroy(new Error(`no answer within ${PATIENCE_MS / 1000} s`))).on('error', fail);
  });
}
