import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox.ts';
import { contracts, startSandbox } from '../../support/sandbox.ts';
import { type Parties, partiesOf, refused, row } from './parties.ts';

type Property = { type?: string | string[]; pattern?: string; maxLength?: number; minLength?: number; $ref?: string };
const { Remise } = (
  contracts.hermes as { components: { schemas: { Remise: { required: string[]; properties: Record<string, Property> } } } }
).components.schemas;

const REQUIRED = [
  ...['trigrammeSIP', 'idCorrelation', 'idUtilisateurRemettant', 'idEntiteRemettante', 'idTypeBien', 'idCategorie', 'idSousCategorie'],
  ...['nature', 'fourriereAdministrative', 'description', 'ministere', 'compteBudgetaire', 'marque', 'genre', 'carrosserie'],
  ...['numeroImmatriculation', 'numeroSerieVin', 'typeMineCnit', 'dateCirculation', 'typeEnergie', 'nombrePlace', 'puissanceFiscale'],
  ...['dateFourriere', 'dateAbandon', 'idLieuDepot'],
];
const OPTIONAL = [
  ...['programme', 'fondsConcours', 'modele', 'dateCT', 'kilometrage', 'compteurChange', 'commentaireCompteur', 'bva'],
  ...['controleTechnique', 'reimmatriculable', 'certificatImmatriculation'],
];
const INTEGERS = ['idEntiteRemettante', 'nombrePlace', 'idLieuDepot', 'kilometrage'];
const BOOLEANS = ['fourriereAdministrative', 'compteurChange', 'bva', 'controleTechnique', 'reimmatriculable', 'certificatImmatriculation'];
const DATES = ['dateCirculation', 'dateFourriere', 'dateAbandon', 'dateCT'];
const TEXTS = [...REQUIRED, ...OPTIONAL].filter(
  (field) => ![...INTEGERS, ...BOOLEANS, ...DATES, 'nature', 'trigrammeSIP', 'idCorrelation'].includes(field),
);

let sandbox: Sandbox;
let parties: Parties;
beforeAll(async () => {
  sandbox = await startSandbox();
  parties = await partiesOf(sandbox);
});
afterAll(() => sandbox.close());

/** Posts a deposit with one thing changed; nothing is ever stored. */
async function expectFaults(changes: object, ...errors: readonly (readonly [string, string])[]): Promise<void> {
  const remise = { ...parties.remise(), ...changes };
  const id = 'idCorrelation' in changes ? '' : 'SIF0000001';
  expect(await parties.client.post('/vehicules', remise)).toEqual(refused('request-malformed', row(id, ...errors)));
  expect(await parties.search()).toEqual({ status: 200, body: [] });
}

const FORMAT = 'FORMAT_INVALIDE';
const texts = (field: string): string => {
  const { minLength = 0, maxLength = 0 } = field === 'idCorrelation' ? { minLength: 1, maxLength: 64 } : (Remise.properties[field] ?? {});
  return `${field} : format incorrect, attendu un texte de ${minLength} à ${maxLength} caractères`;
};
const INTEGER = 'format incorrect, attendu un entier, ou un texte de chiffres';
const BOOLEAN = 'format incorrect, attendu un booléen, ou "true" ou "false"';
const DATE = 'format incorrect, attendu un texte, par exemple 2026-01-05T08:30:00Z';

test('the contract has these fields, and no other', () => {
  expect([Remise.required, Object.keys(Remise.properties)]).toEqual([REQUIRED, [...REQUIRED, ...OPTIONAL]]);
});

describe('a field', () => {
  test.each(REQUIRED.filter((field) => field !== 'trigrammeSIP'))('%s is mandatory', async (field) => {
    await expectFaults({ [field]: undefined }, ['CHAMP_OBLIGATOIRE', `${field} : champ obligatoire`]);
  });

  test.each(OPTIONAL)('%s may be left out', async (field) => {
    const { client, remise } = parties;
    const { status, body } = await client.post('/vehicules', remise({ idCorrelation: field, [field]: undefined }));
    expect(status).toBe(200);
    expect(await client.delete(`/vehicules/${(body as { id: number }).id}`)).toEqual({ status: 204, body: null });
  });

  test.each(TEXTS)('%s is a text within its lengths, never a number, a boolean, null or an object', async (field) => {
    const { minLength = 0, maxLength = 0 } = Remise.properties[field] ?? {};
    for (const value of [12, true, null, {}, 'x'.repeat(maxLength + 1), ...(minLength > 0 ? [''] : [])])
      await expectFaults({ [field]: value }, [FORMAT, texts(field)]);
  });

  test.each(['marque', 'genre', 'numeroSerieVin'])('%s is refused once when it is an array', async (field) => {
    await expectFaults({ [field]: [] }, [FORMAT, texts(field)]);
  });

  test('trigrammeSIP is mandatory, and its absence makes no other field wrong', async () => {
    await expectFaults({ trigrammeSIP: undefined }, ['CHAMP_OBLIGATOIRE', 'trigrammeSIP : champ obligatoire']);
  });

  test.each(INTEGERS)('%s is an integer or digits, never a fraction, a sign, a boolean or null', async (field) => {
    for (const value of [1.5, -1, 1e15, 1e16, '', ' 1', '1 ', '-1', '+1', '1.0', '1e3', '0x1', '1000000000000000', true, null, {}])
      await expectFaults({ [field]: value }, [FORMAT, `${field} : ${INTEGER}`]);
  });

  test('kilometrage of fifteen digits is taken, as a number or as a text', async () => {
    const { client, remise } = parties;
    const statuses = await Promise.all(
      [999_999_999_999_999, '999999999999999'].map(async (kilometrage, rank) => {
        const { status, body } = await client.post('/vehicules', remise({ idCorrelation: `KM${rank}`, kilometrage }));
        const { id } = body as { id: number };
        const fiche = await client.get(`/vehicules/${id}`);
        await client.delete(`/vehicules/${id}`);
        return [status, (fiche.body as { kilometrage: number }).kilometrage];
      }),
    );
    expect(statuses).toEqual([
      [200, 999_999_999_999_999],
      [200, 999_999_999_999_999],
    ]);
  });

  test.each(BOOLEANS)('%s is a boolean or its text, never another word, a number or null', async (field) => {
    for (const value of ['', 'True', 'TRUE', 'oui', '1', 1, 0, null, {}])
      await expectFaults({ [field]: value }, [FORMAT, `${field} : ${BOOLEAN}`]);
  });

  test.each(DATES)('%s is a date and time of the one shape that clients write', async (field) => {
    const wrong = ['', '2026-01-05', '2026-01-05 08:30:00Z', '2026-01-05T08:30Z', '2026-01-05T08:30:00+01:00', '2026-01-05T08:30:00,5Z'];
    for (const value of [...wrong, '2026-1-5T08:30:00Z', ' 2026-01-05T08:30:00Z', '05/01/2026', 1_767_600_000, null, {}])
      await expectFaults({ [field]: value }, [FORMAT, `${field} : ${DATE}`]);
  });

  test.each(['TD', 'TDCC', 'tdc', 'T C', 'TD1', '', 1, null])('trigrammeSIP is three capitals, not %j', async (trigrammeSIP) => {
    const { status, body } = await parties.client.post('/vehicules', parties.remise({ trigrammeSIP }));
    const [first] = (body as { detail: { id: string; errors: object[] }[] }).detail;
    expect([status, first?.id, first?.errors[0]]).toEqual([
      400,
      'SIF0000001',
      { code: FORMAT, message: 'trigrammeSIP : format incorrect, attendu un texte, par exemple SIF' },
    ]);
  });

  test.each([
    ['autre', undefined, ['CHAMP_OBLIGATOIRE', 'nature.autre : champ obligatoire']],
    ['scelle', 1, [FORMAT, `nature.scelle : ${BOOLEAN}`]],
    ['ot', null, [FORMAT, `nature.ot : ${BOOLEAN}`]],
    ['heberge', 'non', [FORMAT, `nature.heberge : ${BOOLEAN}`]],
    ['gage', true, ['CHAMP_INCONNU', 'nature.gage : champ inconnu']],
  ] as const)('of the nature is checked too: %s %j', async (field, value, error) => {
    await expectFaults({ nature: { autre: false, scelle: false, ot: false, heberge: false, [field]: value } }, error);
  });

  test.each([null, 'autre', [], 1])('nature is an object, not %j', async (nature) => {
    await expectFaults({ nature }, [FORMAT, 'nature : format incorrect, attendu un objet']);
  });

  test.each(['statut', 'id', 'dateReception', 'dateInconnue', 'Marque', 'constructor', 'toString', ''])('%j is unknown', async (field) => {
    await expectFaults({ [field]: '2026-02-30T00:00:00Z' }, ['CHAMP_INCONNU', `${field || '""'} : champ inconnu`]);
  });
});

describe('an idCorrelation', () => {
  const WRONG = [FORMAT, texts('idCorrelation')] as const;
  test.each([
    ['empty', '', ''],
    ['too long, and cut in the answer', 'x'.repeat(65), 'x'.repeat(64)],
    ['a number, which still names the row', 12, '12'],
    ['null', null, ''],
    ['an object', {}, ''],
  ])('is refused when it is %s', async (_case, idCorrelation, id) => {
    expect(await parties.client.post('/vehicules', parties.remise({ idCorrelation }))).toEqual(
      refused('request-malformed', row(id, WRONG)),
    );
  });

  test('of 64 characters of any kind is taken, and comes back as it was', async () => {
    const idCorrelation = `é"'<&${'😀'.repeat(5)}\u0000\\`.padEnd(64, 'x');
    const answer = await parties.client.post('/vehicules', parties.remise({ idCorrelation }));
    expect(answer).toMatchObject({ status: 200, body: { id_correlation: idCorrelation } });
  });

  test.each(['\ud800', '\udfff', 'a\ud83d', '\ude00\ud83d'])(
    'that holds half of a pair of surrogates is refused: %j',
    async (idCorrelation) => {
      const { status, body } = await parties.client.post('/vehicules', parties.remise({ idCorrelation }));
      const [{ errors }] = (body as { detail: [{ errors: object[] }] }).detail;
      expect([status, errors]).toEqual([400, [{ code: FORMAT, message: texts('idCorrelation') }]]);
    },
  );
});
