import type { Element, NatureElement } from '../core/vehicule.ts';
import { type DepositRoute, refuseDeposit } from './depositor.ts';
import { type AdminRefusal, isAdminRefusal, refuseAdmin } from './errors.ts';
import { applicationOf, findDeposant, patchFields } from './goods.ts';
import type { AdminHandlers, AdminTools } from './plug.ts';

/** What differs from one referential to the other. */
interface Nature {
  readonly nature: NatureElement;
  readonly plural: string;
  readonly route: DepositRoute;
  /** Field by which a vehicle refers to it. */
  readonly field: 'idEntiteRemettante' | 'idLieuDepot';
}

const ENTITE: Nature = {
  nature: 'entite',
  plural: 'entites',
  route: 'POST /referentiels/entitesremettantes',
  field: 'idEntiteRemettante',
};
const LIEU: Nature = { nature: 'lieu', plural: 'lieux', route: 'POST /referentiels/lieux-de-depot', field: 'idLieuDepot' };

const allOf = ({ nature }: Nature, { bac }: AdminTools): readonly Element[] =>
  bac.applications.list().flatMap(({ clientId }) => bac.elements.list(nature, clientId));

const present = ({ id, clientId, fields }: Element, tools: AdminTools) => ({
  id,
  application: applicationOf(clientId, tools).slug,
  element: fields,
});

const presentOne = (element: Element, tools: AdminTools) => ({ bac: tools.bac.id, ...present(element, tools) });

function find({ nature, plural }: Nature, id: string, { bac }: AdminTools): Element | AdminRefusal<404> {
  const found = /^\d{1,15}$/.test(id) ? bac.elements.find(nature, Number(id)) : undefined;
  return (
    found ?? refuseAdmin(404, `${nature}-unknown`, `the bac ${bac.id} has none of this number: GET /_sandbox/hermes/${plural} lists them`)
  );
}

/** Refuses when something refers to the element. */
function checkUnused(kind: Nature, { id, clientId }: Element, { bac }: AdminTools): AdminRefusal<409> | null {
  const vehicules = bac.vehicules.holding(kind.field, id);
  const lieux =
    kind.nature === 'entite' ? bac.elements.list('lieu', clientId).filter(({ fields }) => Number(fields.idEntiteRemettante) === id) : [];
  const users = [...lieux.map((lieu) => `the place ${lieu.id}`), ...vehicules.map((vehicule) => `the vehicle ${vehicule}`)];
  if (users.length === 0) return null;
  return refuseAdmin(409, `${kind.nature}-used`, `${id} is that of ${users.slice(0, 10).join(', ')}: delete that first`);
}

function correct(kind: Nature, element: Element, patch: unknown, tools: AdminTools) {
  const { bac, depositor } = tools;
  const patched = patchFields(element.fields, patch);
  if (isAdminRefusal(patched)) return patched;
  const checked = depositor.check(bac, applicationOf(element.clientId, tools), kind.route, patched.fields);
  if ('refused' in checked) return refuseDeposit(checked.refused);
  // The vehicles of a place are those of its entity.
  const moves = kind.nature === 'lieu' && checked.value.idEntiteRemettante !== element.fields.idEntiteRemettante;
  const refusal = moves ? checkUnused(kind, element, tools) : null;
  if (refusal) return refusal;
  bac.elements.update(element.id, checked.value);
  return { ...element, fields: checked.value };
}

function create(kind: Nature, slug: string, fields: Element['fields'], tools: AdminTools) {
  const application = findDeposant(slug, tools);
  if (isAdminRefusal(application)) return application;
  const created = tools.depositor.create(tools.bac, application, kind.route, fields);
  return 'refused' in created ? refuseDeposit(created.refused) : find(kind, String(created.value), tools);
}

interface Identified {
  readonly path: { readonly id: string };
}

interface NewElement {
  readonly application: string;
  readonly element: Element['fields'];
}

function createActions(kind: Nature) {
  return {
    list: (_input: unknown, tools: AdminTools) => ({
      status: 200 as const,
      body: { bac: tools.bac.id, elements: allOf(kind, tools).map((element) => present(element, tools)) },
    }),
    add: ({ body }: { readonly body: NewElement }, tools: AdminTools) => {
      const created = create(kind, body.application, body.element, tools);
      return isAdminRefusal(created) ? created : { status: 201 as const, body: presentOne(created, tools) };
    },
    read: ({ path }: Identified, tools: AdminTools) => {
      const found = find(kind, path.id, tools);
      return isAdminRefusal(found) ? found : { status: 200 as const, body: presentOne(found, tools) };
    },
    patch: ({ path, body }: Identified & { readonly body: unknown }, tools: AdminTools) => {
      const found = find(kind, path.id, tools);
      const corrected = isAdminRefusal(found) ? found : correct(kind, found, body, tools);
      return isAdminRefusal(corrected) ? corrected : { status: 200 as const, body: presentOne(corrected, tools) };
    },
    remove: ({ path }: Identified, tools: AdminTools) => {
      const found = find(kind, path.id, tools);
      if (isAdminRefusal(found)) return found;
      const refusal = checkUnused(kind, found, tools);
      if (refusal) return refusal;
      tools.bac.elements.remove(found.id);
      return { status: 204 as const };
    },
  };
}

const entites = createActions(ENTITE);
const lieux = createActions(LIEU);

export const elementHandlers = {
  'GET /hermes/entites': entites.list,
  'POST /hermes/entites': entites.add,
  'GET /hermes/entites/{id}': entites.read,
  'PATCH /hermes/entites/{id}': entites.patch,
  'DELETE /hermes/entites/{id}': entites.remove,
  'GET /hermes/lieux': lieux.list,
  'POST /hermes/lieux': lieux.add,
  'GET /hermes/lieux/{id}': lieux.read,
  'PATCH /hermes/lieux/{id}': lieux.patch,
  'DELETE /hermes/lieux/{id}': lieux.remove,
} satisfies Partial<AdminHandlers>;
