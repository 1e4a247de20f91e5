import type { Socket } from 'node:net';
import type { Injection } from './choose.ts';
import type { Pauses } from './pauses.ts';

/** What an answer is sent through. */
export type Wire = Pick<Injection<unknown>, 'latencyMs' | 'cut' | 'truncate'>;

/** An answer as plain data. */
export interface Deliverable {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

/** The two ends of a request that came through a socket, as far as they are used here. */
export interface Line {
  readonly incoming?: { readonly socket: Socket };
  readonly outgoing?: {
    writeHead(status: number, headers: Readonly<Record<string, string>>): unknown;
    flushHeaders(): void;
    write(chunk: Uint8Array): boolean;
  };
}

/** Who waits for the answer: over a socket, or in process through the signal of its request. */
export interface Recipient {
  readonly line: Line;
  readonly signal: AbortSignal;
}

/** What a call made in process meets in place of an answer, as `fetch` words it. */
export class ConnectionCut extends TypeError {
  override name = 'TypeError';
  constructor(message: 'fetch failed' | 'terminated' = 'fetch failed') {
    super(message, { cause: Object.assign(new Error('other side closed'), { name: 'SocketError', code: 'UND_ERR_SOCKET' }) });
  }
}

/** True when the wire does something to an answer. */
export const isBroken = ({ latencyMs, cut, truncate }: Wire): boolean => latencyMs > 0 || cut !== null || truncate !== null;

function onGone({ line: { incoming }, signal }: Recipient): (end: () => void) => () => void {
  return (end) => {
    if (incoming ? incoming.socket.destroyed : signal.aborted) queueMicrotask(end);
    if (!incoming) {
      signal.addEventListener('abort', end, { once: true });
      return () => signal.removeEventListener('abort', end);
    }
    // The calls that a client sends without waiting for their answers are all held back on one socket.
    incoming.socket.setMaxListeners(0).once('close', end);
    return () => void incoming.socket.off('close', end);
  };
}

/** Length of what is sent of a body; null: all of it. */
function cutLength({ cut, truncate }: Wire, length: number): number | null {
  if (cut === 'after-headers') return 0;
  if (truncate === null) return null;
  const kept = truncate < 1 ? Math.floor(length * truncate) : truncate;
  return kept < length ? kept : null;
}

/** Announces the whole body, sends what is left of it, and closes the connection: a client that reads the length knows. */
function sendBroken({ incoming, outgoing }: Line, { status, headers }: Deliverable, bytes: Buffer, kept: number): void {
  outgoing?.writeHead(status, { ...headers, 'Content-Length': String(bytes.length) });
  if (kept > 0) outgoing?.write(bytes.subarray(0, kept));
  else outgoing?.flushHeaders();
  incoming?.socket.destroySoon();
}

/** The same in process: the body breaks while it is read. */
function respondBroken({ status, headers }: Deliverable, bytes: Buffer, kept: number): Response {
  let isSent = kept === 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        // An error throws away what was not read yet: it waits for the next reading.
        if (isSent) return controller.error(new ConnectionCut('terminated'));
        isSent = true;
        controller.enqueue(new Uint8Array(bytes.subarray(0, kept)));
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { status, headers: { ...headers, 'Content-Length': String(bytes.length) } });
}

/**
 * Sends an answer through a wire that is slow or broken. Null: it was sent, or dropped, on the socket itself.
 * Throws `ConnectionCut` where a call made in process has no answer.
 */
export async function deliver(answer: Deliverable, wire: Wire, recipient: Recipient, pauses: Pauses): Promise<Response | null> {
  const { line } = recipient;
  const drop = (): null => {
    if (!line.incoming) throw new ConnectionCut();
    line.incoming.socket.destroy();
    return null;
  };
  if (wire.latencyMs > 0 && !(await pauses.wait(wire.latencyMs, onGone(recipient)))) return drop();
  if (wire.cut === 'before-headers') return drop();
  const bytes = Buffer.from(answer.body ?? '');
  const kept = cutLength(wire, bytes.length);
  // An answer without a body ends with its headers: there is nothing to break.
  if (kept === null || bytes.length === 0) return new Response(answer.body, { status: answer.status, headers: answer.headers });
  if (!line.incoming) return respondBroken(answer, bytes, kept);
  sendBroken(line, answer, bytes, kept);
  return null;
}
