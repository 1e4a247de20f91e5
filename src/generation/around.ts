import { suggest } from '../core/words.ts';
import { loadDocuments } from '../documents.ts';
import { createPlafondsLep, parsePlafondsLep } from '../referentiels/plafonds-lep.ts';
import { aroundAnnrev } from './around/annrev.ts';
import { aroundLep } from './around/lep.ts';
import { aroundParts } from './around/parts.ts';
import type { Lot } from './entries.ts';
import { GenerationError } from './generation-error.ts';

export interface AroundOptions {
  /** A table of LEP thresholds in place of the built-in one, as it is parsed. */
  readonly plafondsLep?: unknown;
}

async function lepOf(annee: string | undefined, options: AroundOptions): Promise<Lot> {
  const documents = await loadDocuments();
  const table = parsePlafondsLep(options.plafondsLep ?? documents.plafondsLep, 'plafonds-lep.yaml');
  const known = Object.keys(table).sort();
  if (annee === undefined || !known.includes(annee)) {
    const near = suggest(annee ?? '', known);
    const said =
      annee === undefined
        ? ['lep has no year', 'lep est sans année']
        : [`"${annee}" is no scale year of the LEP`, `"${annee}" n'est pas une année de barème du LEP`];
    const example = `lep:${known.at(-1)}`;
    throw new GenerationError({
      en: `around: ${said[0]}${near.en}, e.g. ${example}`,
      fr: `around : ${said[1]}${near.fr}, par exemple ${example}`,
    });
  }
  return aroundLep(Number(annee), { plafonds: createPlafondsLep(table), baremes: documents.baremes });
}

const BOUNDARIES: Readonly<Record<string, (argument: string | undefined, options: AroundOptions) => Lot | Promise<Lot>>> = {
  lep: lepOf,
  parts: aroundParts,
  annrev: aroundAnnrev,
};

/** The names that `around` knows; `lep` is followed by a scale year (`lep:2026`). */
const AROUND_NAMES: readonly string[] = Object.keys(BOUNDARIES);

/** People on each side of the boundaries of a rule: `lep:2026`, `parts`, `annrev`. Throws a `GenerationError`, with the nearest name or year. */
export async function around(boundary: string, options: AroundOptions = {}): Promise<Lot> {
  const [name = '', argument, ...others] = boundary.split(':');
  const make = Object.hasOwn(BOUNDARIES, name) ? BOUNDARIES[name] : undefined;
  if (!make) {
    const near = suggest(name, AROUND_NAMES);
    throw new GenerationError({ en: `around: unknown boundary "${name}"${near.en}`, fr: `around : limite inconnue "${name}"${near.fr}` });
  }
  const extra = name === 'lep' ? others[0] : argument;
  if (extra !== undefined)
    throw new GenerationError({ en: `around: ${name} takes no ":${extra}"`, fr: `around : ${name} ne prend pas ":${extra}"` });
  return make(argument, options);
}
