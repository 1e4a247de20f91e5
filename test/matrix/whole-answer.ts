import { expect } from 'vitest';

export const CORRELATION_ID = '8b8a2c1e-3c4f-4b0e-9d0e-0f2a1b3c4d5e';

const SUBSCRIBER = "L'utilisateur n'a pas accès à la ressource";

/** Status, code and message of every refusal of the matrix, by its id in X-Sandbox-Error, after the name of an API with words of its own. */
const REFUSALS: Readonly<Record<string, readonly [status: number, code: number, message: string]>> = {
  'api-blocked': [503, 700700, 'API blocked'],
  'api-maintenance': [503, 700700, 'API blocked'],
  'token-missing': [401, 900902, 'Missing Credentials'],
  'token-invalid': [401, 900901, 'Invalid Credentials'],
  'not-subscribed': [403, 900908, 'Resource forbidden '],
  'subscription-blocked': [401, 900907, 'The requested API is temporarily blocked'],
  'subscription-on-hold': [401, 900909, 'The subscription to the API is inactive'],
  'convention-suspended': [403, 910001, 'La convention est suspendue'],
  'homologation-ended': [403, 910002, "L'homologation de sécurité est échue"],
  'questionnaire-outdated': [403, 910003, 'Le questionnaire de sécurité est périmé'],
  'convention-ended': [403, 910004, 'La convention est résiliée'],
  'scope-missing': [403, 900910, 'The access token does not allow you to access the requested resource'],
  'application-blocked': [403, 900805, 'Message blocked'],
  'caller-blocked': [403, 900805, 'Message blocked'],
  'certificate-missing': [401, 900901, 'Invalid Credentials'],
  'quota-exceeded': [429, 900804, 'Message throttled out'],
  'hard-limit-reached': [503, 900801, 'API Limit Reached'],
  'correlation-id-missing': [400, 910000, "Le paramètre X-Correlation-ID n'est pas présent dans le header HTTP"],
  'teleservice-missing': [403, 4031, SUBSCRIBER],
  'teleservice-unknown': [403, 4031, SUBSCRIBER],
  'modality-not-granted': [403, 4031, SUBSCRIBER],
  'year-not-granted': [403, 4031, SUBSCRIBER],
  'no-result': [410, 4101, "La requête avec le spi et l'année ne renvoie aucun résultat"],
  'no-result-02ga': [410, 4101, 'Absence de réponse'],
  'spi-malformed': [400, 4001, 'format SPI incorrect'],
  'spi-malformed-lep': [400, 4001, 'mauvais format de spi'],
  'year-malformed': [400, 4002, 'Requete mal formée'],
  'year-malformed-lep': [400, 4002, "mauvais format d'année (annrev ou bareme)"],
  'usager-unknown': [410, 4102, 'Le spi envoyé ne correspond à aucun usager'],
  'consent-missing': [400, 4004, 'Requete mal formée'],
  'consent-refused': [403, 4032, 'Accès refusé'],
  'parameter-malformed': [400, 4003, 'Un des paramètres en entrée est non conforme aux valeurs possibles'],
  'person-unknown': [404, 40433, 'Personne non trouvée'],
  'sfip person-unknown': [
    404,
    40433,
    'Informations non disponibles pour la personne merci de renseigner le numéro fiscal et la date de naissance.',
  ],
};

const CHALLENGE = 'OAuth2 realm="WSO2 API Manager", error="invalid_token", error_description="The access token expired"';

/** What a call is told to have been, beside its end. */
export interface Around {
  readonly atMs: number;
  readonly api: string;
  /** Methods of the path. */
  readonly methods: string;
  /** As the call sent it; undefined: it did not. */
  readonly correlationId?: string | undefined;
}

/** Headers that every answer of a resource carries. */
function platformHeaders({ atMs, methods, correlationId }: Around): Readonly<Record<string, unknown>> {
  return {
    'access-control-allow-headers': 'authorization,Access-Control-Allow-Origin,Content-Type,SOAPAction,apikey,testKey,Authorization',
    'access-control-allow-methods': methods,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': '',
    date: new Date(atMs).toUTCString(),
    'x-request-id': expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    ...(correlationId === undefined ? {} : { 'x-correlation-id': correlationId }),
  };
}

/** In Paris, in September. */
const horodatageOf = (atMs: number): string => `${new Date(atMs + 7_200_000).toISOString().slice(0, 19)}+02:00`;

/** What the API itself refuses with; the rest is the gateway's. */
const OF_THE_API =
  /^(modality-not-granted|year-not-granted|no-result.*|spi-malformed.*|year-malformed.*|usager-unknown|consent-.*|person-unknown|parameter-.*)$/;
/** SFiP has a media type for the errors that it writes itself. */
const mediaTypeOf = (error: string, { api }: Around): string =>
  api === 'sfip' && OF_THE_API.test(error) ? 'application/vnd.dgfip.sfip.v1.0+json' : 'application/json';

/** A whole refusal in DGFiP's envelope. */
export function refusedWith(
  error: string,
  around: Around,
  [status, code, message] = REFUSALS[`${around.api} ${error}`] ?? REFUSALS[error] ?? ([0, 0, 'no such refusal'] as const),
): object {
  const { atMs } = around;
  return {
    status,
    headers: {
      ...platformHeaders(around),
      'content-type': mediaTypeOf(error, around),
      'x-sandbox-error': error,
      'x-sandbox-why': expect.stringMatching(/^[\x20-\x7e]{10,}$/),
      ...(status === 401 ? { 'www-authenticate': CHALLENGE } : {}),
      ...(status === 429 ? { 'retry-after': new Date((Math.floor(atMs / 60_000) + 1) * 60_000).toUTCString() } : {}),
    },
    body: { erreur: { code, message, horodatage: horodatageOf(atMs) } },
  };
}

/** A whole refusal in HERMES's envelope, whose code is the status. */
export function refusedByHermes(error: string, status: number, message: string, detail: readonly unknown[], around: Around): object {
  const { headers } = refusedWith(error, around, [status, status, message]) as { readonly headers: object };
  return { status, headers, body: { code: status, message, horodatage: `${new Date(around.atMs).toISOString().slice(0, 19)}Z`, detail } };
}

/** A whole success; no media type: no body. */
export function servedWith(body: unknown, mediaType: string | null, around: Around, status = 200): object {
  return { status, headers: { ...platformHeaders(around), ...(mediaType === null ? {} : { 'content-type': mediaType }) }, body };
}

export interface Whole {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Null when empty. */
  readonly body: unknown;
}

export async function readWholeAnswer(response: Response): Promise<Whole> {
  const text = await response.text();
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: text === '' ? null : (JSON.parse(text) as unknown),
  };
}
