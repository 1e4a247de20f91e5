import { didYouMean } from '../core/did-you-mean.ts';
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

/** Every declarant is a persona. */
export function declarantsExist(known: KnownPersonas): Rule<AvisLu> {
  return onEach(({ declarants }) =>
    declarants.flatMap((slug, index) =>
      known.has(slug) ? [] : [{ path: ['declarants', index], what: `unknown persona "${slug}"${didYouMean(slug, known.slugs())}` }],
    ),
  );
}

/** A couple taxed together has two declarants on one avis, anyone else exactly one. */
function checkDeclarants({ declarants, declaration: { situationFamille } }: AvisLu): Issue[] {
  const expected = JOINT.includes(situationFamille) ? 2 : 1;
  if (declarants.length !== expected)
    return [{ path: ['declarants'], what: `situation ${situationFamille} needs ${expected} declarant(s), found ${declarants.length}` }];
  if (new Set(declarants).size !== expected) return [{ path: ['declarants'], what: `"${declarants[0]}" cannot be both declarants` }];
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
    return [{ path: ['dependants', card], what: `${cards} children with a card among ${children} (${card} counts some of ${all})` }];
  });
}

function checkSituationBoxes({ declaration: { situationFamille, casesSituation } }: AvisLu): Issue[] {
  const forbidden: readonly string[] = JOINT.includes(situationFamille) ? LONE_BOXES : JOINT_BOXES;
  return casesSituation.flatMap((box, index) =>
    forbidden.includes(box) ? [{ path: ['casesSituation', index], what: `case ${box} cannot go with situation ${situationFamille}` }] : [],
  );
}

/** A household stands once: its years are in one place. */
export const FOYER_RULES: readonly Rule<FoyerEntry>[] = [unique(['foyer'], ({ foyer }) => foyer)];

/** What a household must be, in every year. */
export const MENAGE_RULES: readonly Rule<AvisLu>[] = [onEach(checkDeclarants), onEach(checkDependants), onEach(checkSituationBoxes)];
