import { formatInstant } from '../../core/paris-time.ts';
import type { Personne } from '../../core/personne.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import type { AvisEtabli } from '../../referentiels/situations.ts';
import { IMPOT_PARTICULIER_ERRORS } from './errors.ts';
import { checkYear } from './rights.ts';
import { checkCommunicable } from './usager.ts';

/** All the avis of a year, in the order of their periods; one at least. */
export function readAvis(
  usager: Personne,
  annee: number,
  tools: Tools,
): readonly [AvisEtabli, ...AvisEtabli[]] | Refusal<403> | Refusal<410> {
  const refusal = checkCommunicable(usager) ?? checkYear(annee, tools);
  if (refusal) return refusal;
  const [first, ...others] = tools.referentiels.situations.avisOf(usager.spi, annee, tools.nowMs, tools.habilitation.bascule);
  return first ? [first, ...others] : refuse(IMPOT_PARTICULIER_ERRORS['no-result'], explainNoAvis(usager, annee, tools));
}

function explainNoAvis({ slug }: Personne, annee: number, { referentiels, habilitation, nowMs }: Tools): string {
  if (!referentiels.calendrier.isOpen(annee, nowMs, habilitation.bascule)) {
    const last = referentiels.calendrier.lastOpenYear(nowMs, habilitation.bascule);
    return `the income year ${annee} is not taxed yet on the bac's clock (${formatInstant(nowMs)}): the last one is ${last}`;
  }
  return `${slug} has no avis for the income year ${annee}`;
}

/** The avis of a year on a resource that answers with one: refused when a spouse's death made two. */
export function readOnlyAvis(usager: Personne, annee: number, tools: Tools): AvisEtabli | Refusal<403> | Refusal<410> {
  const avis = readAvis(usager, annee, tools);
  if ('error' in avis) return avis;
  if (avis.length === 1) return avis[0];
  return refuse(
    IMPOT_PARTICULIER_ERRORS['several-avis'],
    `${usager.slug} has ${avis.length} avis for ${annee} (death of a spouse): ask dernieresituation or multiple`,
  );
}

/** The avis of the last period of a year: after the death, when there was one. */
export function readLastAvis(usager: Personne, annee: number, tools: Tools): AvisEtabli | Refusal<403> | Refusal<410> {
  const avis = readAvis(usager, annee, tools);
  return 'error' in avis ? avis : (avis.at(-1) ?? avis[0]);
}

/** The last avis there is: of the last year taxed, else of the year before. Takes no year, so no right on a year is asked for. */
export function readLatestAvis(usager: Personne, { referentiels, habilitation, nowMs }: Tools): AvisEtabli | Refusal<403> | Refusal<410> {
  const refusal = checkCommunicable(usager);
  if (refusal) return refusal;
  const last = referentiels.calendrier.lastOpenYear(nowMs, habilitation.bascule);
  for (const annee of [last, last - 1]) {
    const found = referentiels.situations.avisOf(usager.spi, annee, nowMs, habilitation.bascule).at(-1);
    if (found) return found;
  }
  return refuse(IMPOT_PARTICULIER_ERRORS['no-result'], `${usager.slug} has no avis for ${last} or ${last - 1}`);
}
