import { addToJour } from '../../core/jour-relatif.ts';
import { parisDate } from '../../core/paris-time.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Call } from '../call.ts';
import { GATEWAY_ERRORS } from '../errors.ts';
import type { Subject } from './policy.ts';

/** CGU §3.4.2: the questionnaire is renewed every three years at most. */
const QUESTIONNAIRE = { months: 36, ms: 0 };
/** CGU §14: the exchange is kept up for two months after the notice. */
const NOTICE = { months: 2, ms: 0 };

/** Whether the convention still stands on this day: not cut, its security attested, its notice not over. */
export function checkConvention({ habilitation, application, operation, nowMs }: Call): Refusal | undefined {
  if (!habilitation) return undefined;
  const { suspension, homologation, questionnaire, resiliation } = habilitation;
  if (!suspension && !homologation && !questionnaire && !resiliation) return undefined;
  const today = parisDate(nowMs);
  const of = `the convention of ${application?.slug} for ${operation.api}`;
  if (suspension && suspension.depuis <= today)
    return refuse(GATEWAY_ERRORS['convention-suspended'], `${of} is suspended since ${suspension.depuis}: ${suspension.motif}`);
  if (homologation && homologation.fin < today)
    return refuse(
      GATEWAY_ERRORS['homologation-ended'],
      `${of} rests on a homologation that ended on ${homologation.fin}; give the new attestation`,
    );
  if (questionnaire && addToJour(questionnaire.date, QUESTIONNAIRE) <= today)
    return refuse(
      GATEWAY_ERRORS['questionnaire-outdated'],
      `${of} rests on a security questionnaire of ${questionnaire.date}; send a new one every three years`,
    );
  if (resiliation && addToJour(resiliation.notifieeLe, NOTICE) <= today)
    return refuse(
      GATEWAY_ERRORS['convention-ended'],
      `${of} was terminated on ${resiliation.notifieeLe}; the two months of notice are over`,
    );
  return undefined;
}

export function lookAtConvention({ habilitation }: Subject): string | null {
  const { suspension, homologation, questionnaire, resiliation } = habilitation ?? {};
  const days = [
    suspension && `suspended since ${suspension.depuis}`,
    homologation && `homologation up to ${homologation.fin}`,
    questionnaire && `questionnaire of ${questionnaire.date}`,
    resiliation && `terminated on ${resiliation.notifieeLe}`,
  ].filter(Boolean);
  return days.length > 0 ? `the convention: ${days.join(', ')}` : null;
}
