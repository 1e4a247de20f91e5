import { get, type IncomingMessage } from 'node:http';
import { onTestFinished } from 'vitest';

/** A message of a stream of server-sent events. */
export interface StreamEvent {
  /** `message` unless the stream says otherwise. */
  readonly name: string;
  readonly id: number | null;
  readonly data: Readonly<Record<string, unknown>>;
}

function parse(block: string): StreamEvent | null {
  const fields = new Map(
    block.split('\n').map((line): [string, string] => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
  );
  const data = fields.get('data');
  if (data === undefined) return null;
  return { name: fields.get('event') ?? 'message', id: fields.has('id') ? Number(fields.get('id')) : null, data: JSON.parse(data) };
}

async function* readBlocks(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let text = '';
  for await (const chunk of source) {
    const blocks = (text + (typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString())).split('\n\n');
    text = blocks.pop() ?? '';
    yield* blocks;
  }
}

/** Reads messages off any source of bytes, one at a time. */
export function readEvents(source: AsyncIterable<Uint8Array | string>) {
  const blocks = readBlocks(source);
  /** Null: the stream has ended. */
  const next = async (): Promise<StreamEvent | null> => {
    const { done, value } = await blocks.next();
    if (done) return null;
    return parse(value) ?? next();
  };
  return {
    next,
    take: async (count: number): Promise<(StreamEvent | null)[]> => {
      const events: (StreamEvent | null)[] = [];
      while (events.length < count) events.push(await next());
      return events;
    },
  };
}

/** Follows a stream over a socket of its own; resolves once it is answered. */
export function follow(url: string, headers: Readonly<Record<string, string>> = {}) {
  return new Promise<ReturnType<typeof readEvents> & { readonly response: IncomingMessage }>((resolve, reject) => {
    const request = get(url, { agent: false, headers }, (response) => {
      response.setEncoding('utf8');
      resolve({ response, ...readEvents(response) });
    });
    request.on('error', reject);
    onTestFinished(() => {
      request.destroy();
    });
  });
}
