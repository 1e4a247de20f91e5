import { type Document, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Words } from '../core/words.ts';
import type { FixtureProblem } from './fixture-error.ts';
import { toWords } from './yaml-words.ts';

/** Keys and indexes from the root of a document to a value. */
export type Path = readonly PropertyKey[];

/** A parsed fixture file that can tell on which line a value stands. */
export interface FixtureDocument {
  readonly file: string;
  readonly content: unknown;
  readonly syntaxProblems: readonly FixtureProblem[];
  /** Lets go of what it holds, which is parsed again when it is asked for. */
  release?(): void;
  /** Where the value of `path` stands, or its nearest existing ancestor. With `key`, where that key of the value stands. */
  locate(path: Path, key?: string): { line: number; column: number };
}

/** With the core schema a key may be a number. */
const pairOf = (map: YAMLMap, key: PropertyKey) => map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);

/** One step down. A single year stands where a list of periods is allowed, so an index on a map stays there. */
function child(document: Document, node: unknown, segment: PropertyKey): unknown {
  if (isMap(node)) return typeof segment === 'number' ? node : pairOf(node, segment)?.value;
  if (isSeq(node)) return node.get(segment, true);
  return typeof segment === 'number' && node === document.contents ? node : undefined;
}

/** The node of a path, or its nearest existing ancestor. */
function descend(document: Document, path: Path): unknown {
  let node: unknown = document.contents;
  for (const segment of path) {
    const next = child(document, node, segment);
    if (next === undefined || next === null) return node;
    node = next;
  }
  return node;
}

function keyNode(node: unknown, key: string): unknown {
  if (!isMap(node)) return undefined;
  return pairOf(node, key)?.key;
}

/** One missing space makes a fault of each word that follows: the first of them say where to look. */
const MOST_SYNTAX_FAULTS = 3;

/** The parser calls itself for each bracket in a bracket, and tells the end of the stack in its own way. */
const OVERFLOW = /call stack/;
const TOO_DEEP: Words = {
  en: 'not valid YAML: values are nested too deep, perhaps a bracket that is never closed',
  fr: "YAML mal formé : valeurs trop imbriquées, peut-être un crochet qui n'est jamais fermé",
};

interface SyntaxFault {
  readonly offset: number;
  readonly what: Words;
}

/** The parser may find several faults with one character: the first says enough. It does not look at aliases. */
function syntaxFaults(document: Document.Parsed): SyntaxFault[] {
  const faults = document.errors.map((error) => ({ offset: error.pos[0], what: OVERFLOW.test(error.message) ? TOO_DEEP : toWords(error) }));
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) === undefined)
        faults.push({
          offset: alias.range?.[0] ?? 0,
          what: {
            en: `"*${alias.source}" stands for nothing: no "&${alias.source}" comes before it`,
            fr: `"*${alias.source}" ne renvoie à rien : aucun "&${alias.source}" ne le précède`,
          },
        });
    },
  });
  const apart = faults.filter(({ offset }, rank) => faults.findIndex((one) => one.offset === offset) === rank);
  return apart.slice(0, MOST_SYNTAX_FAULTS);
}

/** What a document holds; aliases that lead nowhere, or make it grow without end, are a fault of it. */
function readContent(document: Document, file: string): { readonly content: unknown } | { readonly problem: FixtureProblem } {
  try {
    return { content: document.toJS() };
  } catch (error) {
    const { message } = error as Error;
    if (OVERFLOW.test(message)) return { problem: { file, line: 1, column: 1, what: TOO_DEEP } };
    return { problem: { file, line: 1, column: 1, what: { en: `not valid YAML: ${message}`, fr: `YAML mal formé : ${message}` } } };
  }
}

/** Null: the parser has no end of brackets in brackets. */
function parseNested(text: string, schema: 'failsafe' | 'core', lineCounter: LineCounter): Document.Parsed | null {
  try {
    return parseDocument(text, { schema, lineCounter });
  } catch (error) {
    if (OVERFLOW.test((error as Error).message)) return null;
    throw error;
  }
}

/**
 * Parses a fixture file. Every scalar is read as text (YAML's failsafe schema): `codePostal: 01000`, `date: 1991` and `NO` keep
 * what was written, and the schemas turn into numbers what is one. With the core schema, scalars have the types that YAML gives them.
 */
export function parseFixtureDocument(file: string, text: string, schema: 'failsafe' | 'core' = 'failsafe'): FixtureDocument {
  const counter = new LineCounter();
  const document = parseNested(text, schema, counter);
  if (!document)
    return { file, content: [], syntaxProblems: [{ file, line: 1, column: 1, what: TOO_DEEP }], locate: () => ({ line: 1, column: 1 }) };
  const position = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const syntaxProblems = syntaxFaults(document).map(({ offset, what }) => ({ file, ...position(offset), what }));
  const read = syntaxProblems.length === 0 ? readContent(document, file) : { content: [] };
  return {
    file,
    content: 'content' in read ? read.content : [],
    syntaxProblems: 'problem' in read ? [read.problem] : syntaxProblems,
    locate: (path, key) => {
      const node = descend(document, path);
      const found = (key !== undefined && keyNode(node, key)) || node;
      return position((found as Node | null | undefined)?.range?.[0] ?? 0);
    },
  };
}
