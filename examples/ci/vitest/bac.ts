import { inject } from 'vitest';

export const url = inject('sandboxUrl');

/** One of the sandbox's own routes. */
export async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${url}/_sandbox${path}`, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}

const found = inject('bacs')[Number(process.env.VITEST_POOL_ID) - 1];
if (!found) throw new Error(`no bac for worker ${process.env.VITEST_POOL_ID}`);
/** The bac of this worker: its own people, quotas, journal and clock, so that files run in parallel. As new for each file. */
export const bac = found;
await ask('POST', `/bacs/${bac.id}/reset`);

/** An application of the bac, as the client under test is configured with it. */
export function applicationOf(slug: string) {
  const application = bac.applications.find((one) => one.slug === slug);
  if (!application) throw new Error(`no application "${slug}" in the bac`);
  return application;
}
