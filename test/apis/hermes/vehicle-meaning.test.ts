import { describe, expect, test } from 'vitest';
import { deposantFor, entiteOf, lieuOf, prepareDeposit } from '../../support/hermes.ts';
import { FULL_ACCESS, sandboxForFile } from '../../support/sandbox.ts';
import { partiesForTest, partiesOf, refused, row } from './parties.ts';

const sandbox = await sandboxForFile();
const parties = await partiesOf(sandbox);
let rank = 0;

async function expectFaults(changes: object, ...errors: readonly (readonly [string, string])[]): Promise<void> {
  const answer = await parties.client.post('/vehicules', parties.remise({ idCorrelation: 'BAD', ...changes }));
  expect(answer).toEqual(refused('request-malformed', row('BAD', ...errors)));
}

/** Posts a deposit, well-formed with its changes; gives what is said beside the answer. */
async function expectTaken(changes: object): Promise<string | null> {
  rank += 1;
  const response = await parties.client.send('POST', '/vehicules', parties.remise({ idCorrelation: `OK-${rank}`, ...changes }));
  expect([response.status, await response.json()]).toEqual([
    200,
    { id_correlation: `OK-${rank}`, id: expect.any(Number), dateDemandePriseEnCharge: '2026-09-15T10:00:00.000Z' },
  ]);
  return response.headers.get('x-sandbox-why');
}

const fourriere = (dateFourriere: string, dateAbandon: string, fourriereAdministrative: unknown = true) => ({
  dateFourriere,
  dateAbandon,
  fourriereAdministrative,
});
const LAW = ['DELAI_LEGAL', 'dateAbandon : moins de 15 jours après dateFourriere'] as const;
const BEFORE_FOURRIERE = ['DATE_INCOHERENTE', 'dateAbandon : antérieure à dateFourriere'] as const;

describe('a date', () => {
  test.each([
    ['2026-02-30T00:00:00Z', 'a day that February does not have'],
    ['2026-02-29T00:00:00Z', 'the 29th of a year that is not leap'],
    ['1900-02-29T00:00:00Z', 'the 29th of a century year'],
    ['2026-04-31T00:00:00Z', 'the 31st of April'],
    ['2026-00-10T00:00:00Z', 'month zero'],
    ['2026-13-10T00:00:00Z', 'month thirteen'],
    ['2026-01-00T00:00:00Z', 'day zero'],
    ['2026-01-05T24:00:00Z', 'the hour 24'],
    ['2026-01-05T23:60:00Z', 'the minute 60'],
    ['2026-01-05T23:59:60Z', 'the second 60'],
  ])('%s does not exist: %s', async (value) => {
    for (const field of ['dateCirculation', 'dateFourriere', 'dateAbandon', 'dateCT'])
      await expectFaults({ [field]: value }, ['DATE_IMPOSSIBLE', `${field} : cette date n'existe pas`]);
  });

  test.each([
    '2024-02-29T00:00:00Z',
    '2000-02-29T23:59:59Z',
    '2026-01-05T08:30:00',
    '2026-01-05T08:30:00.5',
    '2026-01-05T08:30:00.123456789Z',
  ])('%s exists, with or without fraction and Z', async (dateCirculation) => {
    expect(await expectTaken({ dateCirculation, dateFourriere: '2026-01-05T08:30:01Z' })).toBeNull();
  });

  test('of impoundment to the very millisecond of the circulation is taken, a millisecond earlier is not', async () => {
    await expectTaken({ dateCirculation: '2026-01-05T08:30:00.500Z', dateFourriere: '2026-01-05T08:30:00.5' });
    await expectFaults({ dateCirculation: '2026-01-05T08:30:00.501Z', dateFourriere: '2026-01-05T08:30:00.5' }, [
      'DATE_INCOHERENTE',
      'dateFourriere : antérieure à dateCirculation',
    ]);
  });

  test('of abandonment is not in the future, to the millisecond of the clock', async () => {
    await expectTaken({ dateAbandon: '2026-09-15T10:00:00.000Z' });
    await expectFaults({ dateAbandon: '2026-09-15T10:00:00.001Z' }, [
      'DATE_FUTURE',
      'dateAbandon : postérieure à la date du jour, 2026-09-15',
    ]);
  });

  test('of circulation in the future brings all that follows from it, each field in its turn', async () => {
    await expectFaults(
      { dateCirculation: '2026-09-15T10:00:01Z' },
      ['DATE_FUTURE', 'dateCirculation : postérieure à la date du jour, 2026-09-15'],
      ['DATE_INCOHERENTE', 'dateFourriere : antérieure à dateCirculation'],
    );
  });

  test('of technical inspection may be any day, even before the circulation or in the future', async () => {
    await expectTaken({ dateCT: '1990-01-01T00:00:00Z' });
    await expectTaken({ dateCT: '2030-01-01T00:00:00Z' });
  });
});

describe('the fifteen days of the law', () => {
  test.each([
    ['fourteen days', '2026-01-05T00:00:00Z', '2026-01-19T23:59:59Z'],
    ['the same instant', '2026-01-05T08:30:00Z', '2026-01-05T08:30:00Z'],
    ['fourteen days at the end of February', '2024-02-20T00:00:00Z', '2024-03-05T00:00:00Z'],
  ])('refuse a pound vehicle after %s, and let another one through', async (_case, from, to) => {
    await expectFaults(fourriere(from, to), LAW);
    await expectFaults(fourriere(from, to, 'true'), LAW);
    await expectTaken(fourriere(from, to, false));
    await expectTaken(fourriere(from, to, 'false'));
  });

  test.each([
    ['fifteen days', '2026-01-05T00:00:00Z', '2026-01-20T00:00:00Z'],
    ['fifteen days that are less in hours', '2026-01-05T23:59:59Z', '2026-01-20T00:00:00Z'],
    ['fifteen days of a leap year', '2024-02-20T00:00:00Z', '2024-03-06T00:00:00Z'],
  ])('let a pound vehicle through after %s', async (_case, from, to) => {
    await expectTaken(fourriere(from, to));
    await expectTaken(fourriere(from, to, 'true'));
  });

  test('are not told beside an abandonment before the impoundment, which is refused for every vehicle', async () => {
    await expectFaults(fourriere('2026-01-05T08:30:00Z', '2026-01-05T08:29:59Z'), BEFORE_FOURRIERE);
    await expectFaults(fourriere('2026-01-05T08:30:00Z', '2026-01-05T08:29:59Z', false), BEFORE_FOURRIERE);
  });

  test('hold from the first instant of 1970 too', async () => {
    const dateCirculation = '1969-01-01T00:00:00Z';
    await expectFaults({ dateCirculation, ...fourriere('1970-01-01T00:00:00Z', '1970-01-02T00:00:00Z') }, LAW);
  });
});

const NO_ENTITE = [
  'REFERENCE_INCONNUE',
  'idEntiteRemettante : aucune entité remettante de votre système ne porte cet identifiant',
] as const;
const NO_LIEU = ['REFERENCE_INCONNUE', 'idLieuDepot : aucun lieu de dépôt de votre système ne porte cet identifiant'] as const;
const OTHER_ENTITE = ['REFERENCE_INCOHERENTE', "idLieuDepot : ce lieu dépend d'une autre entité remettante"] as const;

describe('a reference', () => {
  test.each([
    ['an unknown entity', { idEntiteRemettante: 1_100_000_099 }, [NO_ENTITE, OTHER_ENTITE]],
    ['an unknown place', { idLieuDepot: '1200000099' }, [NO_LIEU]],
    ['neither', { idEntiteRemettante: 0, idLieuDepot: 0 }, [NO_ENTITE, NO_LIEU]],
    ['those of another depositor', { idEntiteRemettante: 1_100_000_001, idLieuDepot: 1_200_000_001 }, [NO_ENTITE, NO_LIEU]],
    ['a place in the stead of an entity', { idEntiteRemettante: 1_200_000_002 }, [NO_ENTITE, OTHER_ENTITE]],
  ])('to %s is refused', async (_case, changes, errors) => {
    await expectFaults(changes, ...errors);
  });

  test('to a place of another entity of the same depositor is refused, as text too', async () => {
    const { client, refs } = parties;
    const [other] = (await client.post('/referentiels/entitesremettantes', [entiteOf({ trigrammeSIP: 'TDC', idCorrelation: 'E2' })]))
      .body as { id: string }[];
    const lieu = lieuOf({ trigrammeSIP: 'TDC', idCorrelation: 'L2', idEntiteRemettante: other?.id });
    const [place] = (await client.post('/referentiels/lieux-de-depot', [lieu])).body as { id: string }[];
    await expectFaults({ idLieuDepot: place?.id }, OTHER_ENTITE);
    await expectFaults({ idEntiteRemettante: other?.id, idLieuDepot: refs.idLieuDepot }, OTHER_ENTITE);
    await expectTaken({ idEntiteRemettante: other?.id, idLieuDepot: place?.id });
  });

  test('to an element of another trigramme of the same application is refused', async () => {
    const editeur = await deposantFor(sandbox, FULL_ACCESS);
    const sif = await prepareDeposit(editeur, { trigrammeSIP: 'SIF' });
    const answer = await editeur.post('/vehicules', parties.remise({ trigrammeSIP: 'EDI', ...sif }));
    expect(answer).toEqual(refused('request-malformed', row('SIF0000001', NO_ENTITE, NO_LIEU)));
  });
});

describe('a code', () => {
  test.each([
    ['genre', 'VPX', 'genres'],
    ['genre', 'vp', 'genres'],
    ['typeEnergie', 'XX', 'energies'],
    ['typeEnergie', 'constructor', 'energies'],
  ])('of %s that the law does not list is refused: %s', async (field, value, nomenclature) => {
    await expectFaults({ [field]: value }, ['CODE_INCONNU', `${field} : « ${value} » n'est pas dans la nomenclature ${nomenclature}`]);
  });

  const note = (field: string, name: string) =>
    `${field} is not in the sandbox's nomenclature ${name}, let through: the platform's is not published`;
  test.each([
    ['idTypeBien', 'types-de-bien'],
    ['idCategorie', 'categories'],
    ['idSousCategorie', 'sous-categories'],
    ['ministere', 'ministeres'],
    ['carrosserie', 'carrosseries'],
  ])('of %s that is unknown is let through, and said beside the answer', async (field, name) => {
    expect(await expectTaken({ [field]: 'INEDIT' })).toBe(note(field, name));
  });

  test('that is unknown in two lists is said for both', async () => {
    expect(await expectTaken({ ministere: 'INEDIT', carrosserie: 'INEDIT' })).toBe(
      `${note('ministere', 'ministeres')}; ${note('carrosserie', 'carrosseries')}`,
    );
  });

  test.each([
    [{ idSousCategorie: 'VU-FG' }, ['CODE_INCOHERENT', 'idSousCategorie : « VU-FG » ne dépend pas de « VL »']],
    [{ idTypeBien: 'NAU' }, ['CODE_INCOHERENT', 'idCategorie : « VL » ne dépend pas de « NAU »']],
    [{ idCategorie: 'RQ', idTypeBien: 'REM' }, ['CODE_INCOHERENT', 'idSousCategorie : « VL-VP » ne dépend pas de « RQ »']],
  ] as const)('under another parent is refused: %j', async (changes, error) => {
    await expectFaults(changes, error);
  });

  test.each(['ministere', 'carrosserie'])('of %s may be empty', async (field) => {
    expect(await expectTaken({ [field]: '' })).toBeNull();
  });
});

test('everything wrong with a deposit is told in one answer, what is out of format first, and nothing is stored', async () => {
  const { client, remise, search } = await partiesForTest();
  const bad = {
    marque: null,
    surprise: 1,
    dateCirculation: '2026-02-30T00:00:00Z',
    idLieuDepot: 9,
    genre: 'X',
    dateAbandon: '2027-01-01T00:00:00Z',
  };
  expect(await client.post('/vehicules', remise(bad))).toEqual(
    refused(
      'request-malformed',
      row(
        'SIF0000001',
        ['FORMAT_INVALIDE', 'marque : format incorrect, attendu un texte de 1 à 100 caractères'],
        ['CHAMP_INCONNU', 'surprise : champ inconnu'],
        ['DATE_IMPOSSIBLE', "dateCirculation : cette date n'existe pas"],
        NO_LIEU,
        ['CODE_INCONNU', "genre : « X » n'est pas dans la nomenclature genres"],
        ['DATE_FUTURE', 'dateAbandon : postérieure à la date du jour, 2026-09-15'],
      ),
    ),
  );
  expect(await search()).toEqual({ status: 200, body: [] });
});
