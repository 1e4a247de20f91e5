import { defineErrors } from '../../core/refusal.ts';

const SEARCH_REFUSED = 'Informations non disponibles pour la personne, merci de renseigner le numéro fiscal et la date de naissance';
// No comma and a final full stop here: the published contract writes the two messages differently.
const NOBODY_FOUND = 'Informations non disponibles pour la personne merci de renseigner le numéro fiscal et la date de naissance.';

export const SFIP_ERRORS = defineErrors({
  'parameter-malformed': {
    status: 400,
    code: 4003,
    message: 'Un des paramètres en entrée est non conforme aux valeurs possibles',
    when: 'a parameter is out of format, or the criteria are not enough (SPI, complete civil status, or civil status and address)',
    advice: 'in the client, correct the parameter that X-Sandbox-Why names, or add those that it lists',
    source: 'published',
  },
  'modality-not-granted': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    when: 'the habilitation opens neither with_spi for a SPI, nor with_etat_civil for a civil status',
    advice:
      'add the modality that X-Sandbox-Why names to the DataPass form (`modalites` in the fixtures), or designate the person the other way',
    change: ['fixtures/applications.yaml: {application} → habilitations.{api}.modalites', 'client'],
    source: 'assumed',
  },
  'several-people': {
    status: 403,
    code: 40305,
    message: SEARCH_REFUSED,
    when: 'several people answer the criteria',
    advice: 'in the client, send the SPI, or what tells them apart (sexe, the birth and the address together, every first name)',
    change: ['client', 'fixtures/personas.yaml'],
    source: 'published',
  },
  'file-not-communicable': {
    status: 403,
    code: 40305,
    message: SEARCH_REFUSED,
    when: 'the file of the person may not be disclosed',
    advice:
      'in the client, treat it as final: another call about this person gets the same; in the sandbox, it is `communicable: false` in fixtures/personas.yaml',
    change: ['fixtures/personas.yaml: {persona} → communicable'],
    source: 'published',
  },
  'person-unknown': {
    status: 404,
    code: 40433,
    message: NOBODY_FOUND,
    when: 'nobody answers the criteria',
    advice: 'in the client, send the birth name, and nothing that disagrees with the SPI when there is one: X-Sandbox-Why says what does',
    change: ['client', 'fixtures/personas.yaml'],
    source: 'published',
  },
  'no-result-02ga': {
    status: 410,
    code: 4101,
    message: 'Absence de réponse',
    when: 'the person is found and has no answer (02GA, LEP)',
    advice: 'in the client, take it as an answer and not as a failure; X-Sandbox-Why says whether the avis or the threshold is missing',
    change: ['fixtures/situations/*.yaml: {persona}', '--plafonds-lep'],
    source: 'published',
  },
  // 416 here and 410 on 02GA: the published contract says so.
  'no-result-02aa': {
    status: 416,
    code: 4101,
    message: 'Absence de réponse',
    when: 'the person is found and has no tax situation (02AA)',
    advice: 'in the client, take this 416 as an answer and not as a failure: it has nothing to do with a Range header',
    change: ['fixtures/situations/*.yaml: {persona}'],
    source: 'published',
  },
  'technical-error': {
    status: 500,
    code: 40401,
    message: 'Une erreur est survenue',
    when: 'a bug of the sandbox; its log has the stack',
    advice:
      'handle it in the client as any 500; here, report it with the stack of the log (under --strict, it may be an answer that departs from its contract)',
    change: ['the sandbox: a bug, see its log'],
    source: 'published',
  },
});
