import { didYouMean } from '../core/did-you-mean.ts';
import { SUPPORTED_BOXES, type SupportedBox } from '../referentiels/calcul-avis/supported-boxes.ts';
import { type Issue, onEach, type Rule } from './entry.ts';
import type { AvisLu } from './expand-foyer.ts';

const BOXES = Object.keys(SUPPORTED_BOXES);

function isSupported(box: string): box is SupportedBox {
  return Object.hasOwn(SUPPORTED_BOXES, box);
}

/** A box that the computation ignores would be served and change no amount. */
function checkBoxesKnown({ declaration: { cases } }: AvisLu): Issue[] {
  const unknown = Object.keys(cases).filter((box) => !isSupported(box));
  return unknown.map((box) => ({ path: ['cases'], key: box, what: `unknown box "${box}"${didYouMean(box, BOXES)}` }));
}

function checkBoxesOfDeclarant2({ declarants, declaration: { cases } }: AvisLu): Issue[] {
  if (declarants.length > 1) return [];
  const ofSpouse = Object.keys(cases).filter((box) => isSupported(box) && SUPPORTED_BOXES[box].colonne === 'dec2');
  return ofSpouse.map((box) => ({ path: ['cases', box], what: 'a box of declarant 2, and there is no declarant 2' }));
}

function checkLepLeavesSalary({ autourPlafondLep, declaration: { cases } }: AvisLu): Issue[] {
  if (autourPlafondLep === null || cases['1AJ'] === undefined) return [];
  return [{ path: ['cases', '1AJ'], what: 'autourPlafondLep computes the salary: leave box 1AJ out' }];
}

/** What the boxes of a declaration must be. */
export const CASE_RULES: readonly Rule<AvisLu>[] = [onEach(checkBoxesKnown), onEach(checkBoxesOfDeclarant2), onEach(checkLepLeavesSalary)];
