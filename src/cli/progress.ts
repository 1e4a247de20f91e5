import type { Io } from './io.ts';

const WIDTH = 30;
/** Less than this is read before anybody wonders. */
const WORTH_TELLING = 5000;
const STEPS_ON_A_TERMINAL = 200;
const STEPS_IN_A_LOG = 4;

/** Told how much is done, of how much. */
export type OnProgress = (done: number, total: number) => void;

/** A bar that moves on a terminal; elsewhere a line at each quarter. On the error stream: the output is for programs. */
export function createProgress({ tell }: Pick<Io, 'tell'>, what: string, isTerminal = process.stderr.isTTY === true): OnProgress {
  let step = 0;
  return (done, total) => {
    if (total < WORTH_TELLING) return;
    const steps = isTerminal ? STEPS_ON_A_TERMINAL : STEPS_IN_A_LOG;
    const reached = Math.floor((done / total) * steps);
    if (reached === step) return;
    step = reached;
    if (!isTerminal) return tell(`apim-sandbox: ${what}: ${done} of ${total}\n`);
    const filled = Math.round((done / total) * WIDTH);
    tell(`\r${what} [${'='.repeat(filled)}${' '.repeat(WIDTH - filled)}] ${done} of ${total}${done >= total ? '\n' : ''}`);
  };
}
