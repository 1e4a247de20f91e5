import { describe, expect, test } from 'vitest';
import { around } from '../../src/generation/around.ts';
import type { PersonaFixture } from '../../src/generation/entries.ts';
import type { GenerationError } from '../../src/generation/generation-error.ts';
import { readFixtures } from '../../src/personas/read-fixtures.ts';
import { SOURCES } from '../personas/built-in-sources.ts';
import { type Client, clientFor, read, sandboxForTest, UNLIMITED } from '../support/sandbox.ts';
import { drawn, putPeople, sourcesOf } from './volume.ts';

const BOUNDARIES = ['lep:2022', 'lep:2026', 'parts', 'annrev'];

/** A sandbox that holds the people of a boundary alone, and a client of it. */
async function holding(boundary: string, now?: string) {
  const { personas, situations } = await around(boundary);
  const sandbox = await sandboxForTest(now === undefined ? {} : { now });
  await putPeople(sandbox, { personas, situations });
  return { personas, client: await clientFor(sandbox, UNLIMITED) };
}

/** What the use of someone says, part by part. */
function said({ usage }: PersonaFixture, pattern: RegExp): readonly string[] {
  const found = pattern.exec(usage);
  if (!found) throw new Error(`"${usage}" does not say it`);
  return found.slice(1);
}

const assiettes = async (client: Client, { spi }: PersonaFixture, annee: number) =>
  read(await client.ip(`/spi/${spi}/situations/ir/assiettes/annrev/${annee}`));

test('all of them stand together, beside the built-in people and a generated volume', async () => {
  const lots = [...(await Promise.all(BOUNDARIES.map((boundary) => around(boundary)))), await drawn({ people: 200 })];
  expect(readFixtures([...SOURCES, ...(await sourcesOf(lots))]).personnes.length).toBeGreaterThan(600);
});

describe('around lep', () => {
  const DEPARTEMENTS: Readonly<Record<string, string>> = { metropole: '350', 'antilles-reunion': '972', guyane: '973', mayotte: '976' };

  test.each([2024, 2026])('the sandbox answers on the scale of %i as the use of each says, for both income years', async (bareme) => {
    const { personas, client } = await holding(`lep:${bareme}`);
    expect(personas.length).toBe(120);
    for (const persona of personas) {
      const [zone = '', plafond, rfr, statut] = said(persona, /^LEP \d{4}, ([a-z-]+), .* ; plafond (\d+), RFR (\d+) .* statut ([ON])\.$/);
      expect(Number(rfr) - Number(plafond)).toBe({ sous: -1, plafond: 0, dessus: 1 }[persona.slug.split('-').at(-1) ?? '']);
      for (const annrev of [bareme - 1, bareme - 2]) {
        const answered = await read(
          await client.ip(`/spi/${persona.spi}/lep/departement/${DEPARTEMENTS[zone]}/annrev/${annrev}/bareme/${bareme}`),
        );
        expect([persona.slug, answered]).toEqual([persona.slug, { status: 200, body: { statut } }]);
      }
    }
  });

  test('follows a table of thresholds of one’s own', async () => {
    const zone = { unePart: 20_000, premiereDemiPart: 6000, demiPartSuivante: 5000, source: 'assumed' };
    const plafondsLep = { 2031: { metropole: zone, 'antilles-reunion': zone, guyane: zone, mayotte: zone } };
    const { personas } = await around('lep:2031', { plafondsLep });
    expect(personas[0]?.usage).toBe('LEP 2031, metropole, 1 part ; plafond 20000, RFR 19999 en 2030 et 2029 ; statut O.');
  });
});

test('around parts: the sandbox counts the shares that the use of each says', async () => {
  const { personas, client } = await holding('parts');
  expect(new Set(personas.map((persona) => said(persona, /attendu ([\d,]+) part/)[0])).size).toBeGreaterThan(14);
  for (const persona of personas) {
    const [parts = ''] = said(persona, /^nbPart attendu ([\d,]+) parts? en n-1 et n-2 ; /);
    for (const annee of [2025, 2024])
      expect([persona.slug, await assiettes(client, persona, annee)]).toMatchObject([
        persona.slug,
        { status: 200, body: { nbPart: Number(parts.replace(',', '.')) } },
      ]);
  }
});

describe('around annrev', () => {
  const spell = ({ status, body }: { status: number; body: unknown }): string => {
    const { erreur } = body as { erreur?: { code: number } };
    return erreur === undefined ? String(status) : `${status}/${erreur.code}`;
  };

  test('each year answers what the use of each says, once the last one is open', async () => {
    const { personas, client } = await holding('annrev', '2026-07-22T10:00:00Z');
    for (const persona of personas) {
      const answers = said(persona, /n-1 (\S+), n-2 (\S+), n-3 (\S+) ; avant/);
      const read = await Promise.all([2025, 2024, 2023].map((annee) => assiettes(client, persona, annee)));
      expect([persona.slug, read.map(spell)]).toEqual([persona.slug, answers]);
    }
  });

  test('the day before, n-1 answers what it says of before the switch', async () => {
    const { personas, client } = await holding('annrev', '2026-07-21T10:00:00Z');
    for (const persona of personas) {
      const answers = said(persona, /avant la bascule n-1 (\S+)\.$/);
      expect([persona.slug, spell(await assiettes(client, persona, 2025))]).toEqual([persona.slug, ...answers]);
    }
  });
});

describe('a boundary that does not exist', () => {
  test.each([
    ['lepp:2026', 'around: unknown boundary "lepp" (did you mean "lep"?)', 'around : limite inconnue "lepp" (vouliez-vous dire "lep" ?)'],
    [
      'salaires',
      'around: unknown boundary "salaires" (one of lep, parts, annrev)',
      'around : limite inconnue "salaires" (valeurs admises : lep, parts, annrev)',
    ],
    [
      'lep:2036',
      'around: "2036" is no scale year of the LEP (did you mean "2026"?), e.g. lep:2026',
      `around : "2036" n'est pas une année de barème du LEP (vouliez-vous dire "2026" ?), par exemple lep:2026`,
    ],
    [
      'lep',
      'around: lep has no year (one of 2022, 2023, 2024, 2025, 2026), e.g. lep:2026',
      'around : lep est sans année (valeurs admises : 2022, 2023, 2024, 2025, 2026), par exemple lep:2026',
    ],
    ['parts:2', 'around: parts takes no ":2"', 'around : parts ne prend pas ":2"'],
    ['lep:2026:3', 'around: lep takes no ":3"', 'around : lep ne prend pas ":3"'],
    ['', 'around: unknown boundary "" (one of lep, parts, annrev)', 'around : limite inconnue "" (valeurs admises : lep, parts, annrev)'],
  ])('"%s" is refused with the nearest', async (boundary, en, fr) => {
    const error = await around(boundary).catch((caught: GenerationError) => caught);
    expect(error).toMatchObject({ message: en, words: { en, fr } });
  });
});
