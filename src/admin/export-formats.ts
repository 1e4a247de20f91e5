import { formatInstant } from '../core/paris-time.ts';
import type { JournalRow } from '../store/journal-entry.ts';
import { presentCall, presentText, type SpiDisplay } from './present-call.ts';

/** How a file is written around its lines. */
export interface ExportFormat {
  readonly mediaType: string;
  readonly head: string;
  readonly separator: string;
  readonly tail: string;
  readonly render: (row: JournalRow) => string;
}

export const createNdjson = (display: SpiDisplay): ExportFormat => ({
  mediaType: 'application/x-ndjson',
  head: '',
  separator: '\n',
  tail: '\n',
  render: (row) => JSON.stringify(presentCall(row, display)),
});

const NOT_KEPT = 'The journal keeps neither headers nor bodies: the lists are empty and the sizes -1.';

export interface HarOptions {
  readonly version: string;
  /** Scheme, host and port of the server. */
  readonly origin: string;
  readonly display: SpiDisplay;
}

function readQuery(target: string): { readonly name: string; readonly value: string }[] {
  const cut = target.indexOf('?');
  return cut < 0 ? [] : [...new URLSearchParams(target.slice(cut + 1))].map(([name, value]) => ({ name, value }));
}

/** HAR 1.2, §4.2.3: an entry. What is ours has a name that starts with an underscore, as the format wants. */
function toEntry(row: JournalRow, { origin, display }: HarOptions): object {
  const { id, application, api, operation, code, error, policy, why, spi, correlationId, requestId, fault } = presentCall(row, display);
  const [method = '', ...path] = operation.split(' ');
  const target = row.target ?? path.join(' ');
  const ms = row.durationMicros / 1000;
  const unknown = { httpVersion: 'HTTP/1.1', cookies: [], headers: [], headersSize: -1, bodySize: -1 };
  return {
    startedDateTime: formatInstant(row.atMs),
    time: ms,
    request: {
      method,
      // What is already percent-encoded stays as it came.
      url: origin + encodeURI(presentText(target, display)).replaceAll('%25', '%'),
      queryString: readQuery(target).map(({ name, value }) => ({ name, value: presentText(value, display) })),
      ...unknown,
    },
    response: {
      status: row.status,
      statusText: '',
      redirectURL: '',
      content: { size: -1, mimeType: 'x-unknown' },
      ...unknown,
    },
    cache: {},
    timings: { send: 0, wait: ms, receive: 0 },
    _sandbox: { id, application, api, operation, code, error, policy, why, spi, correlationId, requestId, fault },
  };
}

/** HTTP Archive 1.2, which browsers and proxies read. */
export function createHar(options: HarOptions): ExportFormat {
  const { version } = options;
  const head = JSON.stringify({ version: '1.2', creator: { name: 'apim-sandbox', version }, comment: NOT_KEPT });
  return {
    mediaType: 'application/json',
    head: `{"log":${head.slice(0, -1)},"entries":[\n`,
    separator: ',\n',
    tail: '\n]}}\n',
    render: (row) => JSON.stringify(toEntry(row, options)),
  };
}
