import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatHttpDate, formatParis, parisDay } from '../../src/core/paris-time.ts';

const PARIS = new Intl.DateTimeFormat('en-US', {
  timeZone: 'Europe/Paris',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  timeZoneName: 'longOffset',
});

/** What ICU says, from its own time zone rules. */
function formatWithIntl(epochMs: number): string {
  const part = Object.fromEntries(PARIS.formatToParts(epochMs).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}${part.timeZoneName?.slice(3)}`;
}

// The European Union has changed its clocks on these Sundays since 1996.
const FIRST = Date.UTC(1996, 0, 1);
const LAST = Date.UTC(2038, 0, 1) - 1;

/** 01:00 UTC of each day of March and October on which Intl sees the offset change. */
const changes = Array.from({ length: 42 }, (_, index) => 1996 + index).flatMap((year) =>
  [2, 9].flatMap((month) =>
    Array.from({ length: 31 }, (_, day) => Date.UTC(year, month, day + 1, 1)).filter(
      (instant) => formatWithIntl(instant - 1).slice(-6) !== formatWithIntl(instant).slice(-6),
    ),
  ),
);

describe('Paris time', () => {
  test.each([
    ['2021-06-16T16:50:58.999Z', '2021-06-16T18:50:58+02:00'],
    ['2026-01-01T00:00:00.000Z', '2026-01-01T01:00:00+01:00'],
    ['2026-03-29T00:59:59.999Z', '2026-03-29T01:59:59+01:00'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29T03:00:00+02:00'],
    ['2026-10-25T00:59:59.999Z', '2026-10-25T02:59:59+02:00'],
    ['2026-10-25T01:00:00.000Z', '2026-10-25T02:00:00+01:00'],
    ['2025-12-31T23:00:00.000Z', '2026-01-01T00:00:00+01:00'],
  ])('%s is %s', (instant, expected) => {
    expect(formatParis(Date.parse(instant))).toBe(expected);
  });

  test('is that of Intl at any instant from 1996 to 2037', () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST, max: LAST }), (epochMs) => {
        const expected = formatWithIntl(epochMs);
        expect(formatParis(epochMs)).toBe(expected);
        expect(parisDay(epochMs)).toEqual({ annee: Number(expected.slice(0, 4)), jour: expected.slice(5, 10) });
      }),
      { numRuns: 3000 },
    );
  });

  test('changes at the very millisecond, twice a year', () => {
    expect(changes).toHaveLength(84);
    for (const instant of changes)
      for (const epochMs of [instant - 1, instant, instant + 1]) expect(formatParis(epochMs)).toBe(formatWithIntl(epochMs));
  });

  test.each([
    ['2026-07-21T21:59:59.999Z', { annee: 2026, jour: '07-21' }],
    ['2026-07-21T22:00:00.000Z', { annee: 2026, jour: '07-22' }],
    ['2026-12-31T22:59:59.999Z', { annee: 2026, jour: '12-31' }],
    ['2026-12-31T23:00:00.000Z', { annee: 2027, jour: '01-01' }],
  ])('the civil day at %s', (instant, day) => {
    expect(parisDay(Date.parse(instant))).toEqual(day);
  });

  test('an HTTP date is in GMT', () => {
    expect(formatHttpDate(Date.UTC(2026, 6, 4, 8, 9, 10))).toBe('Sat, 04 Jul 2026 08:09:10 GMT');
  });
});
