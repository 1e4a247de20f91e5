import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox.ts';
import { type Client, clientFor, fixtures, personaOf, read, startSandbox, UNLIMITED } from '../../support/sandbox.ts';

const YEAR_RESOURCES = [
  'situations/ir/assiettes',
  'situations/ir/assiettes/multiple',
  'situations/ir/factures',
  'dernieresituation/ir/assiettes',
  'situations/ifiisf/assiettes',
  'situations/th/assiettes/principale',
];
const everyResource = (year: number): string[] => [
  ...YEAR_RESOURCES.map((resource) => `${resource}/annrev/${year}`),
  'dernieresituation/ir/assiettes/deuxans',
  `lep/departement/750/annrev/${year}/bareme/${year + 1}`,
];
const refusal = (status: number, code: number) => ({ status, body: { erreur: expect.objectContaining({ code }) } });
const spiOf = (slug: string): string => personaOf(slug).spi;
const slugOf = (spi: string): string => fixtures.personnes.find((personne) => personne.spi === spi)?.slug ?? '';
const yearOf = (annee: number | string): number => (typeof annee === 'number' ? annee : 2026 - Number(annee.slice(2)));

/** Every couple of declarants and year, but the year of a death: it has two avis (rule 7). */
const couples = fixtures.situations.flatMap(({ spiDec1, spiDec2, annee, declaration }) =>
  spiDec2 === null || declaration.deces ? [] : [{ dec1: slugOf(spiDec1), dec2: slugOf(spiDec2), year: yearOf(annee) }],
);

let sandbox: Sandbox;
let client: Client;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await clientFor(sandbox, UNLIMITED);
});
afterAll(() => sandbox.close());

const ask = async (slugOrSpi: string, resource: string) =>
  read(await client.ip(`/spi/${/^\d/.test(slugOrSpi) ? slugOrSpi : spiOf(slugOrSpi)}/${resource}`));

describe('rule 5: a SPI is that of a declarant', () => {
  test.each(couples)('$dec1 and $dec2, declarants 1 and 2, get the same avis for $year', async ({ dec1, dec2, year }) => {
    const ofTheYear = everyResource(year).filter((resource) => resource.includes(String(year)));
    for (const resource of ofTheYear) expect(await ask(dec2, resource)).toEqual(await ask(dec1, resource));
    const { body } = await ask(dec2, `situations/ir/assiettes/annrev/${year}`);
    const [one, two] = [personaOf(dec1), personaOf(dec2)];
    expect(body).toMatchObject({ nmNaiDec1: one.nomNaissance, nmNaiDec2: two.nomNaissance, prnmDec2: two.prenoms });
  });

  test.each([
    ['a rattaché', 'hugo-meunier'],
    ['somebody who never declared', 'paola-ricci'],
    ['a SPI that is nobody’s', '0999999999999'],
    ['a NIR, which also has 13 digits without its key', '1850578006084'],
  ])('%s is no usager: 410/4102 on every resource', async (_who, slugOrSpi) => {
    for (const resource of everyResource(2025)) expect(await ask(slugOrSpi, resource)).toEqual(refusal(410, 4102));
  });

  test('a NIR with its key is not a SPI: 400/4001', async () => {
    expect(await ask('185057800608436', 'situations/ir/assiettes/annrev/2025')).toEqual(refusal(400, 4001));
  });

  test('the key of a SPI is not checked: half of the published identities break it', async () => {
    const keyOf = (spi: string) => String(Number(spi.slice(0, 10)) % 511).padStart(3, '0');
    const broken = spiOf('ac-quatorze-vincent');
    expect(broken.slice(10)).not.toBe(keyOf(broken));
    expect((await ask('ac-quatorze-vincent', 'situations/ir/assiettes/annrev/2025')).status).toBe(200);
  });
});

describe('rule 6: before the marriage, each spouse has an avis under their own SPI', () => {
  test('one household in 2025, two in 2024', async () => {
    const situation = (slug: string, year: number) => ask(slug, `situations/ir/assiettes/annrev/${year}`);
    expect(await situation('camille-brunet', 2025)).toMatchObject({ body: { sitFam: 'M', nbPart: 2, revenuBrutGlobal: 58_770 } });
    expect(await situation('antoine-brunet', 2025)).toEqual(await situation('camille-brunet', 2025));
    const alone = { sitFam: 'C', nbPart: 1, nmNaiDec2: null };
    expect(await situation('camille-brunet', 2024)).toMatchObject({ body: { ...alone, nmNaiDec1: 'ETCHEVERRY', rfr: 36_090 } });
    expect(await situation('antoine-brunet', 2024)).toMatchObject({
      body: { ...alone, nmNaiDec1: 'BRUNET', rfr: 20_610, aft: 'APPARTEMENT 12 8 RUE DES HARAS 65000 TARBES' },
    });
  });

  test('a broken PACS goes the other way: one household in 2023, two afterwards', async () => {
    const sitFam = async (slug: string, year: number) =>
      ((await ask(slug, `situations/ir/assiettes/annrev/${year}`)).body as { sitFam: string }).sitFam;
    for (const slug of ['lucie-henry', 'joris-henry-colas'])
      expect([await sitFam(slug, 2023), await sitFam(slug, 2024), await sitFam(slug, 2025)]).toEqual(['O', 'C', 'C']);
  });
});

describe('rule 7: the death of a spouse in the year makes two avis', () => {
  const survivor = 'colette-fontaine';

  test.each(['situations/ir/assiettes/annrev/2025', 'situations/ir/factures/annrev/2025'])('%s refuses with 410/4103', async (resource) => {
    expect(await ask(survivor, resource)).toEqual(refusal(410, 4103));
  });

  test.each(['dernieresituation/ir/assiettes/annrev/2025', 'dernieresituation/ir/assiettes/deuxans'])(
    '%s answers the period after the death',
    async (resource) => {
      expect(await ask(survivor, resource)).toEqual({
        status: 200,
        body: expect.objectContaining({
          annRevenu: 2025,
          sitFam: 'V',
          nmNaiDec1: 'RAVIER',
          nmUsaDec1: 'FONTAINE',
          nmNaiDec2: null,
          dateNaisDec2: { jour: null, mois: null, annee: null },
          revenuBrutGlobal: 11_070,
        }),
      });
    },
  );

  test('multiple answers both periods, in their order, with their dates and that of the death', async () => {
    const { status, body } = await ask(survivor, 'situations/ir/assiettes/multiple/annrev/2025');
    const { situationsIR } = body as { situationsIR: Record<string, unknown>[] };
    const [before, after] = situationsIR;
    expect([status, situationsIR.length]).toEqual([200, 2]);
    expect(before).toMatchObject({
      sitFam: 'M',
      spiDec1: spiOf('rene-fontaine'),
      spiDec2: spiOf(survivor),
      dateDebutPeriode: '2025-01-01',
      dateFinPeriode: '2025-06-14',
      dateDecesdec1: '2025-06-14',
      dateDecesdec2: null,
    });
    expect(after).toMatchObject({
      sitFam: 'V',
      spiDec1: spiOf(survivor),
      spiDec2: null,
      dateDebutPeriode: '2025-06-15',
      dateFinPeriode: '2025-12-31',
      dateDecesdec1: null,
      dateDecesdec2: null,
    });
  });

  test('under the SPI of the deceased there is only the first period', async () => {
    const { body } = await ask('rene-fontaine', 'situations/ir/assiettes/multiple/annrev/2025');
    expect((body as { situationsIR: unknown[] }).situationsIR).toHaveLength(1);
    expect((await ask('rene-fontaine', 'situations/ir/assiettes/annrev/2025')).body).toMatchObject({
      sitFam: 'M',
      revenuBrutGlobal: 14_850,
    });
  });

  test.each([2023, 2024])('the years before, as %i, have one avis, of the whole year', async (year) => {
    expect((await ask(survivor, `situations/ir/assiettes/annrev/${year}`)).status).toBe(200);
    const { body } = await ask(survivor, `situations/ir/assiettes/multiple/annrev/${year}`);
    expect(body).toEqual({
      situationsIR: [expect.objectContaining({ dateDebutPeriode: `${year}-01-01`, dateFinPeriode: `${year}-12-31`, dateDecesdec1: null })],
    });
  });
});

describe('rule 8: a divorce in the year leaves one avis to each', () => {
  test('two households in 2025, one in 2024', async () => {
    const situation = (slug: string, year: number) => ask(slug, `situations/ir/assiettes/annrev/${year}`);
    expect(await situation('sandrine-leroy', 2025)).toMatchObject({
      body: { sitFam: 'D', nmNaiDec1: 'PRUVOST', nmNaiDec2: null, pac: { nbPac: 2 }, sitParIso: 'T', pensAlPer: 3000 },
    });
    expect(await situation('david-leroy', 2025)).toMatchObject({
      body: { sitFam: 'D', nmNaiDec1: 'LEROY', nmNaiDec2: null, pac: { nbPac: 0 }, aft: '4 RUE DES CAVISTES 51200 EPERNAY' },
    });
    expect(await situation('sandrine-leroy', 2024)).toEqual(await situation('david-leroy', 2024));
    expect(await situation('david-leroy', 2024)).toMatchObject({ body: { sitFam: 'M', aft: '23 RUE DES SACRES 51100 REIMS' } });
  });
});

describe('rule 9: a corrected avis replaces the first', () => {
  test('the latest taxed avis alone is served, on every resource', async () => {
    // 34 200 less 10 % less the 4 800 that the first avis forgot.
    const corrected = { rfr: 25_980, revenuBrutGlobal: 30_780, revImposable: 25_980, datEtab: '2026-07-21' };
    const resources = ['situations/ir/assiettes', 'situations/ir/factures', 'dernieresituation/ir/assiettes'];
    for (const resource of resources) expect((await ask('florence-bertin', `${resource}/annrev/2025`)).body).toMatchObject(corrected);
    expect((await ask('florence-bertin', 'situations/ir/assiettes/multiple/annrev/2025')).body).toEqual({
      situationsIR: [expect.objectContaining(corrected)],
    });
  });
});
