import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IMPOT_PARTICULIER_ERRORS } from '../../../src/apis/impot-particulier/errors.ts';
import type { Sandbox } from '../../../src/sandbox.ts';
import { mintConsent } from '../../support/consent.ts';
import { sandboxOverEditedData } from '../../support/data-folder.ts';
import { expectRefusal } from '../../support/refusal.ts';
import { type Client, clientFor, fullAccessClient, personaOf, startSandbox, UNLIMITED } from '../../support/sandbox.ts';

interface Scenario {
  readonly status: number;
  readonly code: number;
  readonly message: string;
  readonly path: string;
  /** A token, or `of` a persona who has just signed in. */
  readonly consent?: string;
  /** Slug of the application; the one that may everything unless told otherwise. */
  readonly application?: string;
}

const spiOf = (slug: string): string => personaOf(slug).spi;
const LEA = spiOf('lea-moreau');
const UNKNOWN_SPI = '3099999999999';
const SHORT_SPI = '309990171344';

/** A row without its scenario does not compile. `technical-error` needs a bug: it has its own tests below. */
const SCENARIOS = {
  'spi-malformed': {
    status: 400,
    code: 4001,
    message: 'format SPI incorrect',
    path: `/spi/${SHORT_SPI}/situations/ir/assiettes/annrev/2025`,
  },
  'spi-malformed-lep': {
    status: 400,
    code: 4001,
    message: 'mauvais format de spi',
    path: `/spi/${SHORT_SPI}/lep/departement/350/annrev/2025/bareme/2026`,
  },
  'spi-malformed-ifi': {
    status: 400,
    code: 4001,
    message: 'Le spi est dans un format incorrect',
    path: `/spi/${SHORT_SPI}/situations/ifiisf/assiettes/annrev/2025`,
  },
  'year-malformed': { status: 400, code: 4002, message: 'Requete mal formée', path: `/spi/${LEA}/situations/ir/assiettes/annrev/25` },
  'year-malformed-lep': {
    status: 400,
    code: 4002,
    message: "mauvais format d'année (annrev ou bareme)",
    path: `/spi/${LEA}/lep/departement/350/annrev/2025/bareme/26`,
  },
  'departement-malformed': {
    status: 400,
    code: 4007,
    message: 'mauvais format de département',
    path: `/spi/${LEA}/lep/departement/35/annrev/2025/bareme/2026`,
  },
  'consent-missing': { status: 400, code: 4004, message: 'Requete mal formée', path: '/situations/ir/assiettes/annrev/2025' },
  'consent-refused': {
    status: 403,
    code: 4032,
    message: 'Accès refusé',
    path: '/situations/ir/assiettes/annrev/2025',
    consent: '8b1c7f2e-5d90-4c3f-b6a4-71e0d92fa5c8',
  },
  'file-not-communicable': {
    status: 403,
    code: 4032,
    message: 'Accès refusé',
    path: `/spi/${spiOf('marc-delcourt')}/situations/ir/assiettes/annrev/2025`,
  },
  'file-not-communicable-lep': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    path: `/spi/${spiOf('marc-delcourt')}/lep/departement/750/annrev/2025/bareme/2026`,
  },
  'modality-not-granted': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    path: '/situations/ir/assiettes/annrev/2025',
    consent: 'of lea-moreau',
    application: 'cantine-rennes',
  },
  'year-not-granted': {
    status: 403,
    code: 4031,
    message: "L'utilisateur n'a pas accès à la ressource",
    path: `/spi/${LEA}/situations/ir/assiettes/annrev/2023`,
    application: 'cantine-rennes',
  },
  'no-result': {
    status: 410,
    code: 4101,
    message: "La requête avec le spi et l'année ne renvoie aucun résultat",
    path: `/spi/${spiOf('lucas-morin')}/situations/ir/assiettes/annrev/2024`,
  },
  'usager-unknown': {
    status: 410,
    code: 4102,
    message: 'Le spi envoyé ne correspond à aucun usager',
    path: `/spi/${UNKNOWN_SPI}/situations/ir/assiettes/annrev/2025`,
  },
  'several-avis': {
    status: 410,
    code: 4103,
    message: "Plusieurs avis existent pour le spi et l'année",
    path: `/spi/${spiOf('colette-fontaine')}/situations/ir/assiettes/annrev/2025`,
  },
  'technical-error': {
    status: 500,
    code: 5001,
    message: 'Erreur technique',
    path: `/spi/${LEA}/situations/ir/assiettes/annrev/2025`,
  },
} as const satisfies Record<keyof typeof IMPOT_PARTICULIER_ERRORS, Scenario>;

const scenarios: readonly (readonly [string, Scenario])[] = Object.entries(SCENARIOS);
const { 'technical-error': technicalError } = SCENARIOS;

describe('each error of Impôt particulier', () => {
  let sandbox: Sandbox;
  const clients = new Map<string, Client>();

  beforeAll(async () => {
    sandbox = await startSandbox();
    for (const slug of [UNLIMITED, 'cantine-rennes']) clients.set(slug, await clientFor(sandbox, slug));
  });
  afterAll(() => sandbox.close());

  const call = async ({ path, consent, application = UNLIMITED }: Omit<Scenario, 'status' | 'code' | 'message'>): Promise<Response> => {
    const client = clients.get(application);
    if (!client) throw new Error(`no client for ${application}`);
    const token = consent?.startsWith('of ') ? await mintConsent(sandbox, consent.slice('of '.length)) : consent;
    return client.ip(path, { 'x-franceconnect-oauth': token });
  };

  test.each(scenarios.filter(([error]) => error !== 'technical-error'))('answers %s to the letter', async (error, scenario) => {
    await expectRefusal(await call(scenario), { error, ...scenario });
  });

  test.each([
    ['situations/ir/assiettes/annrev/2025', SCENARIOS['spi-malformed']],
    ['situations/ir/assiettes/multiple/annrev/2025', SCENARIOS['spi-malformed']],
    ['situations/ir/factures/annrev/2025', SCENARIOS['spi-malformed']],
    ['dernieresituation/ir/assiettes/annrev/2025', SCENARIOS['spi-malformed']],
    ['dernieresituation/ir/assiettes/deuxans', SCENARIOS['spi-malformed']],
    ['situations/th/assiettes/principale/annrev/2025', SCENARIOS['spi-malformed']],
    ['situations/ifiisf/assiettes/annrev/2025', SCENARIOS['spi-malformed-ifi']],
    ['lep/departement/350/annrev/2025/bareme/2026', SCENARIOS['spi-malformed-lep']],
  ] as const)('has its own words for a bad SPI on %s', async (resource, { status, code, message }) => {
    const response = await call({ path: `/spi/${SHORT_SPI}/${resource}` });
    expect([response.status, await response.json()]).toMatchObject([status, { erreur: { code, message } }]);
  });

  test.each(['30999017134400', '309990171344A', '3099901713440%20', '%E9', '+3099901713440', '1 85 05 78 006 084 36'])(
    'refuses %j as a SPI, before looking for anybody',
    async (spi) => {
      const { status, code, message } = SCENARIOS['spi-malformed'];
      const response = await call({ path: `/spi/${spi}/situations/ir/assiettes/annrev/2025` });
      await expectRefusal(response, { status, code, message, error: 'spi-malformed' });
    },
  );

  test.each(['25', '20255', '02025', '-2025', '2025.0', '2e3', 'deuxmille', '%D9%A2%D9%A0%D9%A2%D9%A5'])(
    'refuses %j as an income year, whatever the type of the parameter in the contract',
    async (year) => {
      for (const resource of ['ir/assiettes', 'ir/assiettes/multiple', 'ir/factures', 'ifiisf/assiettes', 'th/assiettes/principale']) {
        const { status, code, message } = SCENARIOS['year-malformed'];
        const response = await call({ path: `/spi/${LEA}/situations/${resource}/annrev/${year}` });
        await expectRefusal(response, { status, code, message, error: 'year-malformed' });
      }
      const response = await call({ path: `/spi/${LEA}/lep/departement/350/annrev/${year}/bareme/2026` });
      await expectRefusal(response, { error: 'year-malformed-lep', ...SCENARIOS['year-malformed-lep'] });
    },
  );

  test.each(['75', '075', '7500', '000', '960', '970', '979', '2C0', '2a0', 'ABC'])(
    'refuses %j as a département of the LEP',
    async (departement) => {
      const response = await call({ path: `/spi/${LEA}/lep/departement/${departement}/annrev/2025/bareme/2026` });
      await expectRefusal(response, { error: 'departement-malformed', ...SCENARIOS['departement-malformed'] });
    },
  );

  test.each([
    ['a bad SPI before a bad year', { path: `/spi/${SHORT_SPI}/situations/ir/assiettes/annrev/25` }, 'spi-malformed'],
    ['a missing consent before a bad year', { path: '/situations/ir/assiettes/annrev/25' }, 'consent-missing'],
    ['a bad year before an unknown SPI', { path: `/spi/${UNKNOWN_SPI}/situations/ir/assiettes/annrev/25` }, 'year-malformed'],
    [
      'an unknown SPI before the rights on the year',
      { path: `/spi/${UNKNOWN_SPI}/situations/ir/assiettes/annrev/2023`, application: 'cantine-rennes' },
      'usager-unknown',
    ],
    [
      'the rights on the year before the data',
      { path: `/spi/${spiOf('ines-garnier')}/situations/ir/assiettes/annrev/2023`, application: 'cantine-rennes' },
      'year-not-granted',
    ],
    [
      'a protected file before the rights on the year',
      { path: `/spi/${spiOf('marc-delcourt')}/situations/ir/assiettes/annrev/2023`, application: 'cantine-rennes' },
      'file-not-communicable',
    ],
    [
      'a protected file before a year without result',
      { path: `/spi/${spiOf('marc-delcourt')}/situations/ir/assiettes/annrev/2021` },
      'file-not-communicable',
    ],
  ] as const)('reports %s', async (_order, scenario, error) => {
    expect((await call(scenario)).headers.get('x-sandbox-error')).toBe(error);
  });
});

describe('a bug of the sandbox', () => {
  test('is answered by the technical error of the API, its stack in the log and nowhere else', async () => {
    const sandbox = await sandboxOverEditedData((db) => db.prepare("UPDATE situations SET document = '{'").run());
    const response = await (await fullAccessClient(sandbox)).ip(technicalError.path);
    await expectRefusal(response, { error: 'technical-error', ...technicalError });
    expect(sandbox.log.join('\n')).toContain('SyntaxError');
    expect(sandbox.log.join('\n')).toContain('situations.ts');
    expect(response.headers.get('x-sandbox-why')).toBe('a bug of the sandbox: see its log');
  });

  test('is, in strict mode, an answer that departs from its contract', async () => {
    const breakSitFam = "UPDATE situations SET document = json_set(document, '$.declaration.situationFamille', 7)";
    const strict = await sandboxOverEditedData((db) => db.prepare(breakSitFam).run());
    await expectRefusal(await (await fullAccessClient(strict)).ip(technicalError.path), { error: 'technical-error', ...technicalError });
    expect(strict.log.join('\n')).toContain('the answer departs from its contract');
    const lenient = await sandboxOverEditedData((db) => db.prepare(breakSitFam).run(), { strict: false });
    expect((await (await fullAccessClient(lenient)).ip(technicalError.path)).status).toBe(200);
  });
});
