import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCommunes } from '../../src/documents.ts';
import { createCommunes, inCommune } from '../../src/generation/communes.ts';
import { createDraw } from '../../src/generation/draw.ts';
import { departementOf } from '../../src/referentiels/communes.ts';
import { fixtures, readFixtureFile } from '../personas/built-in-sources.ts';

interface Row {
  readonly code: string;
  readonly codePostal: string;
  readonly libelle: string;
  readonly nom: string;
  readonly depuis?: number;
}

const rows = (await readCommunes()) as readonly Row[];
const byCode = new Map(rows.map((row) => [row.code, row]));

test('the table has every département of metropolitan France and overseas, each commune once', () => {
  const departements = Object.keys(parse(readFixtureFile('nomenclatures/departements.yaml')) as object);
  const collectivites = ['975', '977', '978', '986', '987', '988'];
  expect(new Set(rows.map(({ code }) => departementOf(code)))).toEqual(
    new Set(departements.filter((code) => !collectivites.includes(code))),
  );
  expect(byCode.size).toBe(rows.length);
});

test.each(rows)('$code $nom: its postcode and its name in capitals follow', ({ code, codePostal, libelle, nom }) => {
  expect(codePostal).toMatch(/^\d{5}$/);
  expect(codePostal.startsWith(departementOf(code).replace(/^2[AB]$/, '20'))).toBe(true);
  const plain = nom.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace('Œ', 'OE');
  expect(libelle.replace(' ARRONDISSEMENT', '')).toBe(plain);
});

test('the table says what the built-in people say of their communes', () => {
  const said = fixtures.personnes.flatMap(({ naissance: { lieu }, adresse }) => [
    [lieu.commune, lieu.libelleCommune] as const,
    [adresse.commune, adresse.libelleCommune] as const,
  ]);
  const known = said.filter(([code]) => code !== null && byCode.has(code));
  expect(known.length).toBeGreaterThan(100);
  for (const [code, libelle] of known) expect([code, libelle]).toEqual([code, byCode.get(code ?? '')?.libelle]);
});

test('nobody is born under a code that a commune had later', async () => {
  const [communes, draw] = [createCommunes(rows), createDraw(1)];
  const home = communes.drawHome(draw);
  for (let count = 0; count < 3000; count++) {
    const { depuis = 0 } = byCode.get(communes.drawBirthPlace(draw, home, 1950).code) ?? {};
    expect(depuis).toBeLessThanOrEqual(1950);
  }
});

test.each([
  ['Brest', 'à Brest'],
  ['Le Mans', 'au Mans'],
  ['Les Abymes', 'aux Abymes'],
  ['La Rochelle', 'à La Rochelle'],
])('%s is written %s in a sentence', (nom, written) => {
  expect(inCommune({ nom })).toBe(written);
});
