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
 * A document in YAML or in JSON. JSON is read as such, many times faster; as YAML, only to tell the line of a fault. What it holds is parsed
 * again when it is asked for after the memory was needed: of a hundred files, few are held at once.
 */
export function parseDocumentText(file: string, text: string, schema: 'failsafe' | 'core'): FixtureDocument {
  const read = (): object | null => {
    const parsed = parseJson(text);
    if (parsed && schema === 'failsafe') textsInPlace(parsed);
    return parsed;
  };
  const first = read();
  if (!first) return parseFixtureDocument(file, text, schema);
  let held = new WeakRef(first);
  let located: FixtureDocument | undefined;
  return {
    file,
    get content() {
      const content = held.deref() ?? read() ?? {};
      held = new WeakRef(content);
      return content;
    },
    syntaxProblems: [],
    locate: (path, key) => {
      located ??= parseFixtureDocument(file, text);
      return located.locate(path, key);
    },
  };
}
