import { connect } from 'node:net';

/** An answer read off a raw socket. Header names are in lower case. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Exchange {
  readonly answers: readonly RawAnswer[];
  /** All that came, as Latin-1 text. */
  readonly text: string;
}

function readChunks(text: string): { readonly body: string; readonly rest: string } {
  let body = '';
  let at = 0;
  for (;;) {
    const lineEnd = text.indexOf('\r\n', at);
    const size = Number.parseInt(text.slice(at, lineEnd), 16);
    if (lineEnd < 0 || !size) return { body, rest: lineEnd < 0 ? '' : text.slice(lineEnd + 4) };
    body += text.slice(lineEnd + 2, lineEnd + 2 + size);
    at = lineEnd + 2 + size + 2;
  }
}

/** Splits what a server wrote into its answers; interim ones (1xx) are left out. */
function parseAnswers(text: string): RawAnswer[] {
  const answers: RawAnswer[] = [];
  let rest = text;
  while (rest.startsWith('HTTP/1.1 ')) {
    const headEnd = rest.indexOf('\r\n\r\n');
    const [statusLine = '', ...lines] = rest.slice(0, headEnd).split('\r\n');
    const headers = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    );
    const status = Number(statusLine.split(' ')[1]);
    const after = rest.slice(headEnd + 4);
    const length = status < 200 ? 0 : Number(headers['content-length'] ?? 0);
    const read =
      headers['transfer-encoding'] === 'chunked' ? readChunks(after) : { body: after.slice(0, length), rest: after.slice(length) };
    if (status >= 200) answers.push({ status, headers, body: Buffer.from(read.body, 'latin1').toString() });
    rest = read.rest;
  }
  return answers;
}

const DEADLINE_MS = 5000;

/**
 * Writes bytes to a server and reads until it closes the connection; what it does not end within the deadline is a hang, and rejects.
 * With `thenEnd` the client says that it will write no more, so that the server does not wait for the rest of a request.
 */
export function exchange(
  url: string,
  parts: readonly (string | Buffer)[],
  { thenEnd = false }: { readonly thenEnd?: boolean } = {},
): Promise<Exchange> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(Number(port), hostname);
    const deadline = setTimeout(() => {
      socket.destroy();
      reject(new Error(`the server did not end the exchange within ${DEADLINE_MS} ms; it wrote: ${text.slice(0, 500)}`));
    }, DEADLINE_MS);
    socket.setEncoding('latin1').on('data', (data: string) => {
      text += data;
    });
    // A server that closes before all is written resets the connection: what it answered before counts.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(deadline);
      resolve({ answers: parseAnswers(text), text });
    });
    for (const part of parts) socket.write(part);
    if (thenEnd) socket.end();
  });
}
