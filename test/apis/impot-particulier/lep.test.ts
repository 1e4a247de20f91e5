import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSandbox, type Sandbox } from '../../../src/sandbox.ts';
import { folderForTest } from '../../support/data-folder.ts';
import {
  type Client,
  clientFor,
  fullAccessClient,
  personaOf,
  read,
  sandboxForTest,
  startSandbox,
  UNLIMITED,
} from '../../support/sandbox.ts';

const spiOf = (slug: string): string => personaOf(slug).spi;
const lep = (slug: string, departement: string, annrev: number | string, bareme: number | string): string =>
  `/spi/${spiOf(slug)}/lep/departement/${departement}/annrev/${annrev}/bareme/${bareme}`;
const NOTHING = { status: 204, body: null };
const statut = (value: 'O' | 'N') => ({ status: 200, body: { statut: value } });

const THRESHOLDS = [
  ['metropole', '420', 23_028],
  ['antilles', '972', 27_252],
  ['guyane', '973', 28_490],
  ['mayotte', '976', 42_699],
] as const;

const AROUND = THRESHOLDS.flatMap(([zone, departement, plafond]) => [
  [`lep-${zone}-un-euro-sous`, departement, plafond - 1, 'O'] as const,
  [`lep-${zone}-au-plafond`, departement, plafond, 'O'] as const,
  [`lep-${zone}-un-euro-dessus`, departement, plafond + 1, 'N'] as const,
]);

describe('rule 16: the LEP, for banks', () => {
  let sandbox: Sandbox;
  let client: Client;
  beforeAll(async () => {
    sandbox = await startSandbox();
    client = await clientFor(sandbox, UNLIMITED);
  });
  afterAll(() => sandbox.close());

  test.each([
    ...AROUND,
    ['lep-metropole-un-quart-de-part', '490', 26_102, 'O'] as const,
    ['lep-metropole-une-part-et-demie', '490', 29_178, 'N'] as const,
  ])('%s, in %s: a RFR of %i € for 2025 and 2024 gives %s on the scale of 2026', async (slug, departement, rfr, expected) => {
    for (const year of [2025, 2024]) {
      const { body } = await read(await client.ip(`/spi/${spiOf(slug)}/situations/ir/assiettes/annrev/${year}`));
      expect(body).toMatchObject({ rfr });
      const response = await client.ip(lep(slug, departement, year, 2026));
      expect(response.headers.get('content-type')).toBe('application/prs.dgfip.part.ouverturelep.v1+json');
      expect(await read(response)).toEqual(statut(expected));
    }
  });

  test.each([
    ['lep-metropole-un-euro-dessus', '971', 'O'],
    ['lep-antilles-un-euro-dessus', '973', 'O'],
    ['lep-antilles-un-euro-sous', '350', 'N'],
    ['lep-mayotte-au-plafond', '974', 'N'],
    ['lep-metropole-un-euro-sous', '2A0', 'O'],
  ] as const)('the territory is that of the call, not that of the person: %s in %s', async (slug, departement, expected) => {
    expect(await read(await client.ip(lep(slug, departement, 2025, 2026)))).toEqual(statut(expected));
  });

  test.each([
    [2025, 2022, 'N'],
    [2025, 2023, 'N'],
    [2025, 2024, 'N'],
    [2025, 2025, 'N'],
    [2025, 2026, 'O'],
  ] as const)('the scale is that of the call: at the threshold of 2026, income %i on the scale of %i', async (annrev, bareme, expected) => {
    expect(await read(await client.ip(lep('lep-metropole-au-plafond', '420', annrev, bareme)))).toEqual(statut(expected));
  });

  test.each([
    ['a scale year before the table', '350', 2021],
    ['a scale year after the table', '350', 2027],
    ['a scale year of long ago', '350', '0001'],
    ['Saint-Pierre-et-Miquelon, which has no threshold', '975', 2026],
    ['Saint-Barthélemy', '977', 2026],
    ['Saint-Martin', '978', 2026],
    ['Wallis-et-Futuna', '986', 2026],
    ['Polynésie française', '987', 2026],
    ['Nouvelle-Calédonie', '988', 2026],
  ])('no answer can be given: 204 and no body, for %s', async (_why, departement, bareme) => {
    const response = await client.ip(lep('lea-moreau', departement, 2025, bareme));
    expect([response.headers.get('content-type'), await read(response)]).toEqual([null, NOTHING]);
  });

  test.each([
    ['a year not taxed yet', 'lea-moreau', 2026],
    ['a year without an avis', 'lucas-morin', 2024],
  ])('%s is 410/4101', async (_why, slug, annrev) => {
    expect(await read(await client.ip(lep(slug, '350', annrev, 2026)))).toMatchObject({ status: 410, body: { erreur: { code: 4101 } } });
  });

  test('the year of a death is answered on the last period', async () => {
    expect(await read(await client.ip(lep('colette-fontaine', '740', 2025, 2026)))).toEqual(statut('O'));
  });

  test('a bank needs no year on its form and reaches nothing else', async () => {
    const bank = await clientFor(sandbox, 'banque-lep');
    for (const year of [2023, 2024, 2025]) expect((await bank.ip(lep('lea-moreau', '350', year, 2026))).status).toBe(200);
    const refused = await bank.ip(`/spi/${spiOf('lea-moreau')}/situations/ir/assiettes/annrev/2025`);
    expect([refused.status, refused.headers.get('x-sandbox-error')]).toEqual([403, 'scope-missing']);
  });

  test('an application that is not a bank has not the scope', async () => {
    const canteen = await clientFor(sandbox, 'cantine-rennes');
    const refused = await canteen.ip(lep('lea-moreau', '350', 2025, 2026));
    expect([refused.status, refused.headers.get('x-sandbox-error')]).toEqual([403, 'scope-missing']);
  });
});

test('the personas around the thresholds never age: each year they are around its scale', async () => {
  const sandbox = await sandboxForTest();
  for (const civilYear of [2024, 2025, 2027]) {
    sandbox.clock.set(`${civilYear}-09-15T10:00:00Z`);
    const client = await clientFor(sandbox, UNLIMITED);
    for (const [slug, departement, , expected] of AROUND)
      for (const annrev of [civilYear - 1, civilYear - 2])
        expect(await read(await client.ip(lep(slug, departement, annrev, Math.min(civilYear, 2026))))).toEqual(statut(expected));
  }
});

describe('a table of thresholds of one’s own', () => {
  const zone = (unePart: number) => `{ unePart: ${unePart}, premiereDemiPart: 6000, demiPartSuivante: 6000, source: assumed }`;
  const table = (metropole: number) =>
    `2030:\n  metropole: ${zone(metropole)}\n  antilles-reunion: ${zone(30_000)}\n  guyane: ${zone(31_000)}\n  mayotte: ${zone(32_000)}\n`;

  function fileWith(text: string): string {
    const file = join(folderForTest(), 'plafonds.yaml');
    writeFileSync(file, text);
    return file;
  }

  // The RFR of Léa for 2025 is 27 352.
  test.each([
    [27_351, 'N'],
    [27_352, 'O'],
    [27_353, 'O'],
  ] as const)('with a threshold of %i, a RFR of 27352 gives %s', async (plafond, expected) => {
    const { ip } = await fullAccessClient(await sandboxForTest({ plafondsLep: fileWith(table(plafond)) }));
    expect(await read(await ip(lep('lea-moreau', '350', 2025, 2030)))).toEqual(statut(expected));
  });

  test('replaces the built-in one whole, and the personas around the thresholds follow it', async () => {
    const { ip } = await fullAccessClient(await sandboxForTest({ plafondsLep: fileWith(table(21_000)) }));
    expect(await read(await ip(lep('lea-moreau', '350', 2025, 2026)))).toEqual(NOTHING);
    expect(await read(await ip(lep('lep-metropole-au-plafond', '350', 2025, 2030)))).toEqual(statut('O'));
    expect(await read(await ip(lep('lep-metropole-un-euro-dessus', '350', 2025, 2030)))).toEqual(statut('N'));
  });

  test.each([
    ['an amount that is not a count', table(-1), /plafonds\.yaml: 2030\.metropole\.unePart: /],
    ['a territory that is missing', table(1).replace(/ {2}mayotte.*\n/, ''), /plafonds\.yaml: 2030\.mayotte: /],
    ['a year that is not one', table(1).replace('2030', 'demain'), /plafonds\.yaml: .*scale year/],
    ['an empty file', '', /plafonds\.yaml: /],
  ])('refuses to start over %s, and says where', async (_what, text, message) => {
    await expect(createSandbox({ plafondsLep: fileWith(text) })).rejects.toThrow(message);
  });

  test('refuses to start over a file that does not exist', async () => {
    await expect(createSandbox({ plafondsLep: '/nowhere/plafonds.yaml' })).rejects.toThrow(/--plafonds-lep: .*\/nowhere\/plafonds\.yaml/);
  });
});
