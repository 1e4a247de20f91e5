import { didYouMean } from '../core/did-you-mean.ts';
import { formatInstant } from '../core/paris-time.ts';
import type { Bac } from '../store/bac.ts';
import type { Snapshot } from '../store/snapshots.ts';
import { type AdminRefusal, refuseAdmin } from './errors.ts';
import type { AdminHandlers, AdminTools } from './plug.ts';
import { presentBac } from './present-bac.ts';

const MOST_SNAPSHOTS = 100;

const present = ({ name, savedMs, bytes }: Snapshot) => ({ name, savedAt: formatInstant(savedMs), bytes });

function refuseUnknown(bac: Bac, name: string, { desk }: AdminTools): AdminRefusal<404> {
  const near = didYouMean(
    name,
    desk.listSnapshots(bac).map((one) => one.name),
  );
  return refuseAdmin(
    404,
    'snapshot-unknown',
    `the bac ${bac.id} has no snapshot "${name}"${near}: GET /_sandbox/snapshots?bac=${bac.id} lists them`,
  );
}

export const snapshotHandlers = {
  'GET /snapshots': (_input, { bac, desk }) => ({
    status: 200,
    body: { bac: bac.id, snapshots: desk.listSnapshots(bac).map(present) },
  }),
  'PUT /snapshots/{name}': ({ path: { name } }, { bac, desk }) => {
    const names = desk.listSnapshots(bac).map((one) => one.name);
    if (names.length >= MOST_SNAPSHOTS && !names.includes(name))
      return refuseAdmin(409, 'snapshots-full', `the bac ${bac.id} has ${MOST_SNAPSHOTS} snapshots: delete one`);
    return { status: 200, body: present(desk.saveSnapshot(bac, name)) };
  },
  'DELETE /snapshots/{name}': ({ path: { name } }, tools) =>
    tools.desk.removeSnapshot(tools.bac, name) ? { status: 204 } : refuseUnknown(tools.bac, name, tools),
  'POST /snapshots/{name}/load': ({ path: { name } }, tools) => {
    const { bac, desk, origin } = tools;
    const loaded = desk.loadSnapshot(bac, name);
    if (loaded === 'absent') return refuseUnknown(bac, name, tools);
    if (loaded === 'unreadable')
      return refuseAdmin(
        409,
        'snapshot-unreadable',
        `the snapshot "${name}" of the bac ${bac.id} is damaged, or of another version of apim-sandbox: delete it, and save it again`,
      );
    return { status: 200, body: presentBac(loaded, origin) };
  },
} satisfies Partial<AdminHandlers>;
