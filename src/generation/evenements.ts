import { type Couple, drawTwo, spouses, united, withChildren } from './couples.ts';
import { drawBirths } from './enfants.ts';
import type { AnneeFixture } from './entries.ts';
import { drawEnfants, type Famille, foyerName, type Membre, ofSexe, revenusOf, seul, type Tirage } from './familles.ts';
import { type Adulte, type Distance, declare, drawCharges, type Menage, SANS_CHARGES, toAnnee, toFoyer } from './foyers.ts';
import { of } from './recits.ts';

const years = (min: number, max: number): readonly Distance[] => ([1, 2, 3] as const).filter((one) => one >= min && one <= max);

const sinceWhen = (distance: number): string => (distance === 1 ? "l'an dernier" : "l'avant-dernière année");

const ageOf = ({ annee }: Tirage, { identite }: Adulte): number => annee - identite.annee;

/** Two people who marry, or sign a PACS, in n-1 or n-2: one avis for the two from that year on, one each before. */
export function drawUnion(tirage: Tirage): Famille {
  const { draw, identites, places } = tirage;
  const union = draw.weighted<Couple['union']>([
    [55, 'M'],
    [45, 'O'],
  ]);
  const home = identites.drawHome();
  const two = drawTwo(tirage, { age: { min: 25, max: 44 }, union }, [home, home]);
  const { declarants, mother } = two;
  const births = drawBirths(draw, mother.identite.annee, revenusOf(tirage));
  const { enfants, membres } = drawEnfants(tirage, mother, births, places - 2);
  const event = draw.int(1, 2);
  const charges = drawCharges(draw, ageOf(tirage, mother));
  const together = toFoyer(
    { foyer: foyerName(declarants[0]), declarants, situation: union, enfants, charges, distances: years(1, event) },
    revenusOf(tirage),
  );
  const before = declarants.map((adulte) =>
    toFoyer(
      seul(adulte, 'C', {
        foyer: foyerName(adulte, '-avant'),
        enfants: adulte === mother ? enfants : [],
        distances: years(event + 1, 3),
      }),
      revenusOf(tirage),
    ),
  );
  const note = `${union === 'M' ? 'mariage' : 'pacs'} en n-${event}, avis séparés avant`;
  const tell = (self: Adulte, spouse: Adulte) => withChildren(`${united(self, spouse, union)} ${sinceWhen(event)}`, enfants.length);
  return { foyers: [together, ...before], membres: [...spouses(two, together, tell, note), ...membres] };
}

/** A divorce in n-1 or n-2: one avis before, then one each, at two addresses; one has the children, the other pays for them. */
export function drawDivorce(tirage: Tirage): Famille {
  const { draw, identites, places } = tirage;
  const homes = [identites.drawHome(), identites.drawHome()] as const;
  const two = drawTwo(tirage, { age: { min: 30, max: 56 }, union: 'M' }, homes);
  const { declarants, mother } = two;
  const { enfants, membres } = drawEnfants(tirage, mother, drawBirths(draw, mother.identite.annee, revenusOf(tirage)), places - 2);
  const event = draw.int(1, 2);
  const pension = enfants.length * draw.int(120, 260) * 10;
  const together = toFoyer(
    {
      foyer: foyerName(declarants[0], '-avant'),
      declarants,
      situation: 'M',
      enfants,
      charges: SANS_CHARGES,
      distances: years(event + 1, 3),
      adresse: mother.domicile.avis,
    },
    revenusOf(tirage),
  );
  const apart = declarants.map((adulte) => {
    const keeps = adulte === mother;
    const alone = { distances: years(1, event), charges: { ...SANS_CHARGES, pensionVersee: keeps ? 0 : pension } };
    return toFoyer(seul(adulte, 'D', { ...alone, ...(keeps && { enfants, parentIsole: true }) }), revenusOf(tirage));
  });
  const people = declarants.map((adulte, rank): Membre => {
    const spouse = declarants[1 - rank] ?? adulte;
    const split = `${ofSexe(adulte.identite.sexe, 'divorcé')} ${of(spouse.identite.prenom)} depuis ${sinceWhen(event)}`;
    const histoire = adulte === mother ? withChildren(split, enfants.length) : split;
    return { adulte, foyer: apart[rank] ?? null, histoire, note: `divorce en n-${event}, avis commun avant` };
  });
  return { foyers: [...apart, together], membres: [...people, ...membres] };
}

const two = (value: number): string => String(value).padStart(2, '0');

/** A spouse who died in n-1 or n-2: the year has two avis, the second the survivor's alone. */
export function drawVeuvage(tirage: Tirage): Famille {
  const { draw, identites } = tirage;
  const home = identites.drawHome();
  const drawn = drawTwo(tirage, { age: { min: 66, max: 90 }, union: 'M' }, [home, home]);
  const { declarants } = drawn;
  const gone = draw.chance(declarants[0].identite.sexe === 'M' ? 72 : 28) ? 0 : 1;
  const survivor = declarants[1 - gone] ?? declarants[0];
  const event = draw.int(1, 2) as Distance;
  const [month, day] = [draw.int(2, 11), draw.int(1, 27)];
  const joint: Menage = {
    foyer: foyerName(declarants[0]),
    declarants,
    situation: 'M',
    enfants: [],
    charges: SANS_CHARGES,
    distances: years(event + 1, 3),
  };
  const alone = seul(survivor, 'V', { foyer: foyerName(survivor, '-seul'), distances: years(1, event - 1) });
  const revenus = revenusOf(tirage);
  const [until, from] = [`${two(month)}-${two(day)}`, `${two(month)}-${two(day + 1)}`];
  const periods: readonly AnneeFixture[] = [
    {
      periode: { debut: '01-01', fin: until },
      deces: { declarant: gone === 0 ? 1 : 2, jour: until },
      cases: declare(joint, event, revenus, month).cases,
    },
    {
      periode: { debut: from, fin: '12-31' },
      declarants: [survivor.identite.slug],
      situationFamille: 'V',
      cases: declare(alone, event, revenus, 12 - month).cases,
    },
  ];
  const common = declare(joint, 3, revenus);
  const couple = {
    ...toFoyer(joint, revenus),
    annees: {
      [`n-${event}`]: periods,
      ...Object.fromEntries(joint.distances.map((one) => [`n-${one}`, toAnnee(declare(joint, one, revenus), common)])),
    },
  };
  const after = event === 1 ? [] : [toFoyer(alone, revenus)];
  const note = `décès du conjoint en n-${event}, deux avis cette année-là`;
  const people = declarants.map((adulte, rank): Membre => {
    const spouse = declarants[1 - rank] ?? adulte;
    const { sexe } = adulte.identite;
    return rank === gone
      ? {
          adulte,
          foyer: couple,
          histoire: `${ofSexe(sexe, 'mort')} ${sinceWhen(event)}, ${sexe === 'F' ? 'épouse' : 'époux'} ${of(spouse.identite.prenom)}`,
          note: `décès en n-${event}`,
        }
      : {
          adulte,
          foyer: after[0] ?? couple,
          histoire: `${sexe === 'F' ? 'veuve' : 'veuf'} ${of(spouse.identite.prenom)} depuis ${sinceWhen(event)}`,
          note,
        };
  });
  return { foyers: [couple, ...after], membres: people };
}

/** Two separated parents, each with the children half of the time. */
export function drawAlternance(tirage: Tirage): Famille {
  const { draw, identites } = tirage;
  const homes = [identites.drawHome(), identites.drawHome()] as const;
  const drawn = drawTwo(tirage, { age: { min: 28, max: 48 }, union: 'O' }, homes);
  const { declarants, mother } = drawn;
  const births = drawBirths(draw, mother.identite.annee, revenusOf(tirage), 1);
  const enfants = births.map((annee) => ({ annee, rattache: false }));
  const foyers = declarants.map((adulte) =>
    toFoyer(
      seul(adulte, draw.chance(50) ? 'C' : 'D', {
        enfants,
        alternes: true,
        parentIsole: true,
        charges: { ...SANS_CHARGES, garde: draw.chance(50) ? draw.int(40, 110) * 10 : 0 },
      }),
      revenusOf(tirage),
    ),
  );
  const membres = declarants.map((adulte, rank): Membre => {
    const spouse = declarants[1 - rank] ?? adulte;
    const histoire = withChildren(`${ofSexe(adulte.identite.sexe, 'séparé')} ${of(spouse.identite.prenom)}`, enfants.length);
    return {
      adulte,
      foyer: foyers[rank] ?? null,
      histoire: `${histoire} une semaine sur deux`,
      note: `l'autre parent est ${spouse.identite.slug}`,
    };
  });
  return { foyers, membres };
}
