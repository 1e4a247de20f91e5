import * as z from 'zod';
import { departementOf } from '../referentiels/communes.ts';
import type { Draw, Weighted } from './draw.ts';

const TAILLES = ['village', 'bourg', 'ville', 'grande-ville', 'metropole'] as const;

const table = z.array(
  z.strictObject({
    code: z.string(),
    codePostal: z.string(),
    libelle: z.string(),
    nom: z.string(),
    taille: z.enum(TAILLES),
    depuis: z.int().optional(),
  }),
);

export const parseCommunes = (content: unknown) => table.parse(content);

export type Commune = z.infer<typeof table>[number];

/** Share of the population that lives in communes of each size, in percent, rounded. */
const HABITANTS: Readonly<Record<Commune['taille'], number>> = { village: 22, bourg: 28, ville: 25, 'grande-ville': 13, metropole: 12 };

/** Where people live and are born. */
export interface Communes {
  drawHome(draw: Draw): Commune;
  drawTown(draw: Draw): Commune;
  /** A commune of France that had its code that year, oftener than not near `home`. */
  drawBirthPlace(draw: Draw, home: Commune, annee: number): Commune;
}

const existed =
  (annee: number) =>
  ({ depuis = 0 }: Commune): boolean =>
    depuis <= annee;

/** A birth is more often in a town, where the maternity is. */
function drawAmong(draw: Draw, communes: readonly Commune[]): Commune {
  const towns = communes.filter(({ taille }) => taille !== 'village');
  return draw.pick(towns.length > 0 && draw.chance(85) ? towns : communes);
}

/** Births in the département of the home, in percent; overseas people move less. */
const isNear = (draw: Draw, departement: string): boolean => draw.chance(departement.length === 3 ? 85 : 60);

function byDepartement(communes: readonly Commune[]): ReadonlyMap<string, readonly Commune[]> {
  const groups = new Map<string, Commune[]>();
  for (const commune of communes) {
    const departement = departementOf(commune.code);
    groups.set(departement, [...(groups.get(departement) ?? []), commune]);
  }
  return groups;
}

export function createCommunes(content: unknown): Communes {
  const communes = parseCommunes(content);
  const bySize: Weighted<readonly Commune[]> = TAILLES.map((taille) => [
    HABITANTS[taille],
    communes.filter((one) => one.taille === taille),
  ]);
  const groups = byDepartement(communes);
  const big = communes.filter(({ taille }) => taille === 'grande-ville' || taille === 'metropole');
  const anywhere = (draw: Draw) => draw.pick(draw.weighted(bySize));
  return {
    drawHome: anywhere,
    drawTown: (draw) => draw.pick(big),
    drawBirthPlace: (draw, home, annee) => {
      const departement = departementOf(home.code);
      const near = (groups.get(departement) ?? []).filter(existed(annee));
      if (near.length > 0 && isNear(draw, departement)) return drawAmong(draw, near);
      for (;;) {
        const commune = anywhere(draw);
        if (existed(annee)(commune)) return commune;
      }
    },
  };
}

/** `à Brest`, `au Mans`, `aux Abymes`. */
export function inCommune({ nom }: Pick<Commune, 'nom'>): string {
  if (nom.startsWith('Le ')) return `au ${nom.slice(3)}`;
  return nom.startsWith('Les ') ? `aux ${nom.slice(4)}` : `à ${nom}`;
}
