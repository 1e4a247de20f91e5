import { defineApi } from '../../core/api.ts';
import { renderErreur } from '../../core/erreur.ts';
import { isRefusal, refuse } from '../../core/refusal.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import { presentAssiette } from '../impot-particulier/present-situation.ts';
import { readLatestAvis } from '../impot-particulier/read-situations.ts';
import { decideLep } from '../impot-particulier/resources.ts';
import type { paths } from './contract.gen.ts';
import { SFIP_ERRORS } from './errors.ts';
import { findPersonne, type PersonneQuery } from './find-personne.ts';

/** SFiP: the broker. One call, from a civil status or a SPI to the tax data, through R2P and Impôt particulier. */
export const sfip = defineApi<paths, Tools>()({
  name: 'sfip',
  handlers: {
    'GET /information': () => ({ status: 200, body: { descriptif: "L'API est opérationnelle" } }),
    'GET /demandeDeService/02GA/departement/{departement}/annrev/{annrev}/bareme/{bareme}/personne': ({ path, query }, tools) => {
      const personne = findPersonne(query, tools);
      if (isRefusal(personne)) return personne;
      const statut = decideLep(personne, path, tools);
      if (statut === 'O' || statut === 'N') return { status: 200, body: { statut } };
      return refuse(
        SFIP_ERRORS['no-result-02ga'],
        `${personne.slug}: ${statut === 'none' ? 'no threshold for this scale year and territory' : `no avis for ${path.annrev}`}`,
      );
    },
    'GET /demandeDeService/02AA/personne': ({ query }, tools) => {
      const personne = findPersonne(query, tools);
      if (isRefusal(personne)) return personne;
      const avis = readLatestAvis(personne, tools);
      if (isRefusal(avis)) return refuse(SFIP_ERRORS['no-result-02aa'], avis.why);
      return { status: 200, body: avis.once(presentAssiette) };
    },
  },
  errors: SFIP_ERRORS,
  designate: ({ query }, tools) => {
    const personne = findPersonne(query as PersonneQuery, tools);
    return isRefusal(personne) ? undefined : personne.spi;
  },
  malformed: ({ place, name, problem }) => refuse(SFIP_ERRORS['parameter-malformed'], `${place} parameter ${name} ${problem}`),
  renderError: ({ error }, nowMs) => renderErreur(error, nowMs),
  failed: refuse(SFIP_ERRORS['technical-error'], 'a bug of the sandbox: see its log'),
});
