import type { MalformedParameter } from '../../core/api.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import { IMPOT_PARTICULIER_ERRORS } from './errors.ts';

type Row = (typeof IMPOT_PARTICULIER_ERRORS)[keyof typeof IMPOT_PARTICULIER_ERRORS];

function rowFor({ route, name }: MalformedParameter): Row {
  const isLep = route.includes('/lep/');
  if (name === 'spi') {
    if (isLep) return IMPOT_PARTICULIER_ERRORS['spi-malformed-lep'];
    return IMPOT_PARTICULIER_ERRORS[route.includes('/ifiisf/') ? 'spi-malformed-ifi' : 'spi-malformed'];
  }
  if (name === 'departement') return IMPOT_PARTICULIER_ERRORS['departement-malformed'];
  if (name === 'X-FranceConnect-OAuth') return IMPOT_PARTICULIER_ERRORS['consent-missing'];
  return IMPOT_PARTICULIER_ERRORS[isLep ? 'year-malformed-lep' : 'year-malformed'];
}

/** The words of each resource for a parameter out of format. */
export function refuseMalformed(problem: MalformedParameter): Refusal {
  return refuse(rowFor(problem), `${problem.place} parameter ${problem.name} ${problem.problem}`);
}
