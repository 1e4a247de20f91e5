// What the bench uses of autocannon, which ships no types.
declare module 'autocannon' {
  interface Request {
    /** Makes the request anew each time it is sent. */
    readonly setupRequest: (request: object) => object;
  }
  interface Options {
    readonly url: string;
    readonly method: 'GET' | 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly requests?: readonly Request[];
    readonly connections: number;
    /** Seconds, whole. */
    readonly duration: number;
  }
  interface Result {
    readonly errors: number;
    readonly timeouts: number;
  }
  interface Run extends PromiseLike<Result> {
    on(event: 'response', listener: (client: unknown, status: number, bytes: number, latencyMs: number) => void): this;
  }
  function autocannon(options: Options): Run;
  export = autocannon;
}
