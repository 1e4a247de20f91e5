import { defineErrors } from '../../core/refusal.ts';

/** Messages differ by resource for one code: three wordings of 4001 are known, and one client compares one of them to the letter. */
export const IMPOT_PARTICULIER_ERRORS = defineErrors({
  'spi-malformed': {
    status: 400,
    code: 4001,
    message: 'format SPI incorrect',
    when: 'the SPI of the path is not 13 digits (IR and TH resources)',
    advice:
      'in the client, keep the SPI as text, remove its spaces and check its 13 digits before the call; rely on the code, the message changes with the resource',
    source: 'observed',
  },
  'spi-malformed-lep': {
    status: 400,
    code: 4001,
    message: 'mauvais format de spi',
    when: 'the SPI of the path is not 13 digits (LEP)',
    advice:
      'in the client, keep the SPI as text, remove its spaces and check its 13 digits before the call; rely on the code, the message changes with the resource',
    source: 'published',
  },
  'spi-malformed-ifi': {
    status: 400,
    code: 4001,
    message: 'Le spi est dans un format incorrect',
    when: 'the SPI of the path is not 13 digits (IFI)',
    advice:
      'in the client, keep the SPI as text, remove its spaces and check its 13 digits before the call; rely on the code, the message changes with the resource',
    source: 'published',
  },
  'year-malformed': {
    status: 400,
    code: 4002,
    message: 'Requete mal formée',
    when: 'annrev is not a year of four digits',
    advice: 'in the client, write the year in full: annrev/2025',
    source: 'assumed',
  },
  'year-malformed-lep': {
    status: 400,
    code: 4002,
    message: "mauvais format d'année (annrev ou bareme)",
    when: 'annrev or bareme is not a year of four digits (LEP)',
    advice: 'in the client, write both years in full: annrev/2025/bareme/2026',
    source: 'published',
  },
  'departement-malformed': {
    status: 400,
    code: 4007,
    message: 'mauvais format de département',
    when: 'departement is neither two characters and 0 nor three overseas digits (LEP)',
    advice: 'in the client, write 350 for 35, 2A0 for 2A, 974 for 974',
    source: 'published',
  },
  'consent-missing': {
    status: 400,
    code: 4004,
    message: 'Requete mal formée',
    when: 'the FranceConnect form without X-FranceConnect-OAuth',
    advice: 'in the client, send the access token of FranceConnect in that header, or call the form by SPI (/spi/{spi}/…)',
    source: 'assumed',
  },
  'consent-refused': {
    status: 403,
    code: 4032,
    message: 'Accès refusé',
    when: 'the FranceConnect token is unknown or expired',
    advice:
      'in the client, have the user sign in again and call at once; in the sandbox, POST /_sandbox/franceconnect/tokens mints a token',
    change: ['client', 'POST /_sandbox/franceconnect/tokens'],
    source: 'assumed',
  },
  'file-not-communicable': {
    status: 403,
    code: 4032,
    message: 'Accès refusé',
    when: 'the file of the person may not be disclosed',
    advice:
      'in the client, treat it as final: another call about this person gets the same; in the sandbox, it is `communicable: false` in fixtures/personas.yaml',
    change: ['fixtures/personas.yaml: {persona} → communicable'],
    source: 'assumed',
  },
  'file-not-communicable-lep': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    when: 'the file of the person may not be disclosed (LEP)',
    advice:
      'in the client, treat it as final: another call about this person gets the same; in the sandbox, it is `communicable: false` in fixtures/personas.yaml',
    change: ['fixtures/personas.yaml: {persona} → communicable'],
    source: 'published',
  },
  'modality-not-granted': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    when: 'the habilitation does not have the modality of this form: with_spi or with_etat_civil by SPI, with_france_connect by consent',
    advice: 'add the modality that X-Sandbox-Why names to the DataPass form (`modalites` in the fixtures), or call the other form',
    change: ['fixtures/applications.yaml: {application} → habilitations.{api}.modalites', 'client'],
    source: 'assumed',
  },
  'year-not-granted': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    when: 'the habilitation does not open this income year',
    advice:
      'in the client, ask for a year that X-Sandbox-Why lists, or add its scope (dgfip_annee_…) to the DataPass form (`scopes` in the fixtures)',
    change: ['client', 'fixtures/applications.yaml: {application} → habilitations.{api}.scopes'],
    source: 'assumed',
  },
  'no-result': {
    status: 410,
    code: 4101,
    message: "La requête avec le spi et l'année ne renvoie aucun résultat",
    when: 'no avis for this person and year, a year not yet taxed, or not taxed to the IFI',
    advice:
      'in the client, take it as an answer and not as a failure; before the opening of the last year (--year-opening, `bascule` in the fixtures), ask for the year before',
    change: [
      'fixtures/situations/*.yaml: {persona}',
      '--year-opening',
      'fixtures/applications.yaml: {application} → habilitations.{api}.bascule',
    ],
    source: 'published',
  },
  'usager-unknown': {
    status: 410,
    code: 4102,
    message: 'Le spi envoyé ne correspond à aucun usager',
    when: 'nobody declares under this SPI: unknown, or a rattaché',
    advice: 'in the client, check the SPI; for a rattaché, ask with the SPI of the declarant',
    change: ['client', 'fixtures/situations/*.yaml: {persona}', 'fixtures/personas.yaml: {persona}'],
    source: 'published',
  },
  'several-avis': {
    status: 410,
    code: 4103,
    message: "Plusieurs avis existent pour le spi et l'année",
    when: "two avis in the year of a spouse's death, on the resources that answer with one",
    advice: 'in the client, call dernieresituation or multiple on this code; each has its own OAuth scope',
    change: ['client', 'fixtures/situations/*.yaml: {persona}'],
    source: 'assumed',
  },
  'technical-error': {
    status: 500,
    code: 5001,
    message: 'Erreur technique',
    when: 'a bug of the sandbox; its log has the stack',
    advice:
      'handle it in the client as any 500; here, report it with the stack of the log (under --strict, it may be an answer that departs from its contract)',
    change: ['the sandbox: a bug, see its log'],
    source: 'published',
  },
});
