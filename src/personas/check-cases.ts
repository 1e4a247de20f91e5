import { suggest, type Words } from '../core/words.ts';
import { SUPPORTED_BOXES, type SupportedBox } from '../referentiels/calcul-avis/supported-boxes.ts';
import { type Issue, onEach, type Rule } from './entry.ts';
import type { AvisLu } from './expand-foyer.ts';

const BOXES = Object.keys(SUPPORTED_BOXES);

function isSupported(box: string): box is SupportedBox {
  return Object.hasOwn(SUPPORTED_BOXES, box);
}

function unknownBox(box: string): Words {
  const near = suggest(box, BOXES);
  return { en: `unknown box "${box}"${near.en}`, fr: `case inconnue "${box}"${near.fr}` };
}

/** A box that the computation ignores would be served and change no amount. */
function checkBoxesKnown({ declaration: { cases } }: AvisLu): Issue[] {
  const unknown = Object.keys(cases).filter((box) => !isSupported(box));
  return unknown.map((box) => ({ path: ['cases'], key: box, what: unknownBox(box) }));
}

function checkBoxesOfDeclarant2({ declarants, declaration: { cases } }: AvisLu): Issue[] {
  if (declarants.length > 1) return [];
  const ofSpouse = Object.keys(cases).filter((box) => isSupported(box) && SUPPORTED_BOXES[box].colonne === 'dec2');
  const what = { en: 'a box of declarant 2, and there is no declarant 2', fr: "une case du déclarant 2, et il n'y a pas de déclarant 2" };
  return ofSpouse.map((box) => ({ path: ['cases', box], what }));
}

function checkLepLeavesSalary({ autourPlafondLep, declaration: { cases } }: AvisLu): Issue[] {
  if (autourPlafondLep === null || cases['1AJ'] === undefined) return [];
  const what = {
    en: 'autourPlafondLep computes the salary: leave box 1AJ out',
    fr: 'autourPlafondLep calcule le salaire : retirez la case 1AJ',
  };
  return [{ path: ['cases', '1AJ'], what }];
}

/** What the boxes of a declaration must be. */
export const CASE_RULES: readonly Rule<AvisLu>[] = [onEach(checkBoxesKnown), onEach(checkBoxesOfDeclarant2), onEach(checkLepLeavesSalary)];
