import { defineApi } from '../../core/api.ts';
import { renderErreur } from '../../core/erreur.ts';
import { isRefusal, refuse } from '../../core/refusal.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import type { paths } from './contract.gen.ts';
import { type CivilStatusQuery, readCriteres } from './criteres.ts';
import { R2P_ERRORS } from './errors.ts';
import { findByCivilStatus, findBySpi } from './find-personne.ts';
import { checkModalite } from './modalites.ts';
import { presentPersonne } from './present-personne.ts';

/** R2P: finds one natural person by civil status, by civil status and address, or by SPI. */
export const r2p = defineApi<paths, Tools>()({
  name: 'r2p',
  handlers: {
    'GET /personne': ({ query }, tools) => {
      const criteres = readCriteres(query, { adresse: true });
      const refusal = 'designation' in criteres ? checkModalite(criteres.designation, tools) : undefined;
      const personne = refusal ?? findByCivilStatus(query, { adresse: true }, tools);
      return isRefusal(personne) ? personne : { status: 200, body: presentPersonne(personne, tools.referentiels.departements) };
    },
    'GET /personne/spi': ({ query }, tools) => {
      const personne = checkModalite('restitution-spi', tools) ?? findByCivilStatus(query, { adresse: false }, tools);
      return isRefusal(personne) ? personne : { status: 200, body: { identifiant: { spi: personne.spi } } };
    },
    'GET /personne/{spi}': ({ path }, tools) => {
      const personne = checkModalite('spi', tools) ?? findBySpi(path.spi, tools);
      return isRefusal(personne) ? personne : { status: 200, body: presentPersonne(personne, tools.referentiels.departements) };
    },
  },
  errors: R2P_ERRORS,
  designate: ({ query }, tools) => {
    const personne = findByCivilStatus(query as unknown as CivilStatusQuery, { adresse: true }, tools);
    return isRefusal(personne) ? undefined : personne.spi;
  },
  malformed: ({ place, name, missing, problem }) =>
    refuse(R2P_ERRORS[missing ? 'parameter-missing' : 'parameter-malformed'], `${place} parameter ${name} ${problem}`),
  renderError: ({ error }, nowMs) => renderErreur(error, nowMs),
  failed: refuse(R2P_ERRORS['technical-error'], 'a bug of the sandbox: see its log'),
});
