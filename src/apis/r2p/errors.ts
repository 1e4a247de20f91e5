import { defineErrors } from '../../core/refusal.ts';

/** R2P published texts without codes: the codes are those of SFiP, which relays it. */
export const R2P_ERRORS = defineErrors({
  'parameter-malformed': {
    status: 400,
    code: 4003,
    message: 'Un des paramètres en entrée est non conforme aux valeurs possibles',
    when: 'a parameter is out of format, given twice, or given without the one it depends on',
    advice: 'in the client, correct the parameter that X-Sandbox-Why names',
    source: 'assumed',
  },
  'parameter-missing': {
    status: 400,
    code: 4004,
    message: 'Un des paramètres obligatoires en entrée est absent',
    when: 'nom or prenom is absent, or neither the birth (date and place) nor the address (country, département, commune) is complete',
    advice: 'in the client, add what X-Sandbox-Why lists; the address can stand for the birth on /personne, not on /personne/spi',
    source: 'assumed',
  },
  'modality-not-granted': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    when: 'the way of designating the person is not one that the habilitation opens',
    advice:
      'add the modality that X-Sandbox-Why names to the DataPass form (`modalites` in the fixtures), or search by another one that the habilitation has',
    change: ['fixtures/applications.yaml: {application} → habilitations.{api}.modalites', 'client'],
    source: 'assumed',
  },
  'several-people': {
    status: 403,
    code: 40305,
    message: 'Trop de réponse ou dossier non communicable',
    when: 'several people answer the criteria',
    advice: 'in the client, add what tells them apart (sexe, the birth and the address together, every first name), or search by SPI',
    change: ['client', 'fixtures/personas.yaml'],
    source: 'published',
  },
  'file-not-communicable': {
    status: 403,
    code: 40305,
    message: 'Trop de réponse ou dossier non communicable',
    when: 'the only person found has a file that may not be disclosed',
    advice:
      'in the client, treat it as final: another call about this person gets the same; in the sandbox, it is `communicable: false` in fixtures/personas.yaml',
    change: ['fixtures/personas.yaml: {persona} → communicable'],
    source: 'published',
  },
  'person-unknown': {
    status: 404,
    code: 40433,
    message: 'Personne non trouvée',
    when: 'nobody answers the criteria',
    advice:
      'in the client, send the birth name and the first names in their recorded order; X-Sandbox-Why says whether the names or the rest lose everyone',
    change: ['client', 'fixtures/personas.yaml'],
    source: 'published',
  },
  'technical-error': {
    status: 500,
    code: 50001,
    message: 'Erreur technique',
    when: 'a bug of the sandbox; its log has the stack',
    advice:
      'handle it in the client as any 500; here, report it with the stack of the log (under --strict, it may be an answer that departs from its contract)',
    change: ['the sandbox: a bug, see its log'],
    source: 'assumed',
  },
});
