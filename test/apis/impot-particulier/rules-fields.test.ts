import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox.ts';
import { type Client, clientFor, fixtures, personaOf, read, startSandbox, teleserviceOf, UNLIMITED } from '../../support/sandbox.ts';

type Body = Readonly<Record<string, unknown>>;

const spiOf = (slug: string): string => personaOf(slug).spi;
const assiette = (slug: string, year = 2025): string => `/spi/${spiOf(slug)}/situations/ir/assiettes/annrev/${year}`;
/** Every pair of a persona and a year; those without an avis are skipped by the tests. */
const everyone = fixtures.personnes.flatMap(({ slug }) => [2021, 2022, 2023, 2024, 2025].map((year) => [slug, year] as const));

let sandbox: Sandbox;
let client: Client;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await clientFor(sandbox, UNLIMITED);
});
afterAll(() => sandbox.close());

/** Bodies of a resource for everyone who has it. */
async function bodiesOf(resource: string): Promise<Body[]> {
  const answers = await Promise.all(everyone.map(([slug, year]) => client.ip(`/spi/${spiOf(slug)}/${resource}/annrev/${year}`).then(read)));
  return answers.filter(({ status }) => status === 200).map(({ body }) => body as Body);
}

describe('rule 10: only the data of the convention are answered', () => {
  // A strict client in production knows these and no other: not the places of birth, which DGFiP's presentation lists with the dates.
  const CANTEEN_KEYS = [
    'rfr',
    'sitFam',
    'nbPart',
    'pac',
    'nmNaiDec1',
    'nmUsaDec1',
    'prnmDec1',
    'dateNaisDec1',
    'nmNaiDec2',
    'nmUsaDec2',
    'prnmDec2',
    'dateNaisDec2',
    'aft',
    'aftDetail',
  ];

  test('to a canteen, the whole answer about a single person: what is not contracted is absent, what is empty is null', async () => {
    const canteen = await clientFor(sandbox, 'cantine-rennes');
    const response = await canteen.ip(assiette('lea-moreau'));
    expect(response.headers.get('content-type')).toBe('application/prs.dgfip.part.situations.ir.assiettes.v1+json');
    expect(await read(response)).toEqual({
      status: 200,
      body: {
        rfr: 27_352,
        sitFam: 'C',
        nbPart: 1,
        pac: { nbPac: 0 },
        nmNaiDec1: 'MOREAU',
        nmUsaDec1: null,
        prnmDec1: 'LÉA MARIE',
        dateNaisDec1: { jour: '12', mois: '04', annee: '1991' },
        nmNaiDec2: null,
        nmUsaDec2: null,
        prnmDec2: null,
        dateNaisDec2: { jour: null, mois: null, annee: null },
        aft: '12 RUE DES LAVANDIERES 35000 RENNES',
        aftDetail: { complementAdresse: null, voie: '12 RUE DES LAVANDIERES', commune: 'RENNES', codePostal: '35000' },
      },
    });
  });

  test.each(['sophie-benali', 'nathalie-caron', 'caroline-de-villardiere', 'herve-le-bihan', 'isabelle-weber', 'yanis-hamdi'])(
    'to a canteen, exactly the contracted keys about %s',
    async (slug) => {
      const canteen = await clientFor(sandbox, 'cantine-rennes');
      const { body } = await read(await canteen.ip(assiette(slug)));
      expect(Object.keys(body as Body)).toEqual(CANTEEN_KEYS);
      expect(Object.keys((body as { pac: Body }).pac)).toEqual(['nbPac']);
    },
  );

  test('to a social service through SFiP, neither declarant 2 nor address', async () => {
    const service = await clientFor(sandbox, 'aides-sociales-sfip');
    const { status, body } = await read(await service.sfip(`/demandeDeService/02AA/personne?spi=${spiOf('nathalie-caron')}`));
    expect(status).toBe(200);
    // `rev` is an empty object, as in the published example of a narrow convention.
    expect(body).toEqual({
      rfr: 25_695,
      sitFam: 'D',
      nbPart: 2.5,
      pac: { nbPac: 2 },
      nmNaiDec1: 'CARON',
      nmUsaDec1: null,
      prnmDec1: 'NATHALIE',
      dateNaisDec1: { jour: '25', mois: '08', annee: '1979' },
      sitParIso: 'T',
      rev: {},
    });
  });

  test('birth dates are objects of three parts for everyone, declarant 2 or not', async () => {
    const bodies = await bodiesOf('situations/ir/assiettes');
    const parts = { jour: expect.toBeOneOf([expect.stringMatching(/^\d\d$/), null]), mois: expect.anything(), annee: expect.anything() };
    expect(bodies.length).toBeGreaterThan(250);
    for (const { dateNaisDec1, dateNaisDec2, nmNaiDec2 } of bodies) {
      expect(Object.keys(dateNaisDec1 as Body)).toEqual(['jour', 'mois', 'annee']);
      expect(Object.keys(dateNaisDec2 as Body)).toEqual(['jour', 'mois', 'annee']);
      if (nmNaiDec2 === null) expect(dateNaisDec2).toEqual({ jour: null, mois: null, annee: null });
      else expect(dateNaisDec2).toEqual(parts);
    }
  });

  test.each([
    ['fatima-el-mansouri', { jour: null, mois: '06', annee: '1960' }],
    ['abdou-mze', { jour: null, mois: null, annee: '1955' }],
  ])('the unknown parts of the birth of %s are null', async (slug, dateNaisDec1) => {
    expect(await read(await client.ip(assiette(slug)))).toMatchObject({ body: { dateNaisDec1, dptNaissDec1: null, lieuNaissDec1: null } });
  });

  test('the wire says commune and codePostal, not the getcommune and getcodePostal of the published schema', async () => {
    const { body } = await read(await client.ip(assiette('isabelle-weber')));
    expect(body).toMatchObject({
      aft: '4215 RUE DES ERABLIERES MONTREAL CANADA',
      aftDetail: { complementAdresse: null, voie: '4215 RUE DES ERABLIERES', commune: 'MONTREAL CANADA', codePostal: null },
    });
  });

  test('mntRevbareme is absent, not null, when nothing is taxed at the scale', async () => {
    expect((await read(await client.ip(assiette('yanis-hamdi')))).body).not.toHaveProperty('mntRevbareme');
    expect((await read(await client.ip(assiette('lea-moreau')))).body).toHaveProperty('mntRevbareme', 1643);
  });
});

describe('rule 11: one use case per ID_Teleservice', () => {
  test.each([
    ['EDITEUR_LANNION_IP_01', 200],
    ['EDITEUR_LANNION_IP_02', 200],
    ['CANTINE_RENNES_01', 403],
    ['EDITEUR_LANNION_SFIP_01', 403],
  ])('of a partner with two use cases, %s is answered %i', async (teleservice, status) => {
    const partner = await clientFor(sandbox, 'editeur-demonstration');
    expect((await partner.ip(assiette('lea-moreau'), { id_teleservice: teleservice })).status).toBe(status);
    expect(teleserviceOf('editeur-demonstration', 'impot-particulier')).toBe('EDITEUR_LANNION_IP_01');
  });
});

describe('rule 12: names are in capitals, with their dashes, first names separated by a space', () => {
  test('but those of the published identities, which break the rule', async () => {
    const bodies = await bodiesOf('situations/ir/assiettes');
    const names = bodies.flatMap(({ nmNaiDec1, nmUsaDec1, prnmDec1, nmNaiDec2, nmUsaDec2, prnmDec2 }) =>
      [nmNaiDec1, nmUsaDec1, prnmDec1, nmNaiDec2, nmUsaDec2, prnmDec2].filter((name) => typeof name === 'string'),
    );
    const broken = [...new Set(names)].filter((name) => !/^[\p{Lu}'-]+( [\p{Lu}'-]+)*$/u.test(name)).sort();
    expect(broken).toEqual(['Angela Claire Louise', 'Audrey', 'Emmanuel Alexandre Nicolas', 'Jean Philippe Arnaud', 'Joëlle Françoise']);
    expect(names).toEqual(expect.arrayContaining(['MARIE-LINE', 'ÉLÉONORE MARIE-ANGE FRANÇOISE', "D'AIGREMONT-L'HÉRITIER"]));
  });
});

describe('rule 13: the IFI indicator is O, or there is no result', () => {
  test('N is never answered', async () => {
    const bodies = await bodiesOf('situations/ifiisf/assiettes');
    expect(bodies).toEqual([{ indicateurIfiIsf: 'O' }, { indicateurIfiIsf: 'O' }, { indicateurIfiIsf: 'O' }]);
  });

  test.each([
    ['caroline-de-villardiere', 2025, { status: 200, body: { indicateurIfiIsf: 'O' } }],
    ['caroline-de-villardiere', 2022, { status: 410, body: { erreur: { code: 4101 } } }],
    ['bernard-haddad', 2025, { status: 410, body: { erreur: { code: 4101 } } }],
  ])('%s for %i', async (slug, year, expected) => {
    const response = await client.ip(`/spi/${spiOf(slug)}/situations/ifiisf/assiettes/annrev/${year}`);
    expect(await read(response)).toMatchObject(expected);
  });
});

describe('the taxe d’habitation, withdrawn and still in the contract', () => {
  test('is answered for the households that have a home on file', async () => {
    expect(await read(await client.ip(`/spi/${spiOf('julie-fabre')}/situations/th/assiettes/principale/annrev/2025`))).toEqual({
      status: 200,
      body: {
        situationsTH: [
          {
            codeDsf: '440',
            codeCommune: '109',
            codeAft: '5260',
            numVoie: '7',
            btq: null,
            libelleVoie: 'QUAI DES BATELIERS',
            libelleCommune: 'NANTES',
            regimeTax: 'P',
            natureImp: null,
            libelleEdition1: 'GIRARD THOMAS PIERRE',
            libelleEdition2: 'FABRE JULIE',
            locaux: [
              { natureLocal: 'AP', affectation: 'H', invariant: '4411020345K' },
              { natureLocal: 'MP', affectation: 'H', invariant: '4411020346L' },
            ],
          },
        ],
      },
    });
  });

  test('and is without result for everyone else', async () => {
    const answered = (await bodiesOf('situations/th/assiettes/principale')).length;
    // Two couples, three years, each spouse.
    expect(answered).toBe(12);
  });
});
