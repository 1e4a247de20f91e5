import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import { IMPOT_PARTICULIER_ERRORS } from './errors.ts';

/** DataPass scopes that open a year, by distance to the current civil year. */
const YEAR_SCOPES: Readonly<Record<number, string>> = {
  1: 'dgfip_annee_n_moins_1',
  2: 'dgfip_annee_n_moins_2',
  3: 'dgfip_annee_n_moins_3',
};
const IF_UNAVAILABLE = 'dgfip_annee_n_moins_2_si_indispo_n_moins_1';
/** Our word for a special request attached to the form: it lifts DataPass's list of years and fields. */
const SPECIAL_REQUEST = 'expression_de_besoin';

/** How the form lets a person be designated: by SPI, given or found through R2P, or by FranceConnect consent. */
export function checkModalite(granted: readonly string[], { habilitation }: Tools): Refusal<403> | undefined {
  if (granted.some((modalite) => habilitation.modalites.includes(modalite))) return undefined;
  return refuse(
    IMPOT_PARTICULIER_ERRORS['modality-not-granted'],
    `this form needs the modality ${granted.join(' or ')}; the habilitation has ${habilitation.modalites.join(', ') || 'none'}`,
  );
}

/** Rights of the service on the data of a year (CGU §4, the last control before the data). */
export function checkYear(annee: number, { habilitation, referentiels, nowMs }: Tools): Refusal<403> | undefined {
  const { scopes } = habilitation;
  const civilYear = referentiels.calendrier.civilYear(nowMs);
  const distance = civilYear - annee;
  const lastYearIsOpen = referentiels.calendrier.isOpen(civilYear - 1, nowMs, habilitation.bascule);
  const yearScope = YEAR_SCOPES[distance];
  if (scopes.includes(SPECIAL_REQUEST) || (yearScope && scopes.includes(yearScope))) return undefined;
  // "N-2 if N-1 is not available": one year or the other, never both.
  if (scopes.includes(IF_UNAVAILABLE) && (distance === 1 || (distance === 2 && !lastYearIsOpen))) return undefined;
  const granted = habilitation.scopes.filter((scope) => scope.startsWith('dgfip_annee_'));
  return refuse(
    IMPOT_PARTICULIER_ERRORS['year-not-granted'],
    `the income year ${annee} is n-${distance} on the bac's clock; the habilitation opens ${granted.join(', ') || 'no year'}`,
  );
}
