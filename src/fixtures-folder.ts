import { type Dirent, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from './core/words.ts';
import { type Documents, loadDocuments } from './documents.ts';
import { FixtureError, type FixtureProblem } from './personas/fixture-error.ts';
import { type FolderSource, recogniseFile } from './personas/folder-files.ts';
import { checkParts, type OnProgress, overlayFixtures } from './personas/overlay.ts';

const problemOf = (file: string, what: Words): FixtureProblem => ({ file, line: 1, column: 1, what });

/** The first files of a folder and of the folders in it, as paths from it. */
function listFiles(folder: string): readonly string[] {
  const names = (inside: string) => readdirSync(join(folder, inside), { withFileTypes: true });
  const path = (entry: Dirent) => (entry.isDirectory() ? `${entry.name}/` : entry.name);
  return names('')
    .map(path)
    .sort()
    .flatMap((top) =>
      !top.endsWith('/') || typeof recogniseFile(top) !== 'string'
        ? [top]
        : [
            top,
            ...names(top)
              .map((entry) => top + path(entry))
              .sort(),
          ],
    );
}

const NO_FOLDER: Words = {
  en: 'is not a folder that can be read: give one that holds personas.yaml, situations.yaml, applications.yaml, hermes.yaml or plafonds-lep.yaml',
  fr: "n'est pas un dossier lisible : donnez-en un qui contient personas.yaml, situations.yaml, applications.yaml, hermes.yaml ou plafonds-lep.yaml",
};
const EMPTY: Words = {
  en: 'holds no fixtures: put personas.yaml, situations.yaml, applications.yaml, hermes.yaml or plafonds-lep.yaml there',
  fr: 'ne contient aucune fixture : placez-y personas.yaml, situations.yaml, applications.yaml, hermes.yaml ou plafonds-lep.yaml',
};

const NOT_UTF8: Words = {
  en: 'is not in UTF-8: save it in that encoding, else accents would be lost',
  fr: "n'est pas en UTF-8 : enregistrez-le dans cet encodage, sinon les accents seraient perdus",
};

/** The text of a file, or why it cannot be read. */
function readText(file: string): string | Words {
  try {
    if (!statSync(file).isFile()) return { en: 'is not a plain file', fr: "n'est pas un fichier ordinaire" };
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    if (cause instanceof TypeError) return NOT_UTF8;
    const { code } = cause as NodeJS.ErrnoException;
    return { en: `cannot be read (${code}): check its rights`, fr: `est illisible (${code}) : vérifiez ses droits` };
  }
}

/** A file of fixtures, or why it is none; null: it is left alone. */
function readFile(folder: string, path: string): FolderSource | FixtureProblem | null {
  const kind = recogniseFile(path);
  const file = join(folder, path);
  if (kind === null || (typeof kind === 'string' && path.endsWith('/'))) return null;
  if (typeof kind !== 'string') return problemOf(file, kind);
  const text = readText(file);
  return typeof text === 'string' ? { file, kind, text } : problemOf(file, text);
}

/** The files of a folder of fixtures, or why some or all cannot be read. */
function readFolder(folder: string): { readonly sources: readonly FolderSource[]; readonly problems: readonly FixtureProblem[] } {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return { sources: [], problems: [problemOf(folder, NO_FOLDER)] };
  const sources: FolderSource[] = [];
  const problems: FixtureProblem[] = [];
  for (const path of listFiles(folder)) {
    const read = readFile(folder, path);
    if (read === null) continue;
    if ('kind' in read) sources.push(read);
    else problems.push(read);
  }
  return { sources, problems: sources.length + problems.length > 0 ? problems : [problemOf(folder, EMPTY)] };
}

/** What a team's folder brings to the built-in fixtures: entries after the whole is put together. */
export interface FolderSummary {
  readonly personas: number;
  readonly foyers: number;
  readonly applications: number;
  readonly files: number;
}

function overlay(folder: string, builtIn: Documents, onProgress?: OnProgress) {
  const { sources, problems } = readFolder(folder);
  if (problems.length > 0) return { problems: [...problems, ...checkParts(sources)] };
  const made = overlayFixtures(builtIn, sources, onProgress);
  return 'problems' in made ? made : { ...made, files: sources.length };
}

/** Checks a folder of fixtures over the built-in ones: every fault, in both languages, or what the whole holds. */
export async function checkFixturesFolder(
  folder: string,
  onProgress?: OnProgress,
): Promise<{ readonly problems: readonly FixtureProblem[] } | { readonly summary: FolderSummary }> {
  const made = overlay(folder, await loadDocuments(), onProgress);
  if ('problems' in made) return made;
  const { people, applications, files } = made;
  return { summary: { personas: people.personas, foyers: people.foyers, applications: applications.length, files } };
}

/** The documents with a team's fixtures over the built-in ones; throws one `FixtureError` with every fault. */
export function withFixturesFolder(folder: string, builtIn: Documents, onProgress?: OnProgress): Documents {
  const made = overlay(folder, builtIn, onProgress);
  if ('problems' in made) throw new FixtureError(made.problems);
  const { people, applications, biens, plafondsLep } = made;
  return { ...builtIn, fixtures: { applications, personnes: [], foyers: [], situations: [] }, people, biens, plafondsLep };
}

/** Checks files that are not written yet, as a folder of them would be. */
export async function checkFixtureFiles(
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<readonly FixtureProblem[]> {
  const sources = files.flatMap(({ path, text }) => {
    const kind = recogniseFile(path);
    return typeof kind === 'string' ? [{ file: path, kind, text }] : [];
  });
  const made = overlayFixtures(await loadDocuments(), sources);
  return 'problems' in made ? made.problems : [];
}
