import { bacHandlers } from './bacs.ts';
import { certificateHandlers } from './certificates.ts';
import { clockHandlers } from './clock.ts';
import { faultHandlers } from './faults.ts';
import { franceConnectHandlers } from './franceconnect.ts';
import { hermesHandlers } from './hermes.ts';
import { journalHandlers } from './journal.ts';
import type { AdminHandlers } from './plug.ts';
import { serverHandlers } from './server.ts';
import { snapshotHandlers } from './snapshots.ts';

/** Every route of the sandbox's own, by the text of its contract. */
export const ADMIN: AdminHandlers = {
  ...bacHandlers,
  ...clockHandlers,
  ...snapshotHandlers,
  ...journalHandlers,
  ...faultHandlers,
  ...hermesHandlers,
  ...franceConnectHandlers,
  ...serverHandlers,
  ...certificateHandlers,
};
