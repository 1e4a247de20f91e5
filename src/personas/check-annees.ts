import type { Words } from '../core/words.ts';
import { type Entry, type Finding, type Issue, onEach, type Rule } from './entry.ts';
import type { AvisLu } from './expand-foyer.ts';

const FIRST_DAY = '01-01';
const LAST_DAY = '12-31';

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True when the second `MM-DD` is the day after the first, in a year of 365 days: 29 February cannot be written. */
function follows(end: string, start: string): boolean {
  const [endMonth = 0, endDay = 0] = end.split('-').map(Number);
  const [startMonth = 0, startDay = 0] = start.split('-').map(Number);
  if (startMonth === endMonth) return startDay === endDay + 1;
  return startMonth === endMonth + 1 && startDay === 1 && endDay === DAYS_IN_MONTH[endMonth - 1];
}

function checkPeriod({ declaration: { periode } }: AvisLu): Issue[] {
  if (periode === null || periode.debut <= periode.fin) return [];
  return [
    {
      path: ['periode'],
      what: {
        en: `the period ends (${periode.fin}) before it starts (${periode.debut})`,
        fr: `la période finit (${periode.fin}) avant de commencer (${periode.debut})`,
      },
    },
  ];
}

/** The avis before a death ends that day. */
function checkDeath({ declarants, declaration: { deces, periode } }: AvisLu): Issue[] {
  if (deces === null) return [];
  if (deces.declarant > declarants.length)
    return [
      {
        path: ['deces', 'declarant'],
        what: { en: `there is no declarant ${deces.declarant}`, fr: `il n'y a pas de déclarant ${deces.declarant}` },
      },
    ];
  if (periode === null || periode.fin === deces.jour) return [];
  return [
    {
      path: ['deces', 'jour'],
      what: {
        en: `the death (${deces.jour}) must be the last day of its period (${periode.fin})`,
        fr: `le décès (${deces.jour}) doit être le dernier jour de sa période (${periode.fin})`,
      },
    },
  ];
}

/** What one person has declared for a part of a year. */
interface Span {
  readonly where: Entry<unknown>;
  readonly start: string;
  readonly end: string;
  /** They died on the last day. */
  readonly dead: boolean;
}

function toSpan(entry: Entry<AvisLu>, who: string): Span {
  const { declarants, declaration } = entry.value;
  const { deces, periode } = declaration;
  // Without its value: a great many of them are held until the last file is read.
  return {
    where: { value: null, document: entry.document, label: entry.label, path: entry.path, bases: entry.bases },
    start: periode?.debut ?? FIRST_DAY,
    end: periode?.fin ?? LAST_DAY,
    dead: deces !== null && declarants[deces.declarant - 1] === who,
  };
}

/** What is wrong between two situations of a person that follow each other in a year, or null. */
function gapOrOverlap(previous: Span, next: Span, who: string, annee: string): Words | null {
  const [end, start] = [previous.end, next.start];
  if (end >= start)
    return {
      en: `overlaps another situation of "${who}" in ${annee} (${previous.start} to ${end})`,
      fr: `chevauche une autre situation de "${who}" en ${annee} (du ${previous.start} au ${end})`,
    };
  if (follows(end, start)) return null;
  return {
    en: `the year of "${who}" is not covered between ${end} and ${start}`,
    fr: `l'année de "${who}" n'est pas couverte entre le ${end} et le ${start}`,
  };
}

/** The situations of one person in one year must cover it, until their death at least. */
function checkSequence(spans: readonly Span[], who: string, annee: string): Finding[] {
  const path = ['periode'];
  const findings: Finding[] = [];
  let previous: Span | null = null;
  for (const span of spans.toSorted((a, b) => a.start.localeCompare(b.start))) {
    const what: Words | null = previous === null ? null : gapOrOverlap(previous, span, who, annee);
    if (what !== null) findings.push({ entry: span.where, path, what });
    if (previous === null && span.start !== FIRST_DAY)
      findings.push({
        entry: span.where,
        path,
        what: {
          en: `the year of "${who}" is not covered from ${FIRST_DAY}`,
          fr: `l'année de "${who}" n'est pas couverte à partir du ${FIRST_DAY}`,
        },
      });
    previous = span;
  }
  if (previous !== null && previous.end !== LAST_DAY && !previous.dead)
    findings.push({
      entry: previous.where,
      path,
      what: {
        en: `the year of "${who}" is not covered until ${LAST_DAY}`,
        fr: `l'année de "${who}" n'est pas couverte jusqu'au ${LAST_DAY}`,
      },
    });
  return findings;
}

type Concerns = (slug: string) => boolean;

/** Nobody concerned declares a day twice in a year, nor leaves one out once there. A correctif replaces, so it is left aside. */
const oncePerYear =
  (concerns: Concerns): Rule<AvisLu> =>
  () => {
    const byPersonAndYear = new Map<string, Span[]>();
    const note = (entry: Entry<AvisLu>, who: string): void => {
      const key = `${who} ${entry.value.annee}`;
      const spans = byPersonAndYear.get(key);
      if (spans) spans.push(toSpan(entry, who));
      else byPersonAndYear.set(key, [toSpan(entry, who)]);
    };
    return {
      see: (entries) => {
        const originals = entries.filter(({ value }) => !value.correctif);
        for (const entry of originals) for (const who of new Set(entry.value.declarants.filter(concerns))) note(entry, who);
        return [];
      },
      end: () =>
        [...byPersonAndYear].flatMap(([key, spans]) => {
          const [who = '', annee = ''] = key.split(' ');
          return checkSequence(spans, who, annee);
        }),
    };
  };

/** What the years and periods of a person must be. `concerns`: of those whose every household is there. */
export const anneeRules = (concerns: Concerns = () => true): readonly Rule<AvisLu>[] => [
  onEach(checkPeriod),
  onEach(checkDeath),
  oncePerYear(concerns),
];
