import type { Refusal } from '../../core/refusal.ts';
import type { Deposant, Vehicule } from '../../core/vehicule.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import { idOf, refuseRows } from './detail.ts';
import { HERMES_ERRORS } from './errors.ts';

interface Row {
  readonly trigrammeSIP: string;
}

/** Refuses the rows whose trigramme is not one of the habilitation. */
export function refuseForeign(rows: readonly Row[], { habilitation, application }: Tools): Refusal<403> | null {
  const granted = habilitation.trigrammesSip;
  const foreign = rows.filter(({ trigrammeSIP }) => !granted.includes(trigrammeSIP));
  if (foreign.length === 0) return null;
  return refuseRows(
    HERMES_ERRORS['trigramme-not-granted'],
    foreign.map((row) => ({
      id: idOf(row),
      faults: [
        {
          field: 'trigrammeSIP',
          code: 'TRIGRAMME_NON_AUTORISE',
          message: `trigrammeSIP : « ${row.trigrammeSIP} » n'est pas un trigramme de votre habilitation`,
        },
      ],
    })),
    `${application.slug} may deposit under ${granted.join(', ')}`,
  );
}

export function deposantOf({ trigrammeSIP }: Row, { application }: Tools): Deposant {
  return { clientId: application.clientId, sip: trigrammeSIP };
}

/** A vehicle of the calling application; another's, and a withdrawn one, are as good as absent. */
export function findVehicule(id: number, { application, habilitation, referentiels: { biens } }: Tools): Vehicule | Refusal<404> {
  const found = biens.find(id);
  if (found?.clientId === application.clientId && habilitation.trigrammesSip.includes(found.sip) && found.statut !== null) return found;
  const fault = { field: 'id', code: 'BIEN_INCONNU', message: 'aucun véhicule de votre application ne porte ce numéro' };
  const why = !found
    ? 'no vehicle has this number'
    : found.clientId === application.clientId && found.statut === null
      ? 'this vehicle was withdrawn'
      : 'this vehicle was deposited by another application or under another trigramme';
  return refuseRows(HERMES_ERRORS['vehicule-unknown'], [{ id: String(id), faults: [fault] }], why);
}
