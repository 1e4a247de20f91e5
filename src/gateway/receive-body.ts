import type { RawBody } from '../contract/read-body.ts';

/** Longest body that an operation reads, bytes. Assumed: the platform's own limit is not known. */
const BODY_LIMIT_BYTES = 1024 * 1024;

const TOO_LARGE: RawBody = { problem: 'too-large' };

function decode(bytes: Uint8Array): RawBody {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: 'not-utf8' };
  }
}

/** Reads a stream of unknown length, and no more than the limit is kept. */
async function receiveStream(stream: ReadableStream<Uint8Array>): Promise<RawBody> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length <= BODY_LIMIT_BYTES) chunks.push(chunk);
  }
  return length > BODY_LIMIT_BYTES ? TOO_LARGE : decode(Buffer.concat(chunks));
}

/** Receives the whole body of a request before anything is decided on it, so that what follows runs in one tick. */
export async function receiveBody(request: Request): Promise<RawBody> {
  const announced = request.headers.get('content-length');
  if (announced === null) return request.body ? receiveStream(request.body) : { text: '' };
  if (Number(announced) > BODY_LIMIT_BYTES) return TOO_LARGE;
  return decode(new Uint8Array(await request.arrayBuffer()));
}
