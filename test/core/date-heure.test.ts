import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDateHeure } from '../../src/core/date-heure.ts';

describe('a date and time of HERMES is read', () => {
  test.each([
    ['2026-01-05T08:30:00Z', '2026-01-05T08:30:00.000Z'],
    ['2026-01-05T08:30:00', '2026-01-05T08:30:00.000Z'],
    ['2026-01-05T08:30:00.5Z', '2026-01-05T08:30:00.500Z'],
    ['2026-01-05T08:30:00.05', '2026-01-05T08:30:00.050Z'],
    ['2026-01-05T08:30:00.1239999Z', '2026-01-05T08:30:00.123Z'],
    ['2026-01-05T08:30:00.Z', '2026-01-05T08:30:00.000Z'],
    ['2028-02-29T23:59:59Z', '2028-02-29T23:59:59.000Z'],
    ['0026-01-05T00:00:00Z', '0026-01-05T00:00:00.000Z'],
    ['0000-02-29T00:00:00Z', '0000-02-29T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('%s', (text, instant) => {
    const ms = parseDateHeure(text);
    expect(ms !== null && new Date(ms).toISOString()).toBe(instant);
  });

  test.each([
    '2026-02-29T00:00:00Z',
    '2026-04-31T00:00:00Z',
    '2026-00-10T00:00:00Z',
    '2026-13-10T00:00:00Z',
    '2026-01-00T00:00:00Z',
    '2026-01-05T24:00:00Z',
    '2026-01-05T08:60:00Z',
    '2026-01-05T08:30:60Z',
  ])('not from %s, which no calendar has', (text) => {
    expect(parseDateHeure(text)).toBeNull();
  });

  test.each([
    '',
    '2026-01-05',
    '2026-01-05 08:30:00',
    '2026-01-05T08:30Z',
    '2026-1-5T08:30:00Z',
    '2026-01-05T08:30:00+01:00',
    '2026-01-05T08:30:00z',
    'x2026-01-05T08:30:00Z',
    '2026-01-05T08:30:00Z\n',
    '12026-01-05T08:30:00Z',
    '２026-01-05T08:30:00Z',
  ])('not from "%s", which has another shape', (text) => {
    expect(parseDateHeure(text)).toBeNull();
  });

  test('whatever the instant, with or without its Z', () => {
    const instant = fc.date({ min: new Date('0000-01-01T00:00:00Z'), max: new Date('9999-12-31T23:59:59.999Z'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, (date) => {
        const text = date.toISOString();
        expect([parseDateHeure(text), parseDateHeure(text.slice(0, -1))]).toEqual([date.getTime(), date.getTime()]);
      }),
    );
  });

  test('exactly when the day and the hour exist', () => {
    const two = (max: number) => fc.nat({ max }).map((part) => String(part).padStart(2, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2100 }), two(14), two(33), two(26), two(62), two(62), (year, ...rest) => {
        const [month, day, hour, minute, second] = rest;
        const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
        const written = new Date(Date.UTC(year, Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second)));
        expect(parseDateHeure(text)).toBe(written.toISOString() === text ? written.getTime() : null);
      }),
      { numRuns: 1000 },
    );
  });
});
