import { describe, expect, test } from 'vitest';
import type { Habilitation } from '../../../src/core/application.ts';
import { bacForTest, composeGateway, grantToken } from '../../support/composed-gateway.ts';
import { sandboxOverEditedData } from '../../support/data-folder.ts';
import {
  applicationOf,
  type Client,
  clientFor,
  fullAccessClient,
  headersFor,
  NOW,
  personaOf,
  read,
  sandboxForFile,
  sandboxForTest,
  UNLIMITED,
} from '../../support/sandbox.ts';

// 22 July 2026, midnight in Paris: the opening of the income year 2025.
const EVE = '2026-07-21T21:59:59.999Z';
const OPENING = '2026-07-21T22:00:00.000Z';
const NOT_TAXED = { status: 410, body: { erreur: expect.objectContaining({ code: 4101 }) } };
const NOT_GRANTED = { status: 403, body: { erreur: expect.objectContaining({ code: 4031 }) } };
const spiOf = (slug: string): string => personaOf(slug).spi;

const sandbox = await sandboxForFile();

/** A client with a fresh token, the clock set to an instant. */
function clientAt(now: string, application = UNLIMITED): Promise<Client> {
  sandbox.clock.set(now);
  return clientFor(sandbox, application);
}

const assiette = (spi: string, year: number): string => `/spi/${spi}/situations/ir/assiettes/annrev/${year}`;
const deuxAns = (spi: string): string => `/spi/${spi}/dernieresituation/ir/assiettes/deuxans`;

describe('rule 1: one call is about one income year, printed on the avis of the next', () => {
  test.each([
    [2023, 24_435],
    [2024, 26_119],
    [2025, 27_352],
  ])('the income year %i', async (year, rfr) => {
    const client = await clientAt(NOW);
    const { body } = await read(await client.ip(`/spi/${spiOf('lea-moreau')}/dernieresituation/ir/assiettes/annrev/${year}`));
    expect(body).toMatchObject({ annRevenu: year, rfr, datEtab: `${year + 1}-07-07`, datRec: `${year + 1}-07-31` });
  });
});

describe('rule 2: the year n-1 opens on 22 July at midnight in Paris, for IR, IFI and LEP alike', () => {
  test.each([
    ['situations/ir/assiettes/annrev/2025'],
    ['situations/ir/assiettes/multiple/annrev/2025'],
    ['situations/ir/factures/annrev/2025'],
    ['dernieresituation/ir/assiettes/annrev/2025'],
    ['situations/ifiisf/assiettes/annrev/2025'],
    ['lep/departement/920/annrev/2025/bareme/2026'],
  ])('%s: rule 3, 410/4101 one millisecond before', async (resource) => {
    const client = await clientAt(EVE);
    const path = `/spi/${spiOf('caroline-de-villardiere')}/${resource}`;
    expect(await read(await client.ip(path))).toEqual(NOT_TAXED);
    sandbox.clock.advance(1);
    expect((await client.ip(path)).status).toBe(200);
  });

  test.each([
    [EVE, { 2022: 410, 2023: 200, 2024: 200, 2025: 410, 2026: 410 }],
    [OPENING, { 2022: 410, 2023: 200, 2024: 200, 2025: 200, 2026: 410 }],
  ])('at %s the years read are those', async (now, expected) => {
    const client = await clientAt(now);
    const statuses = Object.keys(expected).map(async (year) => [
      year,
      (await client.ip(assiette(spiOf('lea-moreau'), Number(year)))).status,
    ]);
    expect(Object.fromEntries(await Promise.all(statuses))).toEqual(expected);
  });

  test('another day of opening, as the 17 July of 2023, is a setting', async () => {
    const early = await sandboxForTest({ now: '2023-07-16T21:59:59.999Z', yearOpening: '07-17' });
    const client = await fullAccessClient(early);
    expect(await read(await client.ip(assiette(spiOf('ac-quatorze-vincent'), 2022)))).toEqual(NOT_TAXED);
    early.clock.advance(1);
    expect((await client.ip(assiette(spiOf('ac-quatorze-vincent'), 2022))).status).toBe(200);
  });
});

describe('rule 4: deuxans answers the last avis or, when there is none, the one before', () => {
  const onFirstOfMarch = '2025-03-01T10:00:00Z';
  const onFirstOfSeptember = '2025-09-01T10:00:00Z';

  test.each([
    ['on 1 March 2025', onFirstOfMarch, 'lea-moreau', 2023],
    ['on 1 March 2025, 2023 missing', onFirstOfMarch, 'lucas-morin', 2022],
    ['on 1 September 2025', onFirstOfSeptember, 'lea-moreau', 2024],
    ['one millisecond before the opening', EVE, 'lea-moreau', 2024],
    ['at the opening', OPENING, 'lea-moreau', 2025],
  ])('%s', async (_case, now, slug, annRevenu) => {
    const client = await clientAt(now);
    expect(await read(await client.ip(deuxAns(spiOf(slug))))).toMatchObject({ status: 200, body: { annRevenu } });
  });

  test('on 1 September 2025, 2024 missing: 2023', async () => {
    const edited = await sandboxOverEditedData((db) => db.prepare("DELETE FROM declarants WHERE annee = 'n-1'").run(), {
      now: onFirstOfSeptember,
    });
    const client = await fullAccessClient(edited);
    expect(await read(await client.ip(deuxAns(spiOf('lea-moreau'))))).toMatchObject({ status: 200, body: { annRevenu: 2023 } });
  });

  test('neither: 410/4101, however old the avis before', async () => {
    const client = await clientAt('2028-03-01T10:00:00Z');
    expect(await read(await client.ip(deuxAns(spiOf('ac-quatorze-vincent'))))).toMatchObject({ status: 200, body: { annRevenu: 2025 } });
    const later = await clientAt('2028-07-22T10:00:00Z');
    expect(await read(await later.ip(deuxAns(spiOf('ac-quatorze-vincent'))))).toEqual(NOT_TAXED);
  });
});

/** A client of an application whose habilitation for Impôt particulier was changed. */
function clientWith(changes: Partial<Habilitation>, now: string) {
  const base = applicationOf('cantine-rennes');
  const habilitations = base.habilitations.map((one) => (one.api === 'impot-particulier' ? { ...one, ...changes } : one));
  const bac = bacForTest({ id: 'convention', applications: [{ ...base, habilitations }], now });
  grantToken(bac, 'jeton', base, ['RessourceIR', 'RessourceIRDerniere2']);
  const { fetch } = composeGateway([bac]);
  const headers = () => headersFor('jeton', 'CANTINE_RENNES_01');
  return { clock: bac.clock, ip: (path: string) => fetch(`/impotparticulier/1.0${path}`, { headers: headers() }) };
}

describe('rule 10, years: the convention opens n-1, n-2 or n-3, counted from the civil year in Paris', () => {
  test.each([
    ['before the opening', EVE, 2025, NOT_TAXED],
    ['before the opening', EVE, 2024, { status: 200 }],
    ['before the opening', EVE, 2023, NOT_GRANTED],
    ['at the opening', OPENING, 2025, { status: 200 }],
    ['at the opening', OPENING, 2024, { status: 200 }],
    ['at the opening', OPENING, 2026, NOT_GRANTED],
    ['at the last instant of the year', '2026-12-31T22:59:59.999Z', 2024, { status: 200 }],
    ['at the first instant of the next', '2026-12-31T23:00:00.000Z', 2024, NOT_GRANTED],
    ['at the first instant of the next', '2026-12-31T23:00:00.000Z', 2025, { status: 200 }],
  ])('a convention of n-1 and n-2, %s (%s), about %i', async (_case, now, year, expected) => {
    const client = await clientAt(now, 'cantine-rennes');
    expect(await read(await client.ip(assiette(spiOf('cis-trois-melaine'), year)))).toMatchObject(expected);
  });

  test.each([
    [EVE, 2025, NOT_TAXED],
    [EVE, 2024, { status: 200 }],
    [EVE, 2023, NOT_GRANTED],
    [OPENING, 2025, { status: 200 }],
    [OPENING, 2024, NOT_GRANTED],
  ])('a convention of n-2 if n-1 is not available, at %s, about %i', async (now, year, expected) => {
    const { ip } = clientWith({ scopes: ['dgfip_annee_n_moins_2_si_indispo_n_moins_1', 'dgfip_rfr'] }, now);
    expect(await read(await ip(assiette(spiOf('lea-moreau'), year)))).toMatchObject(expected);
  });
});

describe('rule 14: a special request moves the switch day of a convention', () => {
  // 1 January: the same years for the whole civil year.
  test.each([
    ['2025-12-31T22:59:59.999Z', 2023],
    ['2025-12-31T23:00:00.000Z', 2024],
    [EVE, 2024],
    [OPENING, 2024],
    ['2026-12-31T22:59:59.999Z', 2024],
    ['2026-12-31T23:00:00.000Z', 2025],
  ])('switched on 1 January, the last year at %s is %i', async (now, last) => {
    const { ip } = clientWith({ bascule: '01-01', scopes: ['expression_de_besoin', 'dgfip_rfr'] }, now);
    const spi = spiOf('ac-quatorze-vincent');
    expect(await read(await ip(assiette(spi, last)))).toEqual({ status: 200, body: expect.objectContaining({ rfr: 48_583 }) });
    expect(await read(await ip(assiette(spi, last + 1)))).toEqual(NOT_TAXED);
    expect(await read(await ip(deuxAns(spi)))).toMatchObject({ status: 200, body: { annRevenu: last } });
  });

  test('switched later than the platform, a year stays closed until then', async () => {
    const { ip, clock } = clientWith({ bascule: '09-01' }, '2026-08-31T21:59:59.999Z');
    expect(await read(await ip(assiette(spiOf('lea-moreau'), 2025)))).toEqual(NOT_TAXED);
    clock.advance(1);
    expect((await ip(assiette(spiOf('lea-moreau'), 2025))).status).toBe(200);
  });

  test('switched early in the year, the two years of deuxans are the last that are open', async () => {
    const { ip, clock } = clientWith({ bascule: '03-01' }, '2026-02-28T22:59:59.999Z');
    expect(await read(await ip(deuxAns(spiOf('lucas-morin'))))).toMatchObject({ status: 200, body: { annRevenu: 2023 } });
    clock.advance(1);
    expect(await read(await ip(deuxAns(spiOf('lea-moreau'))))).toMatchObject({ status: 200, body: { annRevenu: 2024 } });
  });
});
