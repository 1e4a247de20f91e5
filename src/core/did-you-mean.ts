/** Beyond this many candidates a message no longer lists them all. */
const LISTED = 9;

function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [row, letterA] of [...a].entries()) {
    const current = [row + 1];
    for (const [column, letterB] of [...b].entries()) {
      const substitution = (previous[column] ?? 0) + (letterA === letterB ? 0 : 1);
      current.push(Math.min(substitution, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** Shorter, a word begins too many others. */
const SHORTEST_BEGINNING = 3;

/** The shortest candidate that goes on where `word` ends (`nom`, `nomNaissance`), or that has the same first part (`lea-morin`, `lea-moreau`). */
function likeBeginning(word: string, candidates: Iterable<string>): string | null {
  const whole = word.toLowerCase();
  const [part = ''] = whole.split('-', 1);
  const among = [...candidates].sort((a, b) => a.length - b.length);
  const beginsWith = (beginning: string): string | null =>
    (beginning.length >= SHORTEST_BEGINNING && among.find((candidate) => candidate.toLowerCase().startsWith(beginning))) || null;
  return beginsWith(whole) ?? (part === whole ? null : beginsWith(`${part}-`));
}

/** The candidate spelled most like `word`: one letter in three may differ, case does not count. Else one that begins like it, or null. */
function nearest(word: string, candidates: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.floor(word.length / 3) + 0.5;
  for (const candidate of candidates) {
    // A distance is at least the difference of lengths: a word of a megabyte is compared with nothing.
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best ?? likeBeginning(word, candidates);
}

/** A text longer than this is not spelled like anything. */
const COMPARED = 64;

/** The candidates spelled most like `word`, the likest first, none of them far; for names that are made up, of which only a few are compared. */
export function nearestOf(word: string, candidates: Iterable<string>, count: number): string[] {
  const asked = word.slice(0, COMPARED).toLowerCase();
  return [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: editDistance(asked, candidate.slice(0, COMPARED).toLowerCase()) }))
    .filter(({ distance }) => distance <= asked.length / 2)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}

/** What is spelled like a word: the nearest candidate; without one, all of them when they are few. */
export function suggestionOf(
  word: string,
  candidates: readonly string[],
): { readonly near: string | null; readonly among: readonly string[] } {
  const near = nearest(word, candidates);
  return { near, among: near === null && candidates.length <= LISTED ? candidates : [] };
}

/** What to add after `unknown … "word"`: the nearest candidate, or all of them when they are few, or nothing. */
export function didYouMean(word: string, candidates: readonly string[]): string {
  const { near, among } = suggestionOf(word, candidates);
  if (near !== null) return ` (did you mean "${near}"?)`;
  return among.length > 0 ? ` (one of ${among.join(', ')})` : '';
}
