import { type FixtureDocument, parseFixtureDocument } from './fixture-document.ts';
import { toTexts } from './request-document.ts';

function parseJson(text: string): { readonly json: unknown } | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** A document in YAML or in JSON. JSON is read as such, many times faster; as YAML, only to tell the line of a fault. */
export function parseDocumentText(file: string, text: string, schema: 'failsafe' | 'core'): FixtureDocument {
  const parsed = parseJson(text);
  if (!parsed) return parseFixtureDocument(file, text, schema);
  let located: FixtureDocument | undefined;
  return {
    file,
    content: schema === 'core' ? parsed.json : toTexts(parsed.json),
    syntaxProblems: [],
    locate: (path, key) => {
      located ??= parseFixtureDocument(file, text);
      return located.locate(path, key);
    },
  };
}
