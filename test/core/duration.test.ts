import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDuration, parseDuration } from '../../src/core/duration.ts';

const DAY_MS = 86_400_000;

describe('a duration is read', () => {
  test.each([
    ['P3M', { months: 3, ms: 0 }],
    ['P1Y2M', { months: 14, ms: 0 }],
    ['P15D', { months: 0, ms: 15 * DAY_MS }],
    ['P2W', { months: 0, ms: 14 * DAY_MS }],
    ['P1W1D', { months: 0, ms: 8 * DAY_MS }],
    ['PT1M', { months: 0, ms: 60_000 }],
    ['P1MT1M', { months: 1, ms: 60_000 }],
    ['PT90M', { months: 0, ms: 5_400_000 }],
    ['PT1.5S', { months: 0, ms: 1500 }],
    ['PT0.0006S', { months: 0, ms: 1 }],
    ['P1DT2H3M4S', { months: 0, ms: DAY_MS + 7_384_000 }],
    ['P0D', { months: 0, ms: 0 }],
  ])('%s', (text, duration) => {
    expect(parseDuration(text)).toEqual(duration);
  });

  test.each([
    '',
    'P',
    'PT',
    'P1DT',
    'p1d',
    '1D',
    'P-1D',
    '-P1D',
    'P1.5D',
    'P1H',
    'PT1D',
    'P1D2M',
    'PT1S1M',
    'P1D ',
    ' P1D',
    'P1D\n',
    'PT.5S',
    'P٣D',
    '3 days',
  ])('not from "%s"', (text) => {
    expect(parseDuration(text)).toBeNull();
  });

  test('whatever its parts, as their sum', () => {
    const part = fc.nat({ max: 9999 });
    fc.assert(
      fc.property(fc.tuple(part, part, part, part, part, part, part), ([years, months, weeks, days, hours, minutes, seconds]) => {
        expect(parseDuration(`P${years}Y${months}M${weeks}W${days}DT${hours}H${minutes}M${seconds}S`)).toEqual({
          months: years * 12 + months,
          ms: (weeks * 7 + days) * DAY_MS + hours * 3_600_000 + minutes * 60_000 + seconds * 1000,
        });
      }),
    );
  });
});

describe('a month later', () => {
  test.each([
    ['2026-01-15T08:00:00.123Z', 'P1M', '2026-02-15T08:00:00.123Z'],
    ['2026-01-31T08:00:00.000Z', 'P1M', '2026-02-28T08:00:00.000Z'],
    ['2028-01-31T08:00:00.000Z', 'P1M', '2028-02-29T08:00:00.000Z'],
    ['2028-02-29T23:59:59.999Z', 'P1Y', '2029-02-28T23:59:59.999Z'],
    ['2026-10-31T00:00:00.000Z', 'P4M', '2027-02-28T00:00:00.000Z'],
    ['2026-03-31T12:00:00.000Z', 'P1M', '2026-04-30T12:00:00.000Z'],
    ['2026-12-31T12:00:00.000Z', 'P1M', '2027-01-31T12:00:00.000Z'],
    ['2026-01-31T08:00:00.000Z', 'P1M1D', '2026-03-01T08:00:00.000Z'],
    ['2026-09-15T10:00:00.000Z', 'P3MT1H', '2026-12-15T11:00:00.000Z'],
  ])('%s and %s make %s', (from, duration, to) => {
    const parsed = parseDuration(duration);
    expect(parsed && new Date(addDuration(Date.parse(from), parsed)).toISOString()).toBe(to);
  });

  test('is the same hour, and the same day or the last one of its month', () => {
    const instant = fc.date({ min: new Date('1970-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 600 }), (from, months) => {
        const to = new Date(addDuration(from.getTime(), { months, ms: 0 }));
        const total = from.getUTCFullYear() * 12 + from.getUTCMonth() + months;
        expect([to.getUTCFullYear() * 12 + to.getUTCMonth(), to.toISOString().slice(11)]).toEqual([total, from.toISOString().slice(11)]);
        const isLast = new Date(to.getTime() + DAY_MS).getUTCDate() === 1;
        expect(to.getUTCDate() === from.getUTCDate() || (isLast && to.getUTCDate() < from.getUTCDate())).toBe(true);
      }),
    );
  });

  test('and the milliseconds after it come together', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4e12 }), fc.nat({ max: 48 }), fc.nat({ max: 1e10 }), (from, months, ms) => {
        expect(addDuration(from, { months, ms })).toBe(addDuration(from, { months, ms: 0 }) + ms);
      }),
    );
  });
});
