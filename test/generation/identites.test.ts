import { expect, test } from 'vitest';
import { readCommunes } from '../../src/documents.ts';
import { createCommunes } from '../../src/generation/communes.ts';
import { createDraw } from '../../src/generation/draw.ts';
import { createCivilStatuses } from '../../src/generation/homonymes.ts';
import { createIdentites } from '../../src/generation/identites.ts';

test('people of one name, one sex and one year of birth are never born the same day under the same first name', async () => {
  const [draw, communes] = [createDraw(3), createCommunes(await readCommunes())];
  const identites = createIdentites(draw, communes, createCivilStatuses());
  const home = communes.drawHome(draw);
  const statuses = Array.from({ length: 5000 }, () => {
    const { prenom, naissance } = identites.draw({ sexe: 'F', annee: 1975, nom: 'Martin' }, home);
    return `${prenom} ${naissance.date}`;
  });
  expect(new Set(statuses).size).toBe(5000);
});

test('a civil status is taken without regard to case, accents and later first names', () => {
  const statuses = createCivilStatuses();
  expect(statuses.take('LE BIHAN', 'ZOÉ', '1990-01-01')).toBe(true);
  expect(statuses.take('Le-Bihan', 'zoe marie', '1990-01-01')).toBe(false);
  expect(statuses.take('LE BIHAN', 'ZOÉ', '1990-01-02')).toBe(true);
});
