import { describe, expect, test } from 'vitest';
import { adminOf, refusedFor } from '../support/admin.ts';
import { fullAccessClient, personaOf, read, sandboxForFile, sandboxForTest } from '../support/sandbox.ts';

const sandbox = await sandboxForFile();
const admin = adminOf(sandbox);

const MOREAU = {
  foyer: 'moreau',
  declarants: ['lea-moreau'],
  situationFamille: 'C',
  annees: {
    'n-1': { cases: { '1AJ': 29480, '1GH': 820 } },
    'n-2': { cases: { '1AJ': 28310, '1GH': 640 } },
    'n-3': { cases: { '1AJ': 27150 } },
  },
};
const HUGO = { foyer: 'hugo', declarants: ['hugo-meunier'], situationFamille: 'C', annees: { '2025': { cases: { '1AJ': 24000 } } } };

async function ownSandbox() {
  const own = await sandboxForTest();
  const client = await fullAccessClient(own);
  const rfrOf = async (slug: string, year = 2025) => {
    const { status, body } = await read(await client.ip(`/spi/${personaOf(slug).spi}/situations/ir/assiettes/annrev/${year}`));
    return status === 200 ? (body as { rfr: number }).rfr : status;
  };
  return { admin: adminOf(own), rfrOf };
}

test('reads a household as the fixtures say it', async () => {
  expect(await admin.ask('GET', '/situations/moreau')).toEqual({ status: 200, body: { bac: 'commun', entry: MOREAU } });
  const { body } = await admin.ask('GET', '/situations?limit=3&after=moreau');
  const { total, entries } = body as { total: number; entries: { foyer: string }[] };
  expect([total > 90, entries.length, entries.every(({ foyer }) => foyer > 'moreau')]).toEqual([true, 3, true]);
});

test('a household created is read by the next call', async () => {
  const { admin, rfrOf } = await ownSandbox();
  expect(await rfrOf('hugo-meunier')).toBe(410);
  expect(await admin.ask('POST', '/situations', HUGO)).toEqual({ status: 201, body: { bac: 'commun', entry: HUGO } });
  expect(await rfrOf('hugo-meunier')).toBe(21600);
});

test('a year changed is read by the next call, and the years left out stay', async () => {
  const { admin, rfrOf } = await ownSandbox();
  const [before, older] = [await rfrOf('lea-moreau'), await rfrOf('lea-moreau', 2024)];
  const { body } = await admin.ask('PATCH', '/situations/moreau', {
    annees: { 'n-1': { cases: { '1AJ': 10000, '1GH': null } }, 'n-3': null },
  });
  expect(body).toMatchObject({ entry: { annees: { 'n-1': { cases: { '1AJ': 10000 } }, 'n-2': MOREAU.annees['n-2'] } } });
  expect([await rfrOf('lea-moreau'), await rfrOf('lea-moreau', 2024), await rfrOf('lea-moreau', 2023)]).toEqual([9000, older, 410]);
  expect(await admin.ask('PUT', '/situations/moreau', MOREAU)).toMatchObject({ status: 200 });
  expect(await rfrOf('lea-moreau')).toEqual(before);
});

test('a household deleted is no longer read, and its people stay', async () => {
  const { admin, rfrOf } = await ownSandbox();
  expect(await admin.ask('DELETE', '/situations/benali')).toEqual({ status: 204, body: null });
  expect([await rfrOf('sophie-benali'), await rfrOf('karim-benali')]).toEqual([410, 410]);
  expect((await admin.ask('DELETE', '/personas/karim-benali')).status).toBe(204);
});

test('a year with two periods, a correctif and a death keep their form', async () => {
  const fontaine = await admin.entry('/situations/fontaine');
  expect((fontaine.annees as Record<string, unknown>)['n-1']).toHaveLength(2);
  const { admin: other } = await ownSandbox();
  expect((await other.ask('PUT', '/situations/fontaine', fontaine)).body).toEqual({ bac: 'commun', entry: fontaine });
});

describe('is refused, all faults at once, and writes nothing', () => {
  test.each([
    [
      'an unknown declarant',
      { declarants: ['hugo-meunie'] },
      [['declarants[0]', 'unknown persona "hugo-meunie" (did you mean "hugo-meunier"?)']],
    ],
    ['an unknown box', { annees: { '2025': { cases: { '1AQQ': 1 } } } }, [['annees.2025.cases.1AQQ', 'unknown box "1AQQ"']]],
    ['an unknown year', { annees: { 'n-4': {} } }, [['annees.n-4', 'unknown year "n-4" (n-1, n-2, n-3 or four digits)']]],
    ['a couple of one', { situationFamille: 'M' }, [['declarants', 'situation M needs 2 declarant(s), found 1']]],
    [
      'a year in part, and a box of a couple',
      { casesSituation: ['F'], annees: { '2025': { periode: { debut: '01-01', fin: '06-30' } } } },
      [
        ['casesSituation[0]', 'case F cannot go with situation C'],
        ['annees.2025.periode', 'the year of "hugo-meunier" is not covered until 12-31'],
      ],
    ],
    [
      'a second period of a list',
      { annees: { '2025': [{ periode: { debut: '01-01', fin: '06-30' } }, { periode: { debut: '06-30', fin: '12-31' } }] } },
      [['annees.2025[1].periode', 'overlaps another situation of "hugo-meunier" in 2025 (01-01 to 06-30)']],
    ],
    [
      'an amount that is text',
      { annees: { '2025': { cases: { '1AJ': 'beaucoup' } } } },
      [['annees.2025.cases.1AJ', '"beaucoup" is not a whole number']],
    ],
  ] as const)('%s', async (_fault, changes, faults) => {
    const { status, body } = await admin.refused('POST', '/situations', { ...HUGO, ...changes });
    expect([status, (body as { faults: unknown }).faults]).toEqual([400, faults.map(([path, message]) => ({ path, message }))]);
  });

  test('a year that a declarant has in another household', async () => {
    const other = { foyer: 'autre', declarants: ['lea-moreau'], situationFamille: 'C', annees: { 'n-1': {}, '2019': {} } };
    expect(await admin.refused('POST', '/situations', other)).toEqual(
      refusedFor(['annees.n-1.periode', 'overlaps another situation of "lea-moreau" in n-1 (01-01 to 12-31)']),
    );
  });

  test('a household that exists, and one that does not', async () => {
    expect(await admin.refused('POST', '/situations', MOREAU)).toMatchObject({ status: 409, body: { error: 'foyer-exists' } });
    expect(await admin.refused('PATCH', '/situations/moreaux', {})).toEqual({
      status: 404,
      body: {
        error: 'foyer-unknown',
        message: 'the bac commun has no foyer "moreaux" (did you mean "moreau"?): GET /_sandbox/situations lists them',
      },
    });
    expect(await admin.refused('PATCH', '/situations/moreau', { foyer: 'autre' })).toEqual(
      refusedFor(['foyer', '"moreau" is expected: the name of the path does not change']),
    );
  });
});

describe('two households that share the year of a person', () => {
  const document = (first: string) => `
personas:
  - { slug: ana, histoire: a, usage: a, spi: 3099999901005, sexe: F, nomNaissance: A, prenoms: ANA,
      naissance: { date: 1990, pays: 99109 }, adresse: { codePostal: 44000, commune: 44109, libelle: NANTES } }
  - { slug: bob, histoire: b, usage: b, spi: 3099999902006, sexe: M, nomNaissance: B, prenoms: BOB,
      naissance: { date: 1990, pays: 99109 }, adresse: { codePostal: 44000, commune: 44109, libelle: NANTES } }
situations:
  - { foyer: seule, declarants: [ana], situationFamille: C, annees: { 2025: { periode: { debut: 01-01, fin: ${first} } } } }
  - { foyer: couple, declarants: [ana, bob], situationFamille: M, annees: { 2025: { periode: { debut: 07-01, fin: 12-31 } }, 2024: {} } }
  - { foyer: seul, declarants: [bob], situationFamille: C, annees: { 2025: { periode: { debut: 01-01, fin: 06-30 } } } }
`;

  test('are written together, and neither goes nor moves alone', async () => {
    const { admin } = await ownSandbox();
    expect((await admin.load(document('06-30'))).status).toBe(200);
    expect(await admin.refused('DELETE', '/situations/seule')).toEqual({
      status: 409,
      body: {
        error: 'foyer-needed',
        message: 'without "seule", foyer "couple": annees.2025.periode: the year of "ana" is not covered from 01-01',
        faults: [{ path: '', message: 'foyer "couple": annees.2025.periode: the year of "ana" is not covered from 01-01' }],
      },
    });
    expect(await admin.refused('PATCH', '/situations/seule', { annees: { '2025': { periode: { fin: '05-31' } } } })).toEqual(
      refusedFor(['', 'foyer "couple": annees.2025.periode: the year of "ana" is not covered between 05-31 and 07-01']),
    );
    expect(await admin.refused('PATCH', '/situations/seule', { declarants: ['bob'] })).toMatchObject({ status: 400 });
    expect((await admin.ask('PATCH', '/situations/couple', { annees: { '2023': {} } })).status).toBe(200);
  });

  test('are refused together with their lines', async () => {
    const { status, body } = await admin.load(document('07-15'));
    expect([status, (body as { faults: unknown }).faults]).toEqual([
      400,
      [
        {
          line: 9,
          column: expect.any(Number),
          message: 'foyer "couple": annees.2025.periode: overlaps another situation of "ana" in 2025 (01-01 to 07-15)',
        },
      ],
    ]);
  });
});
