import { applicationHandlers } from './applications.ts';
import { bacHandlers } from './bacs.ts';
import { certificateHandlers } from './certificates.ts';
import { clockHandlers } from './clock.ts';
import { elementHandlers } from './elements.ts';
import { explainHandlers } from './explain.ts';
import { faultHandlers } from './faults.ts';
import { fixtureHandlers } from './fixtures.ts';
import { franceConnectHandlers } from './franceconnect.ts';
import { goodsHandlers } from './goods.ts';
import { habilitationHandlers } from './habilitations.ts';
import { hermesHandlers } from './hermes.ts';
import { journalHandlers } from './journal.ts';
import { exportHandlers } from './journal-export.ts';
import { streamHandlers } from './journal-stream.ts';
import { personaHandlers } from './personas.ts';
import type { AdminHandlers } from './plug.ts';
import { serverHandlers } from './server.ts';
import { situationHandlers } from './situations.ts';
import { snapshotHandlers } from './snapshots.ts';
import { verifyHandlers } from './verify.ts';

/** Every route of the sandbox's own, by the text of its contract. */
export const ADMIN: AdminHandlers = {
  ...bacHandlers,
  ...clockHandlers,
  ...snapshotHandlers,
  ...fixtureHandlers,
  ...personaHandlers,
  ...situationHandlers,
  ...applicationHandlers,
  ...habilitationHandlers,
  ...journalHandlers,
  ...faultHandlers,
  ...exportHandlers,
  ...streamHandlers,
  ...verifyHandlers,
  ...explainHandlers,
  ...hermesHandlers,
  ...goodsHandlers,
  ...elementHandlers,
  ...franceConnectHandlers,
  ...serverHandlers,
  ...certificateHandlers,
};
