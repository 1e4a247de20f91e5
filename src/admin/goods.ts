import type { Fields, Vehicule } from '../core/vehicule.ts';
import type { StoredApplication } from '../store/applications.ts';
import { applications } from './applications.ts';
import { refuseDeposit } from './depositor.ts';
import { refuseFaults, refuseUnknownEntry } from './entries.ts';
import { type AdminRefusal, isAdminRefusal } from './errors.ts';
import { contextOf, findVehicule, presentVehicule } from './hermes.ts';
import { mergePatch } from './merge-patch.ts';
import type { AdminHandlers, AdminTools } from './plug.ts';

/** What a depositor may not change afterwards, nor anyone for it. */
const FIXED = ['trigrammeSIP', 'idCorrelation'] as const;

/** The application that a deposit is made for. */
export function findDeposant(slug: string, tools: AdminTools): StoredApplication | AdminRefusal<404> {
  return tools.bac.applications.findBySlug(slug) ?? refuseUnknownEntry(applications, slug, tools);
}

/** The application under a client id: goods go with it. */
export function applicationOf(clientId: string, { bac }: AdminTools): StoredApplication {
  const found = bac.applications.find(clientId);
  if (!found) throw new Error('goods of an application that does not exist');
  return found;
}

/** Fields corrected by a merge patch, or the fields that it may not touch. */
export function patchFields(before: Fields, patch: unknown): { readonly fields: Fields } | AdminRefusal<400> {
  const fields = mergePatch(before, patch) as Fields;
  const changed = FIXED.filter((field) => fields[field] !== before[field]);
  if (changed.length === 0) return { fields };
  return refuseFaults(changed.map((field) => ({ path: field, message: `"${String(before[field])}" is expected: it does not change` })));
}

function correct(vehicule: Vehicule, patch: unknown, tools: AdminTools) {
  const { bac, depositor, referentiels } = tools;
  const patched = patchFields(vehicule.remise, patch);
  if (isAdminRefusal(patched)) return patched;
  const checked = depositor.check(bac, applicationOf(vehicule.clientId, tools), 'POST /vehicules', patched.fields);
  if ('refused' in checked) return refuseDeposit(checked.refused);
  return referentiels.biens.vie.correct(vehicule, checked.value, bac.clock.now());
}

export const goodsHandlers = {
  'POST /hermes/vehicules': ({ body: { application: slug, remise } }, tools) => {
    const { bac, depositor, referentiels } = tools;
    const application = findDeposant(slug, tools);
    if (isAdminRefusal(application)) return application;
    const deposited = depositor.create(bac, application, 'POST /vehicules', remise);
    if ('refused' in deposited) return refuseDeposit(deposited.refused);
    const vehicule = referentiels.biens.find(deposited.value);
    if (!vehicule) throw new Error('a vehicle just deposited is not there');
    return { status: 201, body: presentVehicule(vehicule, contextOf(tools)) };
  },

  'PATCH /hermes/vehicules/{id}': ({ path, body }, tools) => {
    const vehicule = findVehicule(path.id, contextOf(tools));
    if (isAdminRefusal(vehicule)) return vehicule;
    const corrected = correct(vehicule, body, tools);
    return isAdminRefusal(corrected) ? corrected : { status: 200, body: presentVehicule(corrected, contextOf(tools)) };
  },

  'DELETE /hermes/vehicules/{id}': ({ path }, tools) => {
    const vehicule = findVehicule(path.id, contextOf(tools));
    if (isAdminRefusal(vehicule)) return vehicule;
    const { traces, vehicules, transaction } = tools.bac;
    transaction(() => {
      traces.removeOf(vehicule.id);
      vehicules.remove(vehicule.id);
    });
    return { status: 204 };
  },
} satisfies Partial<AdminHandlers>;
