import { suggest, type Words } from '../core/words.ts';
import { type Issue, onEach, type Rule, unique } from './entry.ts';
import type { AvisLu } from './expand-foyer.ts';
import type { FoyerEntry } from './schema-situations.ts';

const JOINT: readonly string[] = ['M', 'O'];
/** Boxes of the situation frame that only a lone person ticks. */
const LONE_BOXES = ['T', 'L', 'N', 'W', 'G'] as const;
/** Boxes of the situation frame that only a couple ticks. */
const JOINT_BOXES = ['F', 'S'] as const;

/** The personas that a household may name. */
export interface KnownPersonas {
  has(slug: string): boolean;
  /** To find the nearest of a misspelt one. */
  slugs(): readonly string[];
}

function unknownPersona(slug: string, known: readonly string[]): Words {
  const near = suggest(slug, known);
  return { en: `unknown persona "${slug}"${near.en}`, fr: `persona inconnue "${slug}"${near.fr}` };
}

/** Every declarant is a persona. */
export function declarantsExist(known: KnownPersonas): Rule<AvisLu> {
  return onEach(({ declarants }) =>
    declarants.flatMap((slug, index) =>
      known.has(slug) ? [] : [{ path: ['declarants', index], what: unknownPersona(slug, known.slugs()) }],
    ),
  );
}

/** A couple taxed together has two declarants on one avis, anyone else exactly one. */
function checkDeclarants({ declarants, declaration: { situationFamille } }: AvisLu): Issue[] {
  const expected = JOINT.includes(situationFamille) ? 2 : 1;
  const path = ['declarants'];
  if (declarants.length !== expected) {
    const en = `situation ${situationFamille} needs ${expected} declarant(s), found ${declarants.length}`;
    return [{ path, what: { en, fr: `la situation ${situationFamille} demande ${expected} déclarant(s), et non ${declarants.length}` } }];
  }
  if (new Set(declarants).size !== expected)
    return [
      { path, what: { en: `"${declarants[0]}" cannot be both declarants`, fr: `"${declarants[0]}" ne peut pas être les deux déclarants` } },
    ];
  return [];
}

function checkDependants({ declaration: { dependants } }: AvisLu): Issue[] {
  const within = [
    ['G', 'F'],
    ['I', 'H'],
  ] as const;
  return within.flatMap(([card, all]) => {
    const [cards, children] = [dependants[card] ?? 0, dependants[all] ?? 0];
    if (cards <= children) return [];
    const what = {
      en: `${cards} children with a card among ${children} (${card} counts some of ${all})`,
      fr: `${cards} enfant(s) titulaire(s) de la carte d'invalidité pour ${children} enfant(s) (${card} compte une partie de ${all})`,
    };
    return [{ path: ['dependants', card], what }];
  });
}

function checkSituationBoxes({ declaration: { situationFamille, casesSituation } }: AvisLu): Issue[] {
  const forbidden: readonly string[] = JOINT.includes(situationFamille) ? LONE_BOXES : JOINT_BOXES;
  const what = (box: string): Words => ({
    en: `case ${box} cannot go with situation ${situationFamille}`,
    fr: `la case ${box} est incompatible avec la situation ${situationFamille}`,
  });
  return casesSituation.flatMap((box, index) => (forbidden.includes(box) ? [{ path: ['casesSituation', index], what: what(box) }] : []));
}

/** A household stands once: its years are in one place. */
export const FOYER_RULES: readonly Rule<FoyerEntry>[] = [unique(['foyer'], ({ foyer }) => foyer)];

/** What a household must be, in every year. */
export const MENAGE_RULES: readonly Rule<AvisLu>[] = [onEach(checkDeclarants), onEach(checkDependants), onEach(checkSituationBoxes)];
