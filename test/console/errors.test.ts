import { describe, expect, test } from 'vitest';
import { readErrors } from '../../src/console/read-errors.ts';
import { fetchPage, operationOf, readText, rowsOf, tableOf } from './read-page.ts';

const page = await fetchPage('/_sandbox/reference/hermes');

describe('the errors of HERMES', () => {
  const groups = tableOf(operationOf(page, 'completerVehicule'), 'errors').split('<tbody>');
  const rowsUnder = (status: string) => rowsOf(groups.find((group) => group.includes(`<span class="status">${status}</span>`)) ?? '');

  test('are read in its own envelope, with the faults that it lists', () => {
    expect(rowsUnder('400')[0]).toEqual([
      '400',
      'La requête transmise est incorrecte (voir section détail). Veuillez vérifier et soumettre à nouveau votre demande. CHAMP_OBLIGATOIRE marque : champ obligatoire DATE_INCOHERENTE dateAbandon : antérieure à dateFourriere',
      'Requête incorrecte Enveloppe et message observés ; codes et messages du détail supposés.',
      'observé',
    ]);
  });

  test("stand beside the gateway's under one status", () => {
    expect(rowsUnder('403').map(([code, , , source]) => [code, source])).toEqual([
      ['403', 'supposé'],
      ['4031', 'supposé'],
      ['900908', 'supposé'],
      ['900910', 'publié'],
    ]);
  });

  test('that share a code are both listed', () => {
    expect(rowsUnder('409').map(([code, , when]) => [code, when])).toEqual([
      ['409', 'Opération impossible dans cet état'],
      ['409', 'idCorrelation déjà pris'],
    ]);
  });
});

test('the body of an error is shown once for each envelope, under what the contract says of it', () => {
  const [, shapes = ''] = page.split('<h3>Corps d’une erreur</h3>');
  const text = readText(shapes.split('<h3>')[0] ?? '');
  expect(text).toMatch(
    /^Enveloppe des erreurs de HERMES, qui n'est pas celle des autres API\. \{ "code": 400, .* \} Enveloppe des erreurs de la passerelle\. \{ "erreur": \{ "code": 910000, [^{]* \} \}$/,
  );
});

test.each(['impot-particulier', 'r2p', 'sfip'])('the body of an error of %s, of one envelope, has no caption', async (api) => {
  const [, shapes = ''] = (await fetchPage(`/_sandbox/reference/${api}`)).split('<h3>Corps d’une erreur</h3>');
  expect(readText(shapes.split('<h3>')[0] ?? '')).toMatch(/^\{ "erreur": \{[^{]*\} \}$/);
});

test('an example in no known envelope is named by its key', () => {
  const examples = { E7: { summary: 'autre', value: { error: 'x' } } };
  const [group] = readErrors({ 400: { description: '', content: { 'application/json': { examples } } } });
  expect(group?.cases).toMatchObject([{ code: 'E7', message: '', faults: [], envelope: { keys: 'error', description: '' } }]);
});

test('a behaviour that the general conditions of use provide for is marked so, and the mark explained', () => {
  expect(readText(operationOf(page, 'retirerVehicule'))).toContain(
    'Source CGU Identifiant retirerVehicule Les CGU prévoient la suppression',
  );
  const [, legend = ''] = page.split('<dl class="legend">');
  expect(readText(legend.split('</dl>')[0] ?? '')).toContain("CGU Prévu par les conditions générales d'utilisation");
  expect(page).toContain('<span class="source source-cgu" title="Prévu par les conditions générales d&#39;utilisation">CGU</span>');
});
