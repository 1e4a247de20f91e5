import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Personne } from '../../../src/core/personne.ts';
import { BOX_GROUPS, BOX_GROUPS_2022 } from '../../../src/referentiels/calcul-avis/box-codes.ts';
import type { Sandbox } from '../../../src/sandbox.ts';
import { birthOf, queryOf } from '../../support/civil-status.ts';
import { type Client, clientFor, fixtures, read, startSandbox, UNLIMITED } from '../../support/sandbox.ts';

type Ligne = Readonly<Record<'codeLigne' | 'libelleLigne', string>> & {
  readonly numLigne: number;
  readonly colonne1: string | null;
  readonly colonne2: string | null;
  readonly colonne3: string | null;
  readonly colonne4: string | null;
};

interface Facture {
  readonly facture: readonly Ligne[];
  readonly revenuBrutGlobal: number;
  readonly revImposable: number;
  readonly rfr: number;
  readonly indDeficit: string | null;
  readonly nmNaiDec2: string | null;
  readonly sitFam: string;
  readonly pac: Readonly<Record<string, number>>;
  readonly rev: Readonly<Record<string, readonly { readonly code: string; readonly valeur: string }[]>>;
}

const YEARS = [2021, 2022, 2023, 2024, 2025];
/** Lines of net income (DGFiP's presentation v2.9): they add up to the gross global income. */
const NET_LINES = '0240 0902 0940 0991 1000 0363 0470 0550 0591 0620 0670 0710 0711 0725 0726 0748 0780 0810 0825'.split(' ');
const OTHER_LINES =
  '0020 0021 0022 0030 0040 0041 0070 0150 0175 0180 0361 0370 0440 0530 0570 0600 0640 0706 0707 0721 0722 0739 0760 0790 0820 1320 1330 1340 1400 1402 1565 1575 1580 1585 1595 1600 1830'.split(
    ' ',
  );
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

let sandbox: Sandbox;
let client: Client;
beforeAll(async () => {
  sandbox = await startSandbox();
  client = await clientFor(sandbox, UNLIMITED);
});
afterAll(() => sandbox.close());

const ask = async (spi: string, resource: string) => read(await client.ip(`/spi/${spi}/${resource}`));

async function facturesOf(spi: string): Promise<{ year: number; body: Facture }[]> {
  const answers = await Promise.all(YEARS.map(async (year) => ({ year, ...(await ask(spi, `situations/ir/factures/annrev/${year}`)) })));
  return answers.filter(({ status }) => status === 200).map(({ year, body }) => ({ year, body: body as Facture }));
}

/** Dependants as `rev.alpha` says them; a ticked box is an `X`, and G and I are cards of people already counted. */
function declaredDependants({ rev }: Facture): number {
  const counts = (rev.alpha ?? []).filter(({ code, valeur }) => valeur !== 'X' && !['G', 'I'].includes(code));
  return sum(counts.map(({ valeur }) => Number(valeur)));
}

/** Boxes of the four published groups that DGFiP's presentation does not list there. */
function misplacedBoxes(year: number, { rev }: Facture): string[] {
  const of2022 = year === 2022 ? BOX_GROUPS_2022 : { rcm: [], pv: [] };
  const published: Record<string, readonly string[]> = {
    tspr: BOX_GROUPS.tspr,
    rcm: [...BOX_GROUPS.rcm, ...of2022.rcm],
    pv: [...BOX_GROUPS.pv, ...of2022.pv],
    fonc: BOX_GROUPS.fonc,
  };
  return Object.entries(published).flatMap(([group, codes]) =>
    (rev[group] ?? []).map(({ code }) => code).filter((code) => !codes.includes(code)),
  );
}

const netIncome = ({ facture }: Facture): number =>
  sum(facture.filter(({ codeLigne }) => NET_LINES.includes(codeLigne)).map(({ colonne4 }) => Number(colonne4)));

/** A line about the household as a whole has only its total. */
function isSumOfColumns({ colonne1, colonne2, colonne3, colonne4 }: Ligne): boolean {
  const columns = [colonne1, colonne2, colonne3].filter((column) => column !== null).map(Number);
  return columns.length === 0 || sum(columns) === Number(colonne4);
}

const hasAvis = ({ spi }: Personne): boolean => fixtures.situations.some((one) => one.spiDec1 === spi || one.spiDec2 === spi);

describe.each(fixtures.personnes.filter(hasAvis))('the avis of $slug', (personne) => {
  const { spi, communicable } = personne;

  test('has lines that agree with its amounts', async () => {
    const factures = await facturesOf(spi);
    expect(factures.length > 0).toBe(communicable);
    for (const { body } of factures) {
      expect(netIncome(body)).toBe(body.revenuBrutGlobal);
      expect(body.revImposable).toBeLessThanOrEqual(Math.max(0, body.revenuBrutGlobal));
      expect(body.rfr).toBeGreaterThanOrEqual(0);
      expect(body.indDeficit).toBe(body.revenuBrutGlobal < 0 ? 'O' : null);
    }
  });

  test('has lines whose total is that of its columns, numbered from 1, with known codes', async () => {
    for (const { body } of await facturesOf(spi)) {
      expect(body.facture.map(({ numLigne }) => numLigne)).toEqual(body.facture.map((_, index) => index + 1));
      expect(body.facture.map(({ codeLigne }) => codeLigne).filter((code) => ![...NET_LINES, ...OTHER_LINES].includes(code))).toEqual([]);
      expect(body.facture.filter((ligne) => !isSumOfColumns(ligne))).toEqual([]);
      if (body.nmNaiDec2 === null) expect(body.facture.filter(({ colonne2 }) => colonne2 !== null)).toEqual([]);
    }
  });

  test('counts its dependants once, cards apart', async () => {
    for (const { body } of await facturesOf(spi)) {
      const { nbPac, nbPacF = 0, nbPacG = 0, nbPacH = 0, nbPacI = 0, nbPacJ = 0, nbPacN = 0, nbPacP = 0, nbPacR = 0 } = body.pac;
      expect(nbPac).toBe(nbPacF + nbPacH + nbPacJ + nbPacN + nbPacP + nbPacR);
      expect(nbPacG).toBeLessThanOrEqual(nbPacF);
      expect(nbPacI).toBeLessThanOrEqual(nbPacH);
      expect(declaredDependants(body)).toBe(nbPac);
      expect(body.nmNaiDec2 !== null).toBe(['M', 'O'].includes(body.sitFam));
    }
  });

  test('gives each declared box in its published group', async () => {
    for (const { year, body } of await facturesOf(spi)) expect(misplacedBoxes(year, body)).toEqual([]);
  });

  test('is the same avis on every resource that answers it', async () => {
    for (const { year, body } of await facturesOf(spi)) {
      const { facture: _facture, ...assiette } = body;
      expect(await ask(spi, `situations/ir/assiettes/annrev/${year}`)).toEqual({ status: 200, body: assiette });
      expect(await ask(spi, `dernieresituation/ir/assiettes/annrev/${year}`)).toEqual({
        status: 200,
        body: { annRevenu: year, ...assiette },
      });
      const multiple = (await ask(spi, `situations/ir/assiettes/multiple/annrev/${year}`)).body;
      expect(multiple).toEqual({ situationsIR: [expect.objectContaining(assiette)] });
    }
  });

  test('is, last of all, the one of SFiP: rule 17, one set of people for the three APIs', async () => {
    const last = await ask(spi, 'dernieresituation/ir/assiettes/deuxans');
    const bySfip = await read(await client.sfip(`/demandeDeService/02AA/personne?spi=${spi}`));
    const { annRevenu: _annRevenu, ...assiette } = last.body as Record<string, unknown>;
    if (last.status === 200) expect(bySfip).toEqual({ status: 200, body: assiette });
    else expect([last.status, bySfip.status]).toEqual(communicable ? [410, 416] : [403, 403]);
    const byR2p = await read(await client.r2p(`/personne/spi${queryOf(birthOf(personne))}`));
    if (byR2p.status === 200) expect(byR2p.body).toEqual({ identifiant: { spi } });
    else expect(byR2p.status).toBe(403);
  });
});
