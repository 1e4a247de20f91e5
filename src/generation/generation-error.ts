import type { Words } from '../core/words.ts';

/** What is asked cannot be made; `message` is the English text. */
export class GenerationError extends Error {
  override name = 'GenerationError';
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
