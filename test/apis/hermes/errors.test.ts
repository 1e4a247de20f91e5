import { expect, test } from 'vitest';
import { HERMES_ERRORS } from '../../../src/apis/hermes/errors.ts';
import { sandboxOverEditedData } from '../../support/data-folder.ts';
import { deposantFor } from '../../support/hermes.ts';
import { FULL_ACCESS, sandboxForTest } from '../../support/sandbox.ts';
import { type Parties, partiesOf, row } from './parties.ts';

interface Scenario {
  readonly status: number;
  readonly message: string;
  readonly detail: readonly object[];
  readonly why: string;
  readonly call: (parties: Parties) => Promise<Response>;
}

const CLOSED = 'le véhicule est au statut « Proposé » ; opérations possibles : DELETE /vehicules/{id}, PUT /vehicules/{id}/restitution';

/** A row without its scenario does not compile. */
const SCENARIOS = {
  'request-malformed': {
    status: 400,
    message: 'La requête transmise est incorrecte (voir section détail). Veuillez vérifier et soumettre à nouveau votre demande.',
    detail: [
      row(
        'SIF0000001',
        ['CHAMP_OBLIGATOIRE', 'marque : champ obligatoire'],
        ['DATE_INCOHERENTE', 'dateAbandon : antérieure à dateFourriere'],
      ),
    ],
    why: 'marque: CHAMP_OBLIGATOIRE, dateAbandon: DATE_INCOHERENTE',
    call: ({ client, remise }) => client.send('POST', '/vehicules', remise({ marque: undefined, dateAbandon: '2026-01-01T00:00:00Z' })),
  },
  'trigramme-not-granted': {
    status: 403,
    message: "Le trigramme transmis n'est pas autorisé pour votre application.",
    detail: [row('SIF0000001', ['TRIGRAMME_NON_AUTORISE', "trigrammeSIP : « SIF » n'est pas un trigramme de votre habilitation"])],
    why: 'tir-de-charge may deposit under TDC',
    call: ({ client, remise }) => client.send('POST', '/vehicules', remise({ trigrammeSIP: 'SIF' })),
  },
  'vehicule-unknown': {
    status: 404,
    message: "Le bien demandé n'existe pas.",
    detail: [row('1300000099', ['BIEN_INCONNU', 'aucun véhicule de votre application ne porte ce numéro'])],
    why: 'no vehicle has this number',
    call: ({ client }) => client.send('GET', '/vehicules/1300000099'),
  },
  'operation-not-allowed': {
    status: 409,
    message: "L'opération demandée n'est pas possible dans l'état actuel du bien.",
    detail: [row('1300000005', ['STATUT_INCOMPATIBLE', CLOSED])],
    why: '"enlever" does not leave the status "Propose"',
    call: async ({ client, deposit }) => {
      const id = await deposit();
      return client.send('PUT', `/vehicules/${id}/enlevement`, { trigrammeSIP: 'TDC', dateEnlevement: '2026-09-15T10:00:00Z' });
    },
  },
  'correlation-taken': {
    status: 409,
    message: "L'identifiant de corrélation est déjà utilisé.",
    detail: [row('SIF0000001', ['CORRELATION_DEJA_UTILISEE', 'idCorrelation : déjà utilisé par votre système pour un autre contenu'])],
    why: 'idCorrelation: CORRELATION_DEJA_UTILISEE',
    call: async ({ client, deposit, remise }) => {
      await deposit();
      return client.send('POST', '/vehicules', remise({ marque: 'PEUGEOT' }));
    },
  },
  'body-too-long': {
    status: 413,
    message: 'La requête transmise est trop volumineuse.',
    detail: [],
    why: 'the body is too long',
    call: ({ client }) => client.send('POST', '/vehicules', ' '.repeat(1024 * 1024 + 1)),
  },
  'body-not-json': {
    status: 415,
    message: "Le type de contenu de la requête n'est pas accepté.",
    detail: [],
    why: 'the Content-Type is another: expected application/json',
    call: ({ client, remise }) => client.send('POST', '/vehicules', remise(), { 'content-type': 'text/plain' }),
  },
  'technical-error': {
    status: 500,
    message: 'Erreur technique',
    detail: [],
    why: 'a bug of the sandbox: see its log',
    call: ({ client }) => client.send('GET', '/vehicules/1300000001'),
  },
} as const satisfies Record<keyof typeof HERMES_ERRORS, Scenario>;

const { 'technical-error': technicalError, ...others } = SCENARIOS;

const SEASONS = [
  ['summer', '2026-09-15T10:00:00.000Z', '2026-09-15T10:00:00Z'],
  ['winter', '2026-12-31T23:30:07.999Z', '2026-12-31T23:30:07Z'],
] as const;

async function readRefusal(response: Response) {
  const { status, headers } = response;
  return {
    status,
    headers: {
      'content-type': headers.get('content-type'),
      'x-sandbox-error': headers.get('x-sandbox-error'),
      'x-sandbox-why': headers.get('x-sandbox-why'),
    },
    text: await response.text(),
  };
}

function whole(error: string, { status, message, detail, why }: Scenario, horodatage: string) {
  return {
    status,
    headers: { 'content-type': 'application/json', 'x-sandbox-error': error, 'x-sandbox-why': why },
    text: JSON.stringify({ code: status, message, horodatage, detail }),
  };
}

const CASES = Object.entries(others as Record<string, Scenario>).flatMap(([error, scenario]) =>
  SEASONS.map(([season, now, horodatage]) => ({ error, scenario, season, now, horodatage })),
);

test.each(CASES)('answers $error whole, in universal time in $season', async ({ error, scenario, now, horodatage }) => {
  const parties = await partiesOf(await sandboxForTest({ now }));
  expect(await readRefusal(await scenario.call(parties))).toEqual(whole(error, scenario, horodatage));
});

test('a bug of the sandbox is answered by the technical error of HERMES, its stack in the log', async () => {
  const sandbox = await sandboxOverEditedData((db) => db.prepare("UPDATE vehicules SET remise = '{'").run());
  const parties = { client: await deposantFor(sandbox, FULL_ACCESS) } as Parties;
  const answer = await readRefusal(await technicalError.call(parties));
  expect(answer).toEqual(whole('technical-error', technicalError, '2026-09-15T10:00:00Z'));
  expect(sandbox.log.join('\n')).toContain('SyntaxError');
});

test('documents the same status, code and message as it answers', () => {
  const documented = Object.values(HERMES_ERRORS).map(({ id, status, code, message }) => [id, status, code, message]);
  expect(documented).toEqual(Object.entries(SCENARIOS).map(([id, { status, message }]) => [id, status, status, message]));
});
