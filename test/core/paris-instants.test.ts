import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatInstant, parisDate, parisMinute } from '../../src/core/paris-time.ts';

const FORMAT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Paris',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
});

const ours = (epochMs: number) => [parisDate(epochMs), parisMinute(epochMs)];

function ofIntl(epochMs: number): [string, number] {
  const [day = '', time = ''] = FORMAT.format(epochMs).split(' ');
  const [hour, minute] = time.split(':').map(Number);
  return [day, Number(hour) * 60 + Number(minute)];
}

/** From the directive that fixed the changes of clocks; before 1996 they were on other days. */
const YEARS = { min: 1996, max: 2199 };
const MINUTE_MS = 60_000;

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay());
}

describe('the day and the minute in Paris are those of the time zone database', () => {
  test('at any instant', () => {
    const from = Date.UTC(YEARS.min, 0, 1);
    fc.assert(
      fc.property(fc.integer({ min: from, max: Date.UTC(YEARS.max + 1, 0, 1) }), (epochMs) => {
        expect(ours(epochMs)).toEqual(ofIntl(epochMs));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['March', 2],
    ['October', 9],
  ])('in the hours around the change of %s, every year', (_, month) => {
    const change = fc.tuple(fc.integer(YEARS), fc.integer({ min: -180, max: 360 }), fc.integer({ min: -1, max: 1 }));
    fc.assert(
      fc.property(change, ([year, minutes, ms]) => {
        const epochMs = lastSunday(year, month) + minutes * MINUTE_MS + ms;
        expect(ours(epochMs)).toEqual(ofIntl(epochMs));
      }),
      { numRuns: 2000 },
    );
  });

  test('around midnight in Paris, on any day', () => {
    const midnight = fc.tuple(fc.integer({ min: Date.UTC(1996, 0, 1) / 86_400_000, max: 84_005 }), fc.integer({ min: -200, max: 20 }));
    fc.assert(
      fc.property(midnight, ([day, minutes]) => {
        const epochMs = day * 86_400_000 + minutes * MINUTE_MS;
        expect(ours(epochMs)).toEqual(ofIntl(epochMs));
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ['2026-03-29T00:59:59.999Z', '2026-03-29', 119],
  ['2026-03-29T01:00:00.000Z', '2026-03-29', 180],
  ['2026-10-25T00:59:59.999Z', '2026-10-25', 179],
  ['2026-10-25T01:00:00.000Z', '2026-10-25', 120],
  ['2026-06-30T21:59:59.999Z', '2026-06-30', 1439],
  ['2026-06-30T22:00:00.000Z', '2026-07-01', 0],
  ['2026-12-31T23:00:00.000Z', '2027-01-01', 0],
])('%s is the %s in Paris, minute %i', (instant, day, minute) => {
  expect(ours(Date.parse(instant))).toEqual([day, minute]);
  expect(formatInstant(Date.parse(instant))).toBe(instant);
});
