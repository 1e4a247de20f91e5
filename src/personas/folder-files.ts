import { suggest, type Words } from '../core/words.ts';

/** What a file of a team's folder holds, by its name. */
export const FOLDER_KINDS = ['personas', 'situations', 'applications', 'hermes', 'plafonds-lep'] as const;

export type FolderKind = (typeof FOLDER_KINDS)[number];

/** A file of a folder of fixtures. `file` is what messages call it. */
export interface FolderSource {
  readonly file: string;
  readonly kind: FolderKind;
  readonly text: string;
}

/** Kinds that may be parted into the files of a folder of their name. */
const PARTED: readonly string[] = ['personas', 'situations', 'applications'];
const EXTENSIONS = ['yaml', 'yml', 'json'];

const isKind = (name: string): name is FolderKind => (FOLDER_KINDS as readonly string[]).includes(name);

/** Notes and what an editor or git leaves are nobody's fixtures. */
const isIgnored = (name: string): boolean => name.startsWith('.') || name.endsWith('.md');

const isReadable = (name: string): boolean => EXTENSIONS.some((one) => name.endsWith(`.${one}`));

function unknownName(name: string): Words {
  const near = suggest(name, [...FOLDER_KINDS.map((kind) => `${kind}.yaml`), ...PARTED.map((kind) => `${kind}/`)]);
  return { en: `not a name of fixtures${near.en}`, fr: `ce nom n'est pas celui d'un fichier de fixtures${near.fr}` };
}

const wrongExtension: Words = {
  en: `must end in ${EXTENSIONS.map((one) => `.${one}`).join(', ')}`,
  fr: `doit finir par ${EXTENSIONS.map((one) => `.${one}`).join(', ')}`,
};

/**
 * What the file at a path of the folder holds, e.g. `personas/enfants.yaml` (a folder ends with a slash); null: nothing to read there;
 * words: why it is refused.
 */
export function recogniseFile(path: string): FolderKind | null | Words {
  const [first = '', inside] = path.split('/');
  const name = inside || first;
  if (isIgnored(first) || isIgnored(name)) return null;
  if (inside !== undefined && !PARTED.includes(first)) return unknownName(`${first}/`);
  const kind = inside === undefined ? name.replace(/\.[^.]*$/, '') : first;
  if (!isKind(kind) || (inside === undefined && !isReadable(name))) return unknownName(name);
  return inside === '' || isReadable(path) ? kind : wrongExtension;
}
