/** A server-sent event: its name (`message` without one) and its data. */
export interface ServerEvent {
  readonly name: string;
  readonly data: string;
}

function parseEvent(block: string): ServerEvent | null {
  const fields = block.split('\n').map((line) => /^(\w+):? ?(.*)$/.exec(line) ?? []);
  const data = fields.filter(([, field]) => field === 'data').map(([, , value]) => value ?? '');
  const name = fields.find(([, field]) => field === 'event')?.[2] ?? 'message';
  return data.length === 0 ? null : { name, data: data.join('\n') };
}

/** The events of a stream, as they come. */
export async function* readEvents(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true });
    const blocks = text.split('\n\n');
    text = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parseEvent(block);
      if (event) yield event;
    }
  }
}
