import { parisDay } from '../core/paris-time.ts';
import type { JourAnnee } from '../core/situation.ts';

/**
 * When an income year becomes readable. Source: DGFiP's presentation v2.9, 22 July of the following year for IR and IFI alike; a
 * convention may ask for another switch day (1 January: the same years for the whole civil year).
 */
export interface Calendrier {
  /** Civil year in Paris: the `n` of `n-1`. */
  civilYear(nowMs: number): number;
  isOpen(annee: number, nowMs: number, bascule: JourAnnee | null): boolean;
  /** The last income year that is open. */
  lastOpenYear(nowMs: number, bascule: JourAnnee | null): number;
}

export function createCalendrier(platformOpening: JourAnnee): Calendrier {
  const isOpen: Calendrier['isOpen'] = (annee, nowMs, bascule) => {
    const today = parisDay(nowMs);
    // A convention cannot read a year before it is taxed: a switch day earlier in the year than the platform's is that of the next year.
    const switchDay = bascule ?? platformOpening;
    const switchYear = annee + (switchDay < platformOpening ? 2 : 1);
    return today.annee > switchYear || (today.annee === switchYear && today.jour >= switchDay);
  };
  return {
    civilYear: (nowMs) => parisDay(nowMs).annee,
    isOpen,
    lastOpenYear: (nowMs, bascule) => {
      const lastYear = parisDay(nowMs).annee - 1;
      return isOpen(lastYear, nowMs, bascule) ? lastYear : lastYear - 1;
    },
  };
}
