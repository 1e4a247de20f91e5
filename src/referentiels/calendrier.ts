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
  // The day in Paris is asked several times a call: it is worked out once a minute.
  let known = { minute: Number.NaN, day: parisDay(0) };
  const today = (nowMs: number) => {
    const minute = Math.floor(nowMs / 60_000);
    if (minute !== known.minute) known = { minute, day: parisDay(nowMs) };
    return known.day;
  };
  const isOpen: Calendrier['isOpen'] = (annee, nowMs, bascule) => {
    const { annee: year, jour } = today(nowMs);
    // A convention cannot read a year before it is taxed: a switch day earlier in the year than the platform's is that of the next year.
    const switchDay = bascule ?? platformOpening;
    const switchYear = annee + (switchDay < platformOpening ? 2 : 1);
    return year > switchYear || (year === switchYear && jour >= switchDay);
  };
  return {
    civilYear: (nowMs) => today(nowMs).annee,
    isOpen,
    lastOpenYear: (nowMs, bascule) => {
      const { annee } = today(nowMs);
      // n-3 is for a convention that switches early in the year, before its switch day.
      return [annee - 1, annee - 2].find((one) => isOpen(one, nowMs, bascule)) ?? annee - 3;
    },
  };
}
