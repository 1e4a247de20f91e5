import { nearestOf } from '../core/did-you-mean.ts';

/** A message in the two languages of the command line. */
export interface Words {
  readonly en: string;
  readonly fr: string;
}

/** What is asked cannot be made; `message` is the English text. */
export class GenerationError extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.name = 'GenerationError';
    this.words = words;
  }
}

/** What to add after a word that is not known: the nearest one, else all when they are few. */
export function nearestWords(word: string, known: readonly string[]): Words {
  const [nearest] = nearestOf(word, known, 1);
  if (nearest !== undefined) return { en: ` (did you mean "${nearest}"?)`, fr: ` (vouliez-vous dire "${nearest}" ?)` };
  const all = known.join(', ');
  return known.length > 12 ? { en: '', fr: '' } : { en: ` (one of ${all})`, fr: ` (parmi ${all})` };
}
