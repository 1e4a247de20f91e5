import { type Config, DEFAULT_TLS_PORT } from './config.ts';
import { type Listener, type ListenOptions, listen } from './listen.ts';
import type { Tls } from './tls/open.ts';

/** The sockets of a sandbox: HTTP, HTTPS, both or none. */
export interface Listeners {
  readonly url: string | null;
  readonly tlsUrl: string | null;
  close(): Promise<void>;
}

export interface ListenersOptions extends Pick<ListenOptions, 'fetch' | 'ownsProcess'> {
  readonly tls: Tls | null;
  readonly log: (line: string) => void;
}

async function openTlsListener(
  { host, tlsPort = DEFAULT_TLS_PORT }: Config,
  { fetch, ownsProcess, log }: ListenersOptions,
  tls: Tls,
): Promise<Listener> {
  const { set, admit } = tls;
  return listen({ fetch, host, port: tlsPort, ownsProcess, tls: { ...set.server, ca: set.ca.cert, admit, log } });
}

/** Opens the sockets that the settings ask for. When the second one cannot be, the first is closed. */
export async function openListeners(config: Config, options: ListenersOptions): Promise<Listeners> {
  const { fetch, ownsProcess, tls } = options;
  const plain = config.port === undefined ? null : await listen({ fetch, host: config.host, port: config.port, ownsProcess });
  try {
    const secure = tls && (await openTlsListener(config, options, tls));
    return {
      url: plain?.url ?? null,
      tlsUrl: secure?.url ?? null,
      close: async () => {
        await Promise.all([plain?.close(), secure?.close()]);
      },
    };
  } catch (error) {
    await plain?.close();
    throw error;
  }
}
