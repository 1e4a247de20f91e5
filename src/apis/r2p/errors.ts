import { defineErrors } from '../../core/refusal.ts';

/** R2P published texts without codes: the codes are those of SFiP, which relays it. */
export const R2P_ERRORS = defineErrors({
  'parameter-malformed': {
    status: 400,
    code: 4003,
    message: 'Un des paramètres en entrée est non conforme aux valeurs possibles',
    when: 'a parameter is out of format, given twice, or given without the one it depends on',
    source: 'assumed',
  },
  'parameter-missing': {
    status: 400,
    code: 4004,
    message: 'Un des paramètres obligatoires en entrée est absent',
    when: 'nom or prenom is absent, or neither the birth (date and place) nor the address (country, département, commune) is complete',
    source: 'assumed',
  },
  'modality-not-granted': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    when: 'the way of designating the person is not one that the habilitation opens',
    source: 'assumed',
  },
  'several-people': {
    status: 403,
    code: 40305,
    message: 'Trop de réponse ou dossier non communicable',
    when: 'several people answer the criteria',
    source: 'published',
  },
  'file-not-communicable': {
    status: 403,
    code: 40305,
    message: 'Trop de réponse ou dossier non communicable',
    when: 'the only person found has a file that may not be disclosed',
    source: 'published',
  },
  'person-unknown': { status: 404, code: 40433, message: 'Personne non trouvée', when: 'nobody answers the criteria', source: 'published' },
  'technical-error': {
    status: 500,
    code: 50001,
    message: 'Erreur technique',
    when: 'a bug of the sandbox; its log has the stack',
    source: 'assumed',
  },
});
