import type { Sandbox } from '../../src/sandbox.ts';
import { read } from './sandbox.ts';

/** A line of the journal as `/_sandbox/journal` shows it. */
export interface ShownCall {
  readonly id: number;
  readonly at: string;
  readonly application: string | null;
  readonly api: string | null;
  readonly operation: string;
  readonly target: string | null;
  readonly status: number;
  readonly code: number | null;
  readonly error: string | null;
  readonly policy: string;
  readonly why: string | null;
  readonly spi: string | null;
  readonly correlationId: string | null;
}

export interface Page {
  readonly calls: readonly ShownCall[];
  readonly next: number | null;
}

type Caller = Pick<Sandbox, 'fetch'>;

/** `GET /_sandbox/journal`, which must answer 200. */
export async function journalOf({ fetch }: Caller, query: Readonly<Record<string, string | number>> = {}): Promise<Page> {
  const text = new URLSearchParams(Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]));
  const { status, body } = await read(await fetch(`/_sandbox/journal?${text}`));
  if (status !== 200) throw new Error(`the journal answered ${status}: ${JSON.stringify(body)}`);
  return body as Page;
}

/** `POST /_sandbox/journal/verify`: its status and its body. */
export async function verify({ fetch }: Caller, body: unknown, query = '') {
  return read(
    await fetch(`/_sandbox/journal/verify${query}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  );
}
