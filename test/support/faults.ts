import type { Agent } from 'node:http';
import { request } from 'node:http';
import { createCatalogue } from '../../src/fault-catalogue.ts';
import { listMagicValues, type MagicValue } from '../../src/pannes/magic.ts';
import type { Sandbox } from '../../src/sandbox.ts';
import { domaineOf } from './hermes.ts';
import { contracts } from './sandbox.ts';

type Json = Readonly<Record<string, unknown>>;

export const CATALOGUE = createCatalogue(contracts);
export const MAGIC: readonly MagicValue[] = listMagicValues(CATALOGUE);

/** Arms a fault, or a profile; gives the ids. */
export async function arm(sandbox: Pick<Sandbox, 'fetch'>, rule: Json, query = ''): Promise<string[]> {
  const { status, body } = await domaineOf(sandbox).call('POST', `/faults${query}`, rule);
  if (status !== 201) throw new Error(`not armed: ${status} ${JSON.stringify(body)}`);
  return (body as { faults: { id: string }[] }).faults.map(({ id }) => id);
}

export const disarm = (sandbox: Pick<Sandbox, 'fetch'>) => domaineOf(sandbox).call('DELETE', '/faults');

export interface FaultLine {
  readonly id: string;
  readonly seen: number;
  readonly injected: number;
  readonly remainingMs: number | null;
}

export async function listFaults(sandbox: Pick<Sandbox, 'fetch'>, query = ''): Promise<FaultLine[]> {
  return ((await domaineOf(sandbox).call('GET', `/faults${query}`)).body as { faults: FaultLine[] }).faults;
}

/** `seen/injected` of each fault. */
export async function countsOf(sandbox: Pick<Sandbox, 'fetch'>): Promise<Record<string, string>> {
  return Object.fromEntries((await listFaults(sandbox)).map(({ id, seen, injected }) => [id, `${seen}/${injected}`]));
}

export interface JournalLine {
  readonly status: number;
  readonly code: number | null;
  readonly error: string | null;
  readonly policy: string;
  readonly why: string | null;
  readonly fault: string | null;
  readonly application: string | null;
}

/** The last lines of the journal, the newest first. */
export async function journalOf(sandbox: Pick<Sandbox, 'fetch'>, limit = 1, query = ''): Promise<JournalLine[]> {
  return ((await domaineOf(sandbox).call('GET', `/journal?limit=${limit}${query}`)).body as { calls: JournalLine[] }).calls;
}

/** What a client meets on a socket: what came of the answer, and how it ended. */
export interface Met {
  readonly status?: number | undefined;
  readonly length?: string | undefined;
  readonly bytes?: number;
  readonly complete?: boolean;
  readonly error?: string;
}

/** A call of Node's own http; never rejects. */
export function callSocket(
  url: string,
  headers: Readonly<Record<string, string>>,
  agent: Agent | false = false,
  signal?: AbortSignal,
): Promise<Met> {
  return new Promise((resolve) => {
    const fail = (error: NodeJS.ErrnoException) => resolve({ error: error.code ?? error.message });
    request(url, { headers, agent, ...(signal && { signal }) }, (response) => {
      let bytes = 0;
      const met = () => ({ status: response.statusCode, length: response.headers['content-length'], bytes });
      response.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on('error', (error: NodeJS.ErrnoException) => resolve({ ...met(), complete: false, error: error.code ?? error.message }));
      response.on('end', () => resolve({ ...met(), complete: response.complete }));
    })
      .on('error', fail)
      .end();
  });
}
