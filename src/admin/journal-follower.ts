import { setImmediate } from 'node:timers/promises';
import type { Ending } from '../store/feed.ts';
import type { Journal } from '../store/journal.ts';
import type { JournalRow } from '../store/journal-entry.ts';
import type { JournalFilter, JournalQuery } from '../store/journal-query.ts';
import { SLICE } from './journal-slices.ts';
import { presentCall, type SpiDisplay } from './present-call.ts';

const HEARTBEAT_MS = 15_000;
/** Lines sent in one go: what a reader that stops reading makes the server hold, whatever comes after. */
const ROWS = 100;
/** Calls that may come while a reader takes nothing, before it is dropped. */
const PATIENCE = 10_000;

const ENDINGS: Readonly<Record<Ending | 'slow', string>> = {
  reset: 'the bac was put back in its first state: connect again to follow it',
  loaded: 'a snapshot was loaded in the bac: connect again to follow it',
  deleted: 'the bac was deleted, or its time has come',
  closed: 'the server closes',
  slow: `${PATIENCE} calls came while this reader took none: connect again, it resumes after the last id`,
};

export interface FollowOptions {
  readonly filter: JournalFilter;
  /** Id of the last line already read. */
  readonly cursor: number;
  readonly display: SpiDisplay;
}

const renderEvent = (name: string, data: object): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;

/** One reader: reads the journal at its own pace, so that nothing piles up for it. */
class Follower {
  readonly #journal: Journal;
  readonly #query: JournalQuery;
  readonly #display: SpiDisplay;
  #cursor: number;
  /** The newest id when the reader last took something. */
  #seen: number;
  #ending: Ending | 'slow' | undefined;
  #isBeating = false;
  #wake: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #heart: NodeJS.Timeout | undefined;

  constructor(journal: Journal, { filter, cursor, display }: FollowOptions) {
    this.#journal = journal;
    this.#query = journal.query(filter);
    this.#display = display;
    this.#cursor = cursor;
    this.#seen = journal.lastId();
  }

  /** Nothing is held before someone reads: an answer to HEAD never is. */
  #start(): void {
    if (this.#heart) return;
    this.#heart = setInterval(() => {
      this.#isBeating = true;
      this.#wake?.();
    }, HEARTBEAT_MS).unref();
    this.#unwatch = this.#journal.watch({ wake: () => this.#look(), end: (why) => this.#finish(why) });
  }

  #look(): void {
    if (this.#wake) this.#wake();
    else if (this.#journal.lastId() - this.#seen > PATIENCE) this.#finish('slow');
  }

  #finish(why: Ending | 'slow'): void {
    this.#ending ??= why;
    this.stop();
    this.#wake?.();
  }

  stop(): void {
    clearInterval(this.#heart);
    this.#unwatch?.();
  }

  /** Text for the reader, when there is some; null: the end. */
  async next(): Promise<string | null> {
    const isFirst = this.#heart === undefined;
    this.#start();
    // So that the reader knows at once that it is connected.
    if (isFirst) return 'retry: 1000\n\n';
    for (;;) {
      const text = this.#read();
      this.#seen = this.#journal.lastId();
      if (text !== undefined) return text;
      if (this.#cursor < this.#journal.lastId()) await setImmediate();
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
      this.#wake = undefined;
    }
  }

  #isOver = false;

  #read(): string | null | undefined {
    if (this.#isOver) return null;
    if (this.#ending !== undefined) {
      this.#isOver = true;
      return renderEvent('end', { reason: this.#ending, message: ENDINGS[this.#ending] });
    }
    return this.#readDropped() ?? this.#readLines() ?? this.#readHeartbeat();
  }

  #readDropped(): string | undefined {
    const dropped = this.#journal.dropped();
    if (!dropped || dropped.id <= this.#cursor) return undefined;
    const [after, upTo] = [this.#cursor, dropped.id];
    this.#cursor = upTo;
    return renderEvent('truncated', { after, upTo, message: 'these calls were forgotten before they were read (--journal-rows)' });
  }

  #readLines(): string | undefined {
    const first = this.#cursor + 1;
    const last = Math.min(this.#journal.lastId(), this.#cursor + SLICE);
    if (first > last) return undefined;
    const rows = this.#query.oldest({ first, last }, ROWS);
    this.#cursor = rows.length < ROWS ? last : (rows.at(-1)?.id ?? last);
    return rows.length > 0 ? rows.map((row) => this.#render(row)).join('') : undefined;
  }

  #readHeartbeat(): string | undefined {
    if (!this.#isBeating) return undefined;
    this.#isBeating = false;
    return ': still there\n\n';
  }

  #render(row: JournalRow): string {
    return `id: ${row.id}\ndata: ${JSON.stringify(presentCall(row, this.#display))}\n\n`;
  }
}

/** Server-sent events: the lines of a journal as they come. */
export function createFollower(journal: Journal, options: FollowOptions): ReadableStream<Uint8Array> {
  const follower = new Follower(journal, options);
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const text = await follower.next();
        if (text === null) controller.close();
        else controller.enqueue(encoder.encode(text));
      },
      cancel: () => follower.stop(),
    },
    { highWaterMark: 0 },
  );
}
