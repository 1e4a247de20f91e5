// What the bench uses of autocannon, which ships no types.
declare module 'autocannon' {
  interface Options {
    readonly url: string;
    readonly method: 'GET' | 'POST';
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
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
