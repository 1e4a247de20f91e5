import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { applicationOf, personaOf, teleserviceOf } from './sandbox.ts';

/** A town that goes from a civil status to a SPI, then to a situation. Its client_id holds an underscore: some libraries percent-encode it. */
export const TOWN = applicationOf('cantine-rennes');
export const TOWN_SCOPE = 'api_r2p_resolution_spi RessourceIR';
export const TOWN_SCOPE_GRANTED = 'RessourceIR am_application_scope api_r2p_resolution_spi';

/** A social service that goes from a civil status to a situation in one call. */
export const SOCIAL_SERVICE = applicationOf('aides-sociales-sfip');
export const SOCIAL_SERVICE_SCOPE = 'sfip_donnees_fiscales_usagers';

const LEA = personaOf('lea-moreau');
export const R2P_PATH = '/r2p/v1/personne/spi?nom=Moreau&prenom=lea&naisDate=12/04/1991&naisCodeDept=35&naisCodeCommune=238';
export const SITUATION_PATH = `/impotparticulier/1.0/spi/${LEA.spi}/situations/ir/assiettes/annrev/2025`;
export const SFIP_PATH =
  '/sfip/v1/demandeDeService/02AA/personne?nom=MOREAU&prenom=L%C3%89A%20MARIE&naisDate=12/04/1991&naisCodePays=99100&naisCodeDept=35&naisCodeCommune=238';

export const SPI_FOUND = { status: 200, body: { identifiant: { spi: LEA.spi } } };
/** The fields themselves are asserted in test/apis. */
export const SITUATION_FOUND = { status: 200, body: expect.objectContaining({ rfr: 27_352, sitFam: 'C', nmNaiDec1: 'MOREAU' }) };

/** Where the situation of a SPI that R2P just gave is read. */
export const situationPathOf = (spi: string): string => SITUATION_PATH.replace(LEA.spi, spi);

/** The headers of a call that are not a library's business. */
export function businessHeaders(slug: string, api: 'impot-particulier' | 'r2p' | 'sfip'): Record<string, string> {
  return { 'x-correlation-id': randomUUID(), id_teleservice: teleserviceOf(slug, api) };
}

/** What a rejected promise was rejected with. */
export async function errorOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('expected a rejection');
}
