import { type FixtureDocument, parseFixtureDocument } from './fixture-document.ts';
import { textsInPlace } from './request-document.ts';

function parseJson(text: string): object | null {
  if (!/^\s*[[{]/.test(text)) return null;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * A document in YAML or in JSON. JSON is read as such, many times faster; as YAML, only to tell the line of a fault. What it holds may be
 * released, and is parsed again when it is asked for: of a hundred files, one is held at a time.
 */
export function parseDocumentText(file: string, text: string, schema: 'failsafe' | 'core'): FixtureDocument {
  const read = (): object | null => {
    const parsed = parseJson(text);
    if (parsed && schema === 'failsafe') textsInPlace(parsed);
    return parsed;
  };
  let held = read();
  if (!held) return parseFixtureDocument(file, text, schema);
  let located: FixtureDocument | undefined;
  return {
    file,
    get content() {
      held ??= read();
      return held;
    },
    release: () => {
      held = null;
    },
    syntaxProblems: [],
    locate: (path, key) => {
      located ??= parseFixtureDocument(file, text);
      return located.locate(path, key);
    },
  };
}
