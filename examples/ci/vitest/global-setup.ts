import { createSandbox } from 'apim-sandbox';
import type { TestProject } from 'vitest/node';

/** What `POST /_sandbox/bacs` tells, and nothing tells again. */
export interface Bac {
  readonly id: string;
  readonly applications: readonly {
    readonly slug: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly habilitations: readonly { readonly api: string; readonly teleservices: readonly string[] }[];
  }[];
}

declare module 'vitest' {
  export interface ProvidedContext {
    sandboxUrl: string;
    bacs: readonly Bac[];
  }
}

const AT = { now: '2026-09-15T10:00:00Z', frozen: true };

/** One server for the whole run, and a bac for each worker; vitest awaits what is returned at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const sandbox = await createSandbox({ port: 0 });
  const createBac = async (): Promise<Bac> => {
    const response = await sandbox.fetch('/_sandbox/bacs', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(AT),
    });
    return (await response.json()) as Bac;
  };
  project.provide('sandboxUrl', sandbox.url);
  project.provide('bacs', await Promise.all(Array.from({ length: project.config.maxWorkers }, createBac)));
  return () => sandbox.close();
}
