import { beforeEach, describe, expect, test } from 'vitest';
import { type DeposantClient, deposantFor, entiteOf, lieuOf } from '../../support/hermes.ts';
import { FULL_ACCESS, sandboxForTest, UNLIMITED } from '../../support/sandbox.ts';
import { partiesForTest, refused, row } from './parties.ts';

const ENTITES = '/referentiels/entitesremettantes';
const LIEUX = '/referentiels/lieux-de-depot';
const MANDATORY = 'CHAMP_OBLIGATOIRE';
const UNKNOWN = 'CHAMP_INCONNU';
const FORMAT = 'FORMAT_INVALIDE';
const BOOLEAN = 'format incorrect, attendu un booléen, ou "true" ou "false"';

const entite = (idCorrelation: string, changes: object = {}) => entiteOf({ trigrammeSIP: 'TDC', idCorrelation, ...changes });
const lieu = (idCorrelation: string, changes: object = {}) =>
  lieuOf({ trigrammeSIP: 'TDC', idCorrelation, idEntiteRemettante: 1_100_000_002, ...changes });
const created = (...rows: readonly (readonly [string, number])[]) => ({
  status: 200,
  body: rows.map(([idCorrelation, id]) => ({ idCorrelation, id: String(id) })),
});

let client: DeposantClient;
beforeEach(async () => {
  client = await deposantFor(await sandboxForTest(), UNLIMITED);
});

describe('a request is kept whole', () => {
  test('gives entities their ids in the order of the request, and lists them so', async () => {
    expect(await client.get(ENTITES)).toEqual({ status: 200, body: [] });
    expect(await client.post(ENTITES, [entite('C'), entite('A'), entite('B')])).toEqual(
      created(['C', 1_100_000_002], ['A', 1_100_000_003], ['B', 1_100_000_004]),
    );
    expect(await client.get(ENTITES)).toEqual({
      status: 200,
      body: [
        { id: '1100000002', ...entite('C') },
        { id: '1100000003', ...entite('A') },
        { id: '1100000004', ...entite('B') },
      ],
    });
  });

  test('gives places theirs, and lists numbers and booleans in one spelling', async () => {
    await client.post(ENTITES, [entite('A')]);
    const adresse = { codePostal: '29900', ville: 'CONCARNEAU', numVoie: '004', libelleVoie: 'QUAI', estEnFrance: 'true' };
    expect(await client.post(LIEUX, [lieu('L2', { idEntiteRemettante: '1100000002', adresse }), lieu('L1')])).toEqual(
      created(['L2', 1_200_000_002], ['L1', 1_200_000_003]),
    );
    expect(await client.get(LIEUX)).toEqual({
      status: 200,
      body: [
        { id: '1200000002', ...lieu('L2', { adresse: { ...adresse, numVoie: 4, estEnFrance: true } }) },
        { id: '1200000003', ...lieu('L1') },
      ],
    });
  });

  test('the same entity again keeps its id, beside a new one and whatever its spelling', async () => {
    await client.post(ENTITES, [entite('A'), entite('B')]);
    const again = Object.fromEntries(Object.entries(entite('B', { indicateurActif: 'true' })).reverse());
    expect(await client.post(ENTITES, [again, entite('C'), entite('A')])).toEqual(
      created(['B', 1_100_000_003], ['C', 1_100_000_004], ['A', 1_100_000_002]),
    );
    expect((await client.get(ENTITES)).body).toHaveLength(3);
  });

  test('refuses every idCorrelation that holds another content, and stores none of the others', async () => {
    await client.post(ENTITES, [entite('A'), entite('B')]);
    const taken = ['CORRELATION_DEJA_UTILISEE', 'idCorrelation : déjà utilisé par votre système pour un autre contenu'] as const;
    const rows = [entite('N'), entite('B', { fax: '0' }), entite('A', { denomination: 'Autre' })];
    expect(await client.post(ENTITES, rows)).toEqual(refused('correlation-taken', row('B', taken), row('A', taken)));
    expect((await client.get(ENTITES)).body).toEqual([
      { id: '1100000002', ...entite('A') },
      { id: '1100000003', ...entite('B') },
    ]);
  });
});

describe('all or nothing', () => {
  test('lists every bad field of every bad entity, and stores none', async () => {
    const rows = [
      entite('GOOD'),
      entite('', { denomination: undefined, courriel: 12, telephone: null }),
      entite('FAIR'),
      entite('BAD', { surprise: 1, adresse: { ville: 1, numVoie: 12, pays: 'FR' }, indicateurActif: 'oui' }),
      entite('PARENT', { codeTypologieNiveau2: 'PREFECTURE' }),
      { idCorrelation: 7 },
    ];
    const texts = (min: number, max: number) => `format incorrect, attendu un texte de ${min} à ${max} caractères`;
    const answer = await client.post(ENTITES, rows);
    expect(answer).toEqual(
      refused(
        'request-malformed',
        row(
          '',
          [FORMAT, `idCorrelation : ${texts(1, 64)}`],
          [MANDATORY, 'denomination : champ obligatoire'],
          [FORMAT, `telephone : ${texts(0, 30)}`],
          [FORMAT, `courriel : ${texts(0, 254)}`],
        ),
        row(
          'BAD',
          [MANDATORY, 'adresse.codePostal : champ obligatoire'],
          [FORMAT, `adresse.ville : ${texts(0, 255)}`],
          [FORMAT, `adresse.numVoie : ${texts(0, 10)}`],
          [MANDATORY, 'adresse.libelleVoie : champ obligatoire'],
          [MANDATORY, 'adresse.estEnFrance : champ obligatoire'],
          [UNKNOWN, 'adresse.pays : champ inconnu'],
          [FORMAT, `indicateurActif : ${BOOLEAN}`],
          [UNKNOWN, 'surprise : champ inconnu'],
        ),
        row('PARENT', ['CODE_INCOHERENT', 'codeTypologieNiveau2 : « PREFECTURE » ne dépend pas de « COLL »']),
        row(
          '7',
          [MANDATORY, 'trigrammeSIP : champ obligatoire'],
          [FORMAT, `idCorrelation : ${texts(1, 64)}`],
          ...['denomination', 'telephone', 'courriel', 'codeTypologieNiveau1', 'adresse'].map(
            (field) => [MANDATORY, `${field} : champ obligatoire`] as const,
          ),
        ),
      ),
    );
    expect(await client.get(ENTITES)).toEqual({ status: 200, body: [] });
  });

  test('lists every place of an unknown entity, or of another depositor, and stores none', async () => {
    await client.post(ENTITES, [entite('A')]);
    const unknown = [
      'REFERENCE_INCONNUE',
      'idEntiteRemettante : aucune entité remettante de votre système ne porte cet identifiant',
    ] as const;
    const rows = [lieu('OK'), lieu('NO', { idEntiteRemettante: 9 }), lieu('EDI', { idEntiteRemettante: '1100000001' })];
    expect(await client.post(LIEUX, rows)).toEqual(refused('request-malformed', row('NO', unknown), row('EDI', unknown)));
    const integer = 'format incorrect, attendu un entier, ou un texte de chiffres';
    expect(await client.post(LIEUX, [lieu('NO', { idEntiteRemettante: 9 }), lieu('X', { idEntiteRemettante: '9a' })])).toEqual(
      refused('request-malformed', row('NO', unknown), row('X', [FORMAT, `idEntiteRemettante : ${integer}`])),
    );
    expect(await client.get(LIEUX)).toEqual({ status: 200, body: [] });
  });

  test('refuses each row of an idCorrelation that comes twice in one request', async () => {
    const twice = ['DOUBLON', 'idCorrelation : présent plusieurs fois dans la requête'] as const;
    expect(await client.post(ENTITES, [entite('A'), entite('B'), entite('A')])).toEqual(
      refused('request-malformed', row('A', twice), row('A', twice)),
    );
    expect(await client.get(ENTITES)).toEqual({ status: 200, body: [] });
  });

  test('refuses the rows of another trigramme before their meaning, and stores none', async () => {
    const foreign = (sip: string) =>
      ['TRIGRAMME_NON_AUTORISE', `trigrammeSIP : « ${sip} » n'est pas un trigramme de votre habilitation`] as const;
    const rows = [entite('A'), entite('B', { trigrammeSIP: 'SIF' }), entite('C', { trigrammeSIP: 'EDI', codeTypologieNiveau2: 'POLICE' })];
    expect(await client.post(ENTITES, rows)).toEqual(refused('trigramme-not-granted', row('B', foreign('SIF')), row('C', foreign('EDI'))));
    expect(await client.get(ENTITES)).toEqual({ status: 200, body: [] });
  });

  test.each([
    ['an empty array', [], row('', [FORMAT, 'corps de la requête : format incorrect, attendu un tableau'])],
    ['an object where an array is wanted', {}, row('', [FORMAT, 'corps de la requête : format incorrect, attendu un tableau'])],
    ['null where an array is wanted', 'null', row('', [FORMAT, 'corps de la requête : format incorrect, attendu un tableau'])],
    ['a row that is null', [null], row('', [FORMAT, 'corps de la requête : format incorrect, attendu un objet'])],
    ['a row that is an array', [[]], row('', [FORMAT, 'corps de la requête : format incorrect, attendu un objet'])],
    ['a row that is text', ['A'], row('', [FORMAT, 'corps de la requête : format incorrect, attendu un objet'])],
  ])('refuses %s', async (_case, body, detail) => {
    expect(await client.post(ENTITES, body)).toEqual(refused('request-malformed', detail));
  });
});

describe('isolation', () => {
  test('an application sees and uses its own elements only, and two trigrammes of one application keep their own', async () => {
    const { sandbox, client: mine } = await partiesForTest();
    const other = await deposantFor(sandbox, FULL_ACCESS);
    const seeded = (await other.get(ENTITES)).body as { id: string; trigrammeSIP: string }[];
    expect(seeded.map(({ id, trigrammeSIP }) => [id, trigrammeSIP])).toEqual([['1100000001', 'EDI']]);
    expect((await mine.get(ENTITES)).body).toEqual([{ id: '1100000002', ...entite('SIF-ENT-1') }]);
    const sif = { trigrammeSIP: 'SIF', idCorrelation: 'EDI-ENT-0001' };
    expect(await other.post(ENTITES, [entiteOf(sif)])).toEqual(created(['EDI-ENT-0001', 1_100_000_003]));
    expect(await other.post(LIEUX, [lieuOf({ ...sif, idEntiteRemettante: 1_100_000_001 })])).toMatchObject({ status: 400 });
    expect(await other.post(LIEUX, [lieuOf({ ...sif, idEntiteRemettante: 1_100_000_003 })])).toEqual(
      created(['EDI-ENT-0001', 1_200_000_003]),
    );
    const listed = (await other.get(LIEUX)).body as { id: string }[];
    expect(listed.map(({ id }) => id)).toEqual(['1200000001', '1200000003']);
  });
});

test('lets an unknown code of an open list through, and says so beside the answer', async () => {
  const response = await client.send('POST', ENTITES, [entite('A', { codeTypologieNiveau1: 'INEDIT' })]);
  expect([response.status, response.headers.get('x-sandbox-why')]).toEqual([
    200,
    "codeTypologieNiveau1 is not in the sandbox's nomenclature typologies-niveau-1, let through: the platform's is not published",
  ]);
});
