import { bacHandlers } from './bacs.ts';
import { certificateHandlers } from './certificates.ts';
import { clockHandlers } from './clock.ts';
import { explainHandlers } from './explain.ts';
import { franceConnectHandlers } from './franceconnect.ts';
import { hermesHandlers } from './hermes.ts';
import { journalHandlers } from './journal.ts';
import { exportHandlers } from './journal-export.ts';
import { streamHandlers } from './journal-stream.ts';
import type { AdminHandlers } from './plug.ts';
import { serverHandlers } from './server.ts';
import { snapshotHandlers } from './snapshots.ts';
import { verifyHandlers } from './verify.ts';

/** Every route of the sandbox's own, by the text of its contract. */
export const ADMIN: AdminHandlers = {
  ...bacHandlers,
  ...clockHandlers,
  ...snapshotHandlers,
  ...journalHandlers,
  ...exportHandlers,
  ...streamHandlers,
  ...verifyHandlers,
  ...explainHandlers,
  ...hermesHandlers,
  ...franceConnectHandlers,
  ...serverHandlers,
  ...certificateHandlers,
};
