import { randomBytes } from 'node:crypto';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_';

/** Random letters, digits and underscores that nobody guesses: six bits each, less a sixty-fourth. */
export function randomText(length: number): string {
  let text = '';
  while (text.length < length) for (const byte of randomBytes(length)) text += ALPHABET[byte & 63] ?? '';
  return text.slice(0, length);
}
