import { defineApi, type Handlers } from '../../core/api.ts';
import { renderErreur } from '../../core/erreur.ts';
import type { Personne } from '../../core/personne.ts';
import { isRefusal, type Refusal, refuse } from '../../core/refusal.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import type { paths } from './contract.gen.ts';
import { IMPOT_PARTICULIER_ERRORS } from './errors.ts';
import { refuseMalformed } from './malformed.ts';
import * as resources from './resources.ts';
import { checkModalite } from './rights.ts';
import { findConsentingSpi, findConsentingUsager, findUsager } from './usager.ts';

interface Year {
  readonly annrev: number | string;
}
interface BySpi<Path> {
  readonly path: Path & { readonly spi: string };
}
interface ByConsent<Path> {
  readonly path: Path;
  readonly header: { readonly 'X-FranceConnect-OAuth': string };
}
type Resource<Answer> = (usager: Personne, annee: number, tools: Tools) => Answer;

const BY_SPI = ['with_spi', 'with_etat_civil'];
const BY_CONSENT = ['with_france_connect'];

/** Form with the SPI in the path. */
function bySpi<Answer>(resource: Resource<Answer>) {
  return ({ path }: BySpi<Partial<Year>>, tools: Tools): Answer | Refusal<403> | Refusal<410> => {
    const usager = findUsager(path.spi, tools);
    if (isRefusal(usager)) return usager;
    return checkModalite(BY_SPI, tools) ?? resource(usager, Number(path.annrev), tools);
  };
}

/** Form with the FranceConnect consent token of the person. */
function byConsent<Answer>(resource: Resource<Answer>) {
  return ({ path, header }: ByConsent<Partial<Year>>, tools: Tools): Answer | Refusal<403> | Refusal<410> => {
    const usager = findConsentingUsager(header['X-FranceConnect-OAuth'], tools);
    if (isRefusal(usager)) return usager;
    return checkModalite(BY_CONSENT, tools) ?? resource(usager, Number(path.annrev), tools);
  };
}

const deuxAns: Resource<ReturnType<typeof resources.derniereSituationDeuxAns>> = (usager, _annee, tools) =>
  resources.derniereSituationDeuxAns(usager, tools);

const handlers: Handlers<paths, Tools> = {
  'GET /spi/{spi}/situations/ir/assiettes/annrev/{annrev}': bySpi(resources.situationIr),
  'GET /situations/ir/assiettes/annrev/{annrev}': byConsent(resources.situationIr),
  'GET /spi/{spi}/situations/ir/assiettes/multiple/annrev/{annrev}': bySpi(resources.situationsIrMultiple),
  'GET /situations/ir/assiettes/multiple/annrev/{annrev}': byConsent(resources.situationsIrMultiple),
  'GET /spi/{spi}/dernieresituation/ir/assiettes/annrev/{annrev}': bySpi(resources.derniereSituationIr),
  'GET /dernieresituation/ir/assiettes/annrev/{annrev}': byConsent(resources.derniereSituationIr),
  'GET /spi/{spi}/dernieresituation/ir/assiettes/deuxans': bySpi(deuxAns),
  'GET /dernieresituation/ir/assiettes/deuxans': byConsent(deuxAns),
  'GET /spi/{spi}/situations/ir/factures/annrev/{annrev}': bySpi(resources.facturesIr),
  'GET /situations/ir/factures/annrev/{annrev}': byConsent(resources.facturesIr),
  'GET /spi/{spi}/situations/ifiisf/assiettes/annrev/{annrev}': bySpi(resources.situationIfi),
  'GET /situations/ifiisf/assiettes/annrev/{annrev}': byConsent(resources.situationIfi),
  'GET /spi/{spi}/situations/th/assiettes/principale/annrev/{annrev}': bySpi(resources.situationsTh),
  'GET /situations/th/assiettes/principale/annrev/{annrev}': byConsent(resources.situationsTh),
  'GET /spi/{spi}/lep/departement/{departement}/annrev/{annrev}/bareme/{bareme}': ({ path }, tools) => {
    const usager = findUsager(path.spi, tools);
    if (isRefusal(usager)) return usager;
    return checkModalite(BY_SPI, tools) ?? resources.ouvertureLep(usager, path, tools);
  },
};

/** Impôt particulier: tax situations of an income year, by SPI or by FranceConnect consent. */
export const impotParticulier = defineApi<paths, Tools>()({
  name: 'impot-particulier',
  handlers,
  errors: IMPOT_PARTICULIER_ERRORS,
  designate: ({ header }, tools) => findConsentingSpi(header['X-FranceConnect-OAuth'] as string, tools),
  malformed: refuseMalformed,
  renderError: ({ error }, nowMs) => renderErreur(error, nowMs),
  failed: refuse(IMPOT_PARTICULIER_ERRORS['technical-error'], 'a bug of the sandbox: see its log'),
});
