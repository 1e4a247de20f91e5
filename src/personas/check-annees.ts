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
  return [{ path: ['periode'], what: `the period ends (${periode.fin}) before it starts (${periode.debut})` }];
}

/** The avis before a death ends that day. */
function checkDeath({ declarants, declaration: { deces, periode } }: AvisLu): Issue[] {
  if (deces === null) return [];
  if (deces.declarant > declarants.length) return [{ path: ['deces', 'declarant'], what: `there is no declarant ${deces.declarant}` }];
  if (periode === null || periode.fin === deces.jour) return [];
  return [{ path: ['deces', 'jour'], what: `the death (${deces.jour}) must be the last day of its period (${periode.fin})` }];
}

function startOf({ declaration: { periode } }: AvisLu): string {
  return periode?.debut ?? FIRST_DAY;
}

function endOf({ declaration: { periode } }: AvisLu): string {
  return periode?.fin ?? LAST_DAY;
}

function isDead({ declarants, declaration: { deces } }: AvisLu, who: string): boolean {
  return deces !== null && declarants[deces.declarant - 1] === who;
}

/** What is wrong between two situations of a person that follow each other in a year, or null. */
function gapOrOverlap(previous: AvisLu, next: AvisLu, who: string): string | null {
  const [end, start] = [endOf(previous), startOf(next)];
  if (end >= start) return `overlaps another situation of "${who}" in ${next.annee} (${startOf(previous)} to ${end})`;
  return follows(end, start) ? null : `the year of "${who}" is not covered between ${end} and ${start}`;
}

/** The situations of one person in one year must cover it, until their death at least. */
function checkSequence(situations: readonly Entry<AvisLu>[], who: string): Finding[] {
  const path = ['periode'];
  const findings: Finding[] = [];
  let previous: Entry<AvisLu> | null = null;
  for (const entry of situations.toSorted((a, b) => startOf(a.value).localeCompare(startOf(b.value)))) {
    const what: string | null = previous === null ? null : gapOrOverlap(previous.value, entry.value, who);
    if (what !== null) findings.push({ entry, path, what });
    if (previous === null && startOf(entry.value) !== FIRST_DAY)
      findings.push({ entry, path, what: `the year of "${who}" is not covered from ${FIRST_DAY}` });
    previous = entry;
  }
  if (previous !== null && endOf(previous.value) !== LAST_DAY && !isDead(previous.value, who))
    findings.push({ entry: previous, path, what: `the year of "${who}" is not covered until ${LAST_DAY}` });
  return findings;
}

type Concerns = (slug: string) => boolean;

/** Nobody concerned declares a day twice in a year, nor leaves one out once there. A correctif replaces, so it is left aside. */
function checkOncePerYear(entries: readonly Entry<AvisLu>[], concerns: Concerns): Finding[] {
  const originals = entries.filter(({ value }) => !value.correctif);
  const byPersonAndYear = new Map<string, { readonly who: string; readonly situations: Entry<AvisLu>[] }>();
  for (const entry of originals)
    for (const who of new Set(entry.value.declarants.filter(concerns))) {
      const key = `${who} ${entry.value.annee}`;
      const group = byPersonAndYear.get(key) ?? { who, situations: [] };
      group.situations.push(entry);
      byPersonAndYear.set(key, group);
    }
  return [...byPersonAndYear.values()].flatMap(({ who, situations }) => checkSequence(situations, who));
}

/** What the years and periods of a person must be. `concerns`: of those whose every household is there. */
export const anneeRules = (concerns: Concerns = () => true): readonly Rule<AvisLu>[] => [
  onEach(checkPeriod),
  onEach(checkDeath),
  (entries) => checkOncePerYear(entries, concerns),
];
