import type { Server } from 'node:http';
import { createServer, STATUS_CODES } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

/** A socket that cannot be opened: what, where, what to do. */
export class ListenError extends Error {
  override name = 'ListenError';
}

export interface Listener {
  /** `http://127.0.0.1:8080`: what clients call. */
  readonly url: string;
  close(): Promise<void>;
}

export interface ListenOptions {
  // biome-ignore lint/suspicious/noExplicitAny: any Hono app, whatever its bindings
  readonly app: Hono<any>;
  readonly host: string;
  readonly port: number;
  /** Replaces the global Request and Response by lighter ones: for a process that is nothing but the server. */
  readonly ownsProcess: boolean;
}

const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there; stop it or give another port with --port (0 takes a free one)',
  EACCES: 'this user may not listen there; give a port above 1023 with --port',
  EADDRNOTAVAIL: 'this machine has no such address; give one of its own with --host (127.0.0.1, 0.0.0.0)',
  ENOTFOUND: 'this host name is unknown; give an address with --host (127.0.0.1, 0.0.0.0)',
};

/** A request that Node cannot parse gets a clear 4xx, and the connection closes. */
function refuseUnparsed(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable) return;
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  const body = JSON.stringify({
    error: 'request-unreadable',
    message: `${STATUS_CODES[status]}: the HTTP request cannot be read (${error.code ?? 'no code'})`,
  });
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\nX-Sandbox-Error: request-unreadable\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  );
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // Whatever is still answering after half a second is cut.
    setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}

/** Serves an app on a TCP port. Rejects with a `ListenError`. */
export function listen({ app, host, port, ownsProcess }: ListenOptions): Promise<Listener> {
  const server = createServer(
    { requestTimeout: 30_000, headersTimeout: 15_000 },
    getRequestListener(app.fetch, { overrideGlobalObjects: ownsProcess, hostname: host }),
  );
  server.on('clientError', refuseUnparsed);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        new ListenError(`${host}:${port}: cannot listen (${error.code}): ${ADVICE[error.code ?? ''] ?? error.message}`, { cause: error }),
      );
    });
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo;
      const name = host.includes(':') ? `[${host}]` : host;
      resolve({ url: `http://${name === '0.0.0.0' ? '127.0.0.1' : name}:${bound}`, close: () => closeServer(server) });
    });
  });
}
