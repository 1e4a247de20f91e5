import { parseDateHeure } from '../../core/date-heure.ts';
import type { DataFault } from '../../core/lifecycle-guard.ts';
import type { Deposant, Fields } from '../../core/vehicule.ts';
import type { Tools } from '../../referentiels/referentiels.ts';

type Check = (row: Fields, deposant: Deposant, tools: Tools, route: string) => readonly DataFault[];

/** A date of the right shape that no calendar has. */
const checkDates: Check = (row) =>
  Object.entries(row).flatMap(([field, value]) =>
    field.startsWith('date') && typeof value === 'string' && parseDateHeure(value) === null
      ? [{ field, code: 'DATE_IMPOSSIBLE', message: `${field} : cette date n'existe pas` }]
      : [],
  );

const checkEntite: Check = ({ idEntiteRemettante: id }, deposant, { referentiels: { biens } }) =>
  typeof id === 'number' && !biens.findElement('entite', deposant, id)
    ? [
        {
          field: 'idEntiteRemettante',
          code: 'REFERENCE_INCONNUE',
          message: 'idEntiteRemettante : aucune entité remettante de votre système ne porte cet identifiant',
        },
      ]
    : [];

const checkLieu: Check = ({ idLieuDepot: id, idEntiteRemettante: entite }, deposant, { referentiels: { biens } }) => {
  if (typeof id !== 'number') return [];
  const lieu = biens.findElement('lieu', deposant, id);
  const field = 'idLieuDepot';
  if (!lieu)
    return [{ field, code: 'REFERENCE_INCONNUE', message: `${field} : aucun lieu de dépôt de votre système ne porte cet identifiant` }];
  if (typeof entite !== 'number' || lieu.fields.idEntiteRemettante === entite) return [];
  return [{ field, code: 'REFERENCE_INCOHERENTE', message: `${field} : ce lieu dépend d'une autre entité remettante` }];
};

const checkCodes =
  (schema: string): Check =>
  (row, _deposant, { referentiels: { biens } }) =>
    biens.nomenclatures.check(schema, row).faults;

/** What the lifecycle asks of a deposit, and of its complement: the dates of law. */
const checkDepot: Check = (row, _deposant, { referentiels: { biens }, nowMs }) => biens.faultsOfDepot(row, nowMs);

const checkPeriode: Check = ({ dateDebut, dateFin }) => {
  const [from, to] = [dateDebut, dateFin].map((value) => (typeof value === 'string' ? parseDateHeure(value) : null));
  const reversed = typeof from === 'number' && typeof to === 'number' && from > to;
  return reversed ? [{ field: 'dateFin', code: 'PERIODE_INVERSEE', message: 'dateFin : antérieure à dateDebut' }] : [];
};

/** References are looked up among what the row's own system created: without its trigramme, nothing can be said of them. */
const withSystem =
  (check: Check): Check =>
  (row, deposant, tools, route) =>
    tools.habilitation.trigrammesSip.includes(deposant.sip) ? check(row, deposant, tools, route) : [];

const REMISE: readonly Check[] = [checkDates, withSystem(checkEntite), withSystem(checkLieu), checkCodes('Remise'), checkDepot];

/** What is checked beyond the format, by route. */
const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  'POST /referentiels/entitesremettantes': [checkCodes('EntiteRemettante')],
  'POST /referentiels/lieux-de-depot': [withSystem(checkEntite)],
  'POST /vehicules': REMISE,
  'PUT /vehicules/{id}': REMISE,
  'POST /vehicules/_search': [checkDates, checkPeriode],
  'PUT /vehicules/{id}/enlevement': [checkDates],
  'PUT /vehicules/{id}/restitution': [checkDates],
};

/**
 * What has no meaning in a row, whatever else is wrong with it. `bad` names the fields that are out of format: nothing is said of them
 * twice.
 */
export function checkRow(route: string, row: unknown, bad: readonly string[], tools: Tools): DataFault[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return [];
  const misshapen = new Set(bad);
  const fields = Object.fromEntries(Object.entries(row).filter(([field]) => !misshapen.has(field)));
  const deposant = { clientId: tools.application.clientId, sip: String(fields.trigrammeSIP ?? '') };
  return (CHECKS[route] ?? []).flatMap((check) => check(fields, deposant, tools, route));
}
