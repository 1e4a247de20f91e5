const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True when each word is somewhere in the fields; neither case nor accents count. */
export function matchesWords(words: readonly string[], fields: readonly unknown[]): boolean {
  const text = plain(fields.join('\n'));
  return words.every((word) => text.includes(plain(word)));
}
