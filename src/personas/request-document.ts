import type { FixtureDocument } from './fixture-document.ts';

/** Deeper than any entry goes: what lies below is left as it is, and refused as no text. */
const DEEPEST = 20;

/** Every scalar as text, as the files are read: `1`, `true` and `"1"`, `"true"` are the same to the schemas. */
function toTexts(value: unknown, depth = 0): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => toTexts(item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toTexts(item, depth + 1)]));
}

/** As `toTexts`, of a document that nobody else holds: half of the time. */
export function textsInPlace(value: object, depth = 0): void {
  const fields = value as Record<string, unknown>;
  for (const key of Object.keys(value)) {
    const item = fields[key];
    if (typeof item === 'number' || typeof item === 'boolean') fields[key] = String(item);
    else if (typeof item === 'object' && item !== null && depth < DEEPEST) textsInPlace(item, depth + 1);
  }
}

/** JSON in the place of a fixture file: it has paths, and no lines. */
export function toDocument(json: unknown): FixtureDocument {
  return { file: '', content: toTexts(json), syntaxProblems: [], locate: () => ({ line: 0, column: 0 }) };
}
