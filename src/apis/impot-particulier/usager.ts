import type { Personne } from '../../core/personne.ts';
import { type Refusal, refuse } from '../../core/refusal.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import { IMPOT_PARTICULIER_ERRORS } from './errors.ts';

/** The declarant behind a SPI. Only declarants can be asked about: a rattaché is unknown here, though R2P knows the person. */
export function findUsager(spi: string, { referentiels }: Tools): Personne | Refusal<410> {
  const personne = referentiels.personnes.findBySpi(spi);
  if (!personne) return refuse(IMPOT_PARTICULIER_ERRORS['usager-unknown'], 'nobody in the bac has this SPI');
  if (!referentiels.situations.isDeclarant(spi))
    return refuse(IMPOT_PARTICULIER_ERRORS['usager-unknown'], `${personne.slug} has no tax file: not a declarant`);
  return personne;
}

/** The declarant who consented through FranceConnect. */
export function findConsentingUsager(token: string, tools: Tools): Personne | Refusal<403> | Refusal<410> {
  const consent = tools.referentiels.consentements.read(token, tools.nowMs);
  if (consent === 'expired')
    return refuse(
      IMPOT_PARTICULIER_ERRORS['consent-refused'],
      'the FranceConnect token has expired; mint another with POST /_sandbox/franceconnect/tokens',
    );
  if (!consent)
    return refuse(
      IMPOT_PARTICULIER_ERRORS['consent-refused'],
      'the FranceConnect token is unknown; mint one with POST /_sandbox/franceconnect/tokens',
    );
  return findUsager(consent.spi, tools);
}

/** The SPI behind a consent that stands, whether or not a declarant has it. */
export function findConsentingSpi(token: string, { referentiels, nowMs }: Tools): string | undefined {
  const consent = referentiels.consentements.read(token, nowMs);
  return consent === 'expired' ? undefined : consent?.spi;
}

/** Refuses a file that may not be disclosed, once the person is known and before any data. */
export function checkCommunicable(personne: Personne): Refusal<403> | undefined {
  if (personne.communicable) return undefined;
  return refuse(IMPOT_PARTICULIER_ERRORS['file-not-communicable'], `the file of ${personne.slug} is not communicable`);
}
