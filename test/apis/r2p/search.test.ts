import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Sandbox } from '../../../src/sandbox.ts';
import { addressOf, birthOf, type CivilStatus, queryOf } from '../../support/civil-status.ts';
import { type Client, clientFor, fixtures, personaOf, read, startSandbox, UNLIMITED } from '../../support/sandbox.ts';
import { findSlug } from './find-slug.ts';

interface Found {
  readonly personnePhysique: {
    readonly identifiant: { readonly spi: string };
    readonly etatCivil: Readonly<Record<string, string | null>>;
    readonly adresse: Readonly<Record<string, string | null>>;
  };
}

const ELEONORE = 'eleonore-d-aigremont';

let sandbox: Sandbox;
let client: Client;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await clientFor(sandbox, UNLIMITED);
});
afterAll(() => sandbox.close());

const search = (civilStatus: CivilStatus, path?: string) => findSlug(client, civilStatus, path);
const searchLike = (slug: string, changes: CivilStatus, path?: string) => search({ ...birthOf(personaOf(slug)), ...changes }, path);

describe('the person found', () => {
  test('is answered whole by /personne', async () => {
    const answer = await read(await client.r2p(`/personne${queryOf(birthOf(personaOf(ELEONORE)))}`));
    expect(answer).toEqual({
      status: 200,
      body: {
        personnePhysique: {
          identifiant: { spi: '3099956614153' },
          etatCivil: {
            cdSexe: '2',
            lbNomNaissance: "D'AIGREMONT-L'HÉRITIER",
            lbPrenomNaissance: 'ÉLÉONORE MARIE-ANGE FRANÇOISE',
            lbNomUsage: 'NOËL-FRANÇOIS',
            lbPrenomUsage: 'MARIE-ANGE',
            anneeNaissance: '1979',
            moisNaissance: '12',
            jourNaissance: '31',
            cdPaysNaissance: '99100',
            cdDeptNaissance: '84',
            cdTOMNaissance: null,
            cdCommuneNaissance: '007',
          },
          adresse: {
            cdPays: '99100',
            lbPays: 'FRANCE',
            cdDepartement: '84',
            lbDepartement: 'VAUCLUSE',
            cdTOM: null,
            lbTOM: null,
            cdCommune: '007',
            lbCommune: 'AVIGNON',
            cdVoie: '5500',
            lbVoie: "RUE DE L'ORMEAU D'EN-HAUT",
            numeroVoie: '1',
            indiceDeRepetition: null,
          },
        },
      },
    });
  });

  test('is answered alike by /personne/{spi}, and its SPI alone by /personne/spi', async () => {
    const birth = queryOf(birthOf(personaOf(ELEONORE)));
    const { spi } = personaOf(ELEONORE);
    expect(await read(await client.r2p(`/personne/${spi}`))).toEqual(await read(await client.r2p(`/personne${birth}`)));
    expect(await read(await client.r2p(`/personne/spi${birth}`))).toEqual({ status: 200, body: { identifiant: { spi } } });
  });

  test.each([
    ['born in a TOM, two digits', 'teva-maitere', { cdDeptNaissance: null, cdTOMNaissance: '987', cdCommuneNaissance: '35' }],
    ['born in a DOM, three digits', 'marie-line-hoarau', { cdDeptNaissance: '974', cdTOMNaissance: null, cdCommuneNaissance: '416' }],
    ['born in Corsica', 'bruno-castelli', { cdDeptNaissance: '2A', cdTOMNaissance: null, cdCommuneNaissance: '004' }],
    ['born abroad', 'amina-diallo', { cdPaysNaissance: '99341', cdDeptNaissance: null, cdTOMNaissance: null, cdCommuneNaissance: null }],
    ['born some day of June', 'fatima-el-mansouri', { jourNaissance: null, moisNaissance: '06', anneeNaissance: '1960' }],
    ['born some day of 1955', 'abdou-mze', { jourNaissance: null, moisNaissance: null, anneeNaissance: '1955' }],
  ])('%s', async (_case, slug, etatCivil) => {
    const { body } = await read(await client.r2p(`/personne/${personaOf(slug).spi}`));
    expect(body).toMatchObject({ personnePhysique: { etatCivil } });
  });

  test('abroad has neither département nor commune of address', async () => {
    const { body } = await read(await client.r2p(`/personne/${personaOf('isabelle-weber').spi}`));
    expect((body as Found).personnePhysique.adresse).toMatchObject({
      cdPays: '99401',
      lbPays: 'CANADA',
      cdDepartement: null,
      cdTOM: null,
      cdCommune: null,
      lbCommune: 'MONTREAL',
    });
  });

  test.each(fixtures.personnes.filter(({ communicable, slug }) => communicable && !slug.startsWith('mohamed')))(
    'is found again by what R2P said of $slug',
    async ({ slug, spi }) => {
      const { etatCivil, adresse } = ((await read(await client.r2p(`/personne/${spi}`))).body as Found).personnePhysique;
      const date = [etatCivil.jourNaissance, etatCivil.moisNaissance, etatCivil.anneeNaissance].filter((part) => part !== null).join('/');
      const names = { nom: etatCivil.lbNomNaissance ?? '', prenom: etatCivil.lbPrenomNaissance ?? '' };
      const birth = {
        naisDate: date,
        naisCodePays: etatCivil.cdPaysNaissance ?? undefined,
        naisCodeDept: etatCivil.cdDeptNaissance ?? etatCivil.cdTOMNaissance ?? undefined,
        naisCodeCommune: etatCivil.cdCommuneNaissance ?? undefined,
      };
      const address = {
        adrCodePays: adresse.cdPays ?? undefined,
        adrCodeDept: adresse.cdDepartement ?? undefined,
        adrCodeTom: adresse.cdTOM ?? undefined,
        adrCodeCommune: adresse.cdCommune ?? undefined,
        adrNumVoie: adresse.numeroVoie ?? undefined,
        adrIndiceRepetition: adresse.indiceDeRepetition ?? undefined,
      };
      expect([await search({ ...names, ...birth }), await search({ ...names, ...address })]).toEqual([slug, slug]);
    },
  );
});

describe('homonyms', () => {
  const both = { nom: 'Martin', prenom: 'Dominique', naisDate: '15/05/1965' };
  const dubreuil = { nom: 'Dubreuil', prenom: 'Jean', naisDate: '14/07/1974' };
  const benamar = { nom: 'Benamar', prenom: 'Mohamed', naisDate: '01/01/1958', naisCodePays: '99352' };

  test.each([
    ['the commune of birth', { ...both, naisCodeDept: '69', naisCodeCommune: '381' }, 'dominique-martin-lyon'],
    ['the commune of birth', { ...both, naisCodeDept: '59', naisCodeCommune: '350' }, 'dominique-martin-lille'],
    ['the sex that contradicts', { ...both, naisCodeDept: '59', naisCodeCommune: '350', sexe: '1' }, 'person-unknown'],
    ['the commune of one département', { ...dubreuil, naisCodeDept: '38', naisCodeCommune: '185' }, 'jean-dubreuil-grenoble'],
    ['the commune of one département', { ...dubreuil, naisCodeDept: '38', naisCodeCommune: '544' }, 'jean-dubreuil-vienne'],
    ['nothing in their birth', benamar, 'several-people'],
    ['the address', { ...benamar, adrCodePays: '99100', adrCodeDept: '69', adrCodeCommune: '256' }, 'mohamed-benamar-vaulx'],
    ['the number in the street', { ...benamar, adrNumVoie: '81' }, 'mohamed-benamar-roubaix'],
    ['the street code, which R2P does not know', { ...benamar, adrCodeVoie: '2797' }, 'several-people'],
  ])('are told apart by %s', async (_criterion, civilStatus, expected) => {
    expect(await search(civilStatus)).toBe(expected);
  });
});

describe('mode 2, civil status and address', () => {
  const HOME = addressOf(personaOf('emilie-roux'));

  test.each([
    ['the commune', {}, 'emilie-roux'],
    ['another commune', { adrCodeCommune: '166' }, 'person-unknown'],
    ['the département on three characters', { adrCodeDept: '021' }, 'emilie-roux'],
    ['the number', { adrNumVoie: '2' }, 'emilie-roux'],
    ['the number with zeros', { adrNumVoie: '0002' }, 'emilie-roux'],
    ['another number', { adrNumVoie: '3' }, 'person-unknown'],
    ['the index', { adrIndiceRepetition: 'B' }, 'emilie-roux'],
    ['another index', { adrIndiceRepetition: 'T' }, 'person-unknown'],
    ['the type of street', { adrLibelleTypeVoie: 'RUE' }, 'emilie-roux'],
    ['another type', { adrLibelleTypeVoie: 'AV' }, 'person-unknown'],
    ['the name of the street, any case', { adrLibelleVoie: 'des Tonneliers' }, 'emilie-roux'],
    ['type and name', { adrLibelleTypeVoie: 'RUE', adrLibelleVoie: 'DES TONNELIERS' }, 'emilie-roux'],
    ['another name', { adrLibelleVoie: 'DES VIGNERONS' }, 'person-unknown'],
    ['a birth that agrees', { naisDate: '1988' }, 'emilie-roux'],
    ['a birth that does not', { naisDate: '1989' }, 'person-unknown'],
  ])('with %s', async (_criterion, changes, expected) => {
    expect(await search({ ...HOME, ...changes })).toBe(expected);
  });

  test.each([
    ['BD', 'caroline-de-villardiere', 'DES CEDRES BLEUS'],
    ['AV', 'henri-lambert', 'DES THERMALISTES'],
    ['CRS', 'nadege-labeau', 'DES CHARTRIERES'],
    ['RTE', 'nicolas-faure', 'DES BURONS'],
    ['MTE', 'jean-dubreuil-vienne', 'DES ABRICOTIERS'],
    ['LD', 'bruno-castelli', 'A PUNTA ALTA'],
    ['QUAI', 'thomas-girard', 'DES BATELIERS'],
  ])('reads the abbreviated type of street %s', async (adrLibelleTypeVoie, slug, adrLibelleVoie) => {
    expect(await search({ ...addressOf(personaOf(slug)), adrLibelleTypeVoie, adrLibelleVoie })).toBe(slug);
  });

  test('finds an address abroad by its country', async () => {
    expect(await search({ nom: 'WEBER', prenom: 'ISABELLE', adrCodePays: '99401' })).toBe('isabelle-weber');
    expect(await search({ nom: 'WEBER', prenom: 'ISABELLE', adrCodePays: '99404' })).toBe('person-unknown');
  });

  test('is not open on /personne/spi, whose contract ignores the address', async () => {
    expect(await search(HOME, '/personne/spi')).toBe('parameter-missing');
    expect(await searchLike('emilie-roux', { adrCodePays: '99401' }, '/personne/spi')).toBe('emilie-roux');
  });
});
