import { defineApi, type Handlers } from '../../core/api.ts';
import { refuse } from '../../core/refusal.ts';
import type { Tools } from '../../referentiels/referentiels.ts';
import type { paths } from './contract.gen.ts';
import { renderHermesError } from './detail.ts';
import { HERMES_ERRORS } from './errors.ts';
import { refuseMalformed, refuseMalformedBody } from './malformed.ts';
import * as referentiels from './referentiels.ts';
import * as vehicules from './vehicules.ts';

/** Before anything is read or decided, the Domaine has done all that was due. */
function settled<Input, Answer>(handler: (input: Input, tools: Tools) => Answer) {
  return (input: Input, tools: Tools): Answer => {
    tools.referentiels.biens.vie.settle(tools.nowMs);
    return handler(input, tools);
  };
}

const handlers: Handlers<paths, Tools> = {
  'POST /referentiels/entitesremettantes': referentiels.creerEntites,
  'GET /referentiels/entitesremettantes': referentiels.listerEntites,
  'POST /referentiels/lieux-de-depot': referentiels.creerLieux,
  'GET /referentiels/lieux-de-depot': referentiels.listerLieux,
  'GET /referentiels/nomenclatures/{nomenclature}': referentiels.lireNomenclature,
  'POST /vehicules': settled(vehicules.deposer),
  'POST /vehicules/_search': settled(vehicules.rechercher),
  'GET /vehicules/{id}': settled(vehicules.lire),
  'PUT /vehicules/{id}': settled(vehicules.completer),
  'DELETE /vehicules/{id}': settled(vehicules.retirer),
  'PUT /vehicules/{id}/enlevement': settled(vehicules.enlever),
  'PUT /vehicules/{id}/restitution': settled(vehicules.restituer),
};

/** HERMES: vehicles abandoned in pounds, handed over to the Domaine for sale. */
export const hermes = defineApi<paths, Tools>()({
  name: 'hermes',
  handlers,
  errors: HERMES_ERRORS,
  malformed: refuseMalformed,
  malformedBody: refuseMalformedBody,
  renderError: renderHermesError,
  failed: refuse(HERMES_ERRORS['technical-error'], 'a bug of the sandbox: see its log'),
});
