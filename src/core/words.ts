import { suggestionOf } from './did-you-mean.ts';

/** A text for people, in the two languages of the sandbox. */
export interface Words {
  readonly en: string;
  readonly fr: string;
}

export type Lang = keyof Words;

/** A text that is the same in both. */
export const alike = (text: string): Words => ({ en: text, fr: text });

/** A message of a schema: zod carries one text, which `readWords` parts again. */
export const say = (en: string, fr: string): string => JSON.stringify({ en, fr });

/** The two texts that a schema wrote with `say`; a message of zod's own, which no schema should let through, stays as it is. */
export const readWords = (message: string): Words => (message.startsWith('{"en":') ? JSON.parse(message) : alike(message));

/** What to add after `unknown … "word"`, as `didYouMean`: the nearest candidate, or all of them when they are few, or nothing. */
export function suggest(word: string, candidates: readonly string[]): Words {
  const { near, among } = suggestionOf(word, candidates);
  if (near !== null) return { en: ` (did you mean "${near}"?)`, fr: ` (vouliez-vous dire "${near}" ?)` };
  return among.length === 0 ? alike('') : { en: ` (one of ${among.join(', ')})`, fr: ` (valeurs admises : ${among.join(', ')})` };
}
