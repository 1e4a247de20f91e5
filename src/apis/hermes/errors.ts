import { defineErrors } from '../../core/refusal.ts';

/** HERMES's own errors. Their code is the HTTP status; what is wrong with which row goes into `detail`. */
export const HERMES_ERRORS = defineErrors({
  'request-malformed': {
    status: 400,
    code: 400,
    message: 'La requête transmise est incorrecte (voir section détail). Veuillez vérifier et soumettre à nouveau votre demande.',
    when: 'a field is missing, unknown, out of format or out of meaning; every row and field is in `detail`, and nothing is stored',
    advice: 'in the client, correct what `detail` lists and send the whole request again',
    source: 'observed',
  },
  'trigramme-not-granted': {
    status: 403,
    code: 403,
    message: "Le trigramme transmis n'est pas autorisé pour votre application.",
    when: 'trigrammeSIP is not one of the habilitation',
    advice:
      'in the client, send a trigramme that X-Sandbox-Why lists; if yours is not there, ask the DGFiP (`trigrammesSip` in the fixtures)',
    change: ['client', 'fixtures/applications.yaml: {application} → habilitations.{api}.trigrammesSip'],
    source: 'assumed',
  },
  'vehicule-unknown': {
    status: 404,
    code: 404,
    message: "Le bien demandé n'existe pas.",
    when: 'no vehicle of this application has this number: unknown, withdrawn, or of another depositor',
    advice: 'in the client, call with the application that deposited it and the `id` of the answer; POST /vehicules/_search finds it again',
    change: ['client', 'fixtures/hermes.yaml'],
    source: 'assumed',
  },
  'operation-not-allowed': {
    status: 409,
    code: 409,
    message: "L'opération demandée n'est pas possible dans l'état actuel du bien.",
    when: 'the lifecycle does not open this operation in the present status; the possible ones are in `detail`',
    advice:
      'in the client, read the status first (GET /vehicules/{id}); in the sandbox, POST /_sandbox/hermes/vehicules/{id}/events plays the Domaine',
    change: ['client', 'POST /_sandbox/hermes/vehicules/{id}/events'],
    source: 'assumed',
  },
  'correlation-taken': {
    status: 409,
    code: 409,
    message: "L'identifiant de corrélation est déjà utilisé.",
    when: 'idCorrelation already holds another content; the same content again gets the same answer',
    advice: 'in the client, give each file its own idCorrelation; to change one already deposited, use PUT /vehicules/{id}',
    source: 'assumed',
  },
  'body-too-long': {
    status: 413,
    code: 413,
    message: 'La requête transmise est trop volumineuse.',
    when: 'the body is longer than one mebibyte',
    advice: 'in the client, shorten it: entities and places of deposit can go in several calls',
    source: 'assumed',
  },
  'body-not-json': {
    status: 415,
    code: 415,
    message: "Le type de contenu de la requête n'est pas accepté.",
    when: 'the Content-Type of a body is not application/json',
    advice: 'in the client, send `Content-Type: application/json`',
    source: 'assumed',
  },
  'technical-error': {
    status: 500,
    code: 500,
    message: 'Erreur technique',
    when: 'a bug of the sandbox; its log has the stack',
    advice:
      'handle it in the client as any 500; here, report it with the stack of the log (under --strict, it may be an answer that departs from its contract)',
    change: ['the sandbox: a bug, see its log'],
    source: 'assumed',
  },
});
