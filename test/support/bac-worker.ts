import { liveInBac, meetServer } from './bac-journey.ts';

// One of several processes that test against one server at once: `bac-worker.ts URL WORKER BACS`. Prints how many bacs were lived in.

const [url = '', worker = '0', count = '1'] = process.argv.slice(2);
const AT_ONCE = 10;

const server = await meetServer(url);
let next = 0;
const live = async (): Promise<void> => {
  while (next < Number(count)) {
    const rank = Number(worker) * Number(count) + next;
    next += 1;
    await liveInBac(server, `worker-${worker}-${rank}`, rank);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, live));
process.stdout.write(String(next));
