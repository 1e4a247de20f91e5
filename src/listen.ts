import type { RequestListener, Server, ServerOptions } from 'node:http';
import { createServer, STATUS_CODES } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { TLSSocket } from 'node:tls';
import { getRequestListener, type HttpBindings, RequestError } from '@hono/node-server';
import { toUrlHost } from './core/url-host.ts';

/** A socket that cannot be opened: what, where, what to do. */
export class ListenError extends Error {
  override name = 'ListenError';
}

export interface Listener {
  /** `http://127.0.0.1:8080`: what clients call. */
  readonly url: string;
  close(): Promise<void>;
}

/** What makes a listener HTTPS. Certificates and key are in PEM. */
export interface ListenTls {
  readonly cert: string;
  readonly key: string;
  /** The authority whose certificates clients are asked for; none is demanded. */
  readonly ca: string;
  /** Looks at a connection once it is secure; false closes it. */
  readonly admit: (socket: TLSSocket) => boolean;
  /** Receives a line for each connection that could not be made secure. */
  readonly log: (line: string) => void;
}

export interface ListenOptions {
  readonly fetch: (request: Request, env: HttpBindings) => Response | Promise<Response>;
  readonly host: string;
  readonly port: number;
  /** Replaces the global Request and Response by lighter ones: for a process that is nothing but the server. */
  readonly ownsProcess: boolean;
  readonly tls?: ListenTls;
}

const ADVICE: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program listens there; stop it or give another port with {port} (0 takes a free one)',
  EACCES: 'this user may not listen there; give a port above 1023 with {port}',
  EADDRNOTAVAIL: 'this machine has no such address; give one of its own with --host (127.0.0.1, 0.0.0.0)',
  ENOTFOUND: 'this host name is unknown; give an address with --host (127.0.0.1, 0.0.0.0)',
};

const UNREADABLE = { 'Content-Type': 'application/json', 'X-Sandbox-Error': 'request-unreadable' };
const unreadable = (message: string): string => JSON.stringify({ error: 'request-unreadable', message });

function endSocket(socket: Duplex, status: number, message: string): void {
  if (!socket.writable) return;
  const body = unreadable(message);
  const headers = { ...UNREADABLE, 'Content-Length': Buffer.byteLength(body), Connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
}

/** A request that Node cannot parse gets a clear 4xx, and the connection closes. */
function refuseUnparsed(error: NodeJS.ErrnoException, socket: Duplex): void {
  const status = error.code === 'HPE_HEADER_OVERFLOW' ? 431 : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
  endSocket(socket, status, `${STATUS_CODES[status]}: the HTTP request cannot be read (${error.code ?? 'no code'})`);
}

/** Node closes the connection of a CONNECT without a word when nobody listens for it. It hands the socket over: its end and errors are ours. */
function refuseConnect(_request: unknown, socket: Duplex): void {
  socket.on('error', () => socket.destroy()).on('finish', () => socket.destroy());
  endSocket(socket, 405, 'CONNECT is for proxies, and this server is none');
}

/** A request whose Host or target makes no URL gets the same refusal; anything else met here is a bug of ours. */
function refuseTarget(error: unknown): Response {
  if (!(error instanceof RequestError)) return new Response(null, { status: 500, headers: { 'X-Sandbox-Error': 'internal-error' } });
  return new Response(unreadable(`Bad Request: the Host header or the request target cannot be read (${error.message})`), {
    status: 400,
    headers: UNREADABLE,
  });
}

/**
 * Hono's body limit copies a request whose length is not told, and the standard Request cannot copy the server's lighter one (it can
 * where the server owns the process and replaced the global): such a request is made a standard one first.
 */
function standardised(request: Request, { incoming }: HttpBindings): Request {
  if (request.method === 'GET' || incoming.headers['content-length'] !== undefined || request.body === null) return request;
  return new Request(request.url, { method: request.method, headers: request.headers, body: request.body, duplex: 'half' });
}

interface Opened {
  readonly server: Server;
  /** Ends the connections that Node's own closing does not know. */
  readonly cut: () => void;
}

function closeServer({ server, cut }: Opened): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // Whatever is still answering after half a second is cut.
    setTimeout(() => {
      server.closeAllConnections();
      cut();
    }, 500).unref();
  });
}

const SERVER: ServerOptions = {
  requestTimeout: 30_000,
  headersTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
  joinDuplicateHeaders: true,
};

async function createTlsServer({ cert, key, ca, admit, log }: ListenTls, answer: RequestListener): Promise<Opened> {
  const { createServer: createSecureServer } = await import('node:https');
  // Node checks no date by itself here: it would do so on the real clock. `admit` and the gateway do, on the bac's.
  const checks = { requestCert: true, rejectUnauthorized: false, minVersion: 'TLSv1.2', handshakeTimeout: 15_000 } as const;
  const server = createSecureServer({ ...SERVER, ...checks, cert, key, ca }, answer);
  // Node would have a failed handshake answered in plain HTTP, as an unreadable request.
  server.removeAllListeners('tlsClientError').on('tlsClientError', (error: NodeJS.ErrnoException, socket: TLSSocket) => {
    log(`TLS connection failed (${error.code ?? error.message})`);
    socket.destroy();
  });
  // Before Node reads anything of the connection.
  server.prependListener('secureConnection', (socket: TLSSocket) => {
    if (!admit(socket)) socket.destroy();
  });
  // Until they are secure, HTTP knows nothing of them: a silent one would hold the close until its deadline.
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return {
    server,
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

function explainListen(error: NodeJS.ErrnoException, { host, port, tls }: ListenOptions): ListenError {
  const advice = ADVICE[error.code ?? '']?.replace('{port}', tls ? '--tls-port' : '--port');
  return new ListenError(`${host}:${port}: cannot listen (${error.code}): ${advice ?? error.message}`, { cause: error });
}

/** Serves an app on a TCP port. Rejects with a `ListenError`. */
export async function listen(options: ListenOptions): Promise<Listener> {
  const { fetch, host, port, ownsProcess, tls } = options;
  const answer = (request: Request, env: HttpBindings) => fetch(ownsProcess ? request : standardised(request, env), env);
  const listener = getRequestListener((request, env) => answer(request, env as HttpBindings), {
    overrideGlobalObjects: ownsProcess,
    hostname: host,
    errorHandler: refuseTarget,
  });
  const opened = tls ? await createTlsServer(tls, listener) : { server: createServer(SERVER, listener), cut: () => undefined };
  const { server } = opened;
  server.on('clientError', refuseUnparsed).on('connect', refuseConnect);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainListen(error, options)));
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo;
      resolve({ url: `${tls ? 'https' : 'http'}://${toUrlHost(host)}:${bound}`, close: () => closeServer(opened) });
    });
  });
}
