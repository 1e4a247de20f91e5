import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import type { Designation } from './criteres.ts';
import { R2P_ERRORS } from './errors.ts';

/** DataPass modalities that open each way of designating a person. Assumed: the form names them, no document ties them to parameters. */
const OPENED_BY: Readonly<Record<Designation, readonly string[]>> = {
  'etat-civil': ['with_acces_etat_civil', 'with_acces_etat_civil_et_adresse', 'with_acces_etat_civil_complet_adresse'],
  adresse: ['with_acces_etat_civil_degrade_adresse', 'with_acces_etat_civil_et_adresse'],
  'etat-civil-et-adresse': ['with_acces_etat_civil_complet_adresse', 'with_acces_etat_civil_et_adresse'],
  spi: ['with_acces_spi'],
  'restitution-spi': ['with_acces_etat_civil_restitution_spi'],
};

/** Refuses a way of designating a person that the habilitation does not open. */
export function checkModalite(designation: Designation, { habilitation }: Tools): Refusal<403> | undefined {
  const needed = OPENED_BY[designation];
  if (needed.some((modalite) => habilitation.modalites.includes(modalite))) return undefined;
  return refuse(
    R2P_ERRORS['modality-not-granted'],
    `this query needs the modality ${needed.join(' or ')}; the habilitation has ${habilitation.modalites.join(', ') || 'none'}`,
  );
}
