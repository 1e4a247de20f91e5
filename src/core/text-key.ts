/**
 * Key under which two spellings of a name are the same: no case, accent, hyphen, apostrophe or space.
 * `L'HÉRITIER-ŒUVRARD` and `lheritier oeuvrard` share one.
 */
export function nameKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/œ/gi, 'OE')
    .replace(/æ/gi, 'AE')
    .replace(/ß/g, 'SS')
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .toUpperCase();
}

/** Keys of the first names, leading ones first: `JEAN PHILIPPE ARNAUD` → `JEAN`, `JEANPHILIPPE`, `JEANPHILIPPEARNAUD`. */
export function firstNameKeys(firstNames: string): string[] {
  const keys: string[] = [];
  for (const name of firstNames.split(/\s+/).filter(Boolean)) keys.push((keys.at(-1) ?? '') + nameKey(name));
  return keys;
}
