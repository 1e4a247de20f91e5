import type { YAMLError } from 'yaml';
import type { Words } from '../core/words.ts';

/** What the YAML parser says, by the code of its error. */
const FRENCH: Readonly<Partial<Record<YAMLError['code'], string>>> = {
  ALIAS_PROPS: 'un alias ne peut porter ni ancre ni étiquette',
  BAD_ALIAS: 'une ancre ou un alias est vide ou finit par deux-points',
  BAD_DIRECTIVE: 'la directive est inconnue ou mal formée',
  BAD_DQ_ESCAPE: "la séquence d'échappement du texte entre guillemets est inconnue",
  BAD_INDENT: "le retrait de la ligne n'est pas celui de ce qui l'entoure",
  BAD_PROP_ORDER: "une ancre ou une étiquette vient après l'indicateur « - », « ? » ou « : »",
  BAD_SCALAR_START: 'une valeur sans guillemets ne peut pas commencer par ce caractère',
  BLOCK_AS_IMPLICIT_KEY:
    'une liste ou des clés imbriquées ne peuvent pas tenir sur la ligne de leur clé (une valeur où figure ": " s\'écrit entre guillemets)',
  BLOCK_IN_FLOW: 'une liste ou des clés sur plusieurs lignes ne peuvent pas tenir entre crochets ou accolades',
  DUPLICATE_KEY: 'la clé figure deux fois',
  KEY_OVER_1024_CHARS: 'la clé dépasse 1024 caractères',
  MISSING_CHAR: 'il manque un caractère : une espace, une virgule, un deux-points, un tiret, un guillemet, un crochet ou une accolade',
  MULTILINE_IMPLICIT_KEY: 'une clé doit tenir sur une ligne',
  MULTIPLE_ANCHORS: 'une valeur ne peut porter deux ancres',
  MULTIPLE_DOCS: 'le fichier contient plusieurs documents YAML',
  MULTIPLE_TAGS: 'une valeur ne peut porter deux étiquettes',
  TAB_AS_INDENT: 'une tabulation ne peut pas servir de retrait',
  TAG_RESOLVE_FAILED: "l'étiquette est inconnue",
  UNEXPECTED_TOKEN: "le texte n'est pas attendu ici",
};

/** The first line of the parser's own text, without the place that it repeats. */
const englishOf = (message: string): string => message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+:$/, '') ?? '';

export function toWords({ code, message }: Pick<YAMLError, 'code' | 'message'>): Words {
  const en = englishOf(message);
  return { en: `not valid YAML: ${en}`, fr: `YAML mal formé : ${FRENCH[code] ?? en}` };
}
