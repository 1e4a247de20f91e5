import { describe, expect, test } from 'vitest';
import { createCalendrier } from '../../src/referentiels/calendrier.ts';

const calendrier = createCalendrier('07-22');
const at = (instant: string): number => Date.parse(instant);

const EVE = at('2026-07-21T21:59:59.999Z');
const OPENING = at('2026-07-21T22:00:00.000Z');
const NEW_YEAR_EVE = at('2025-12-31T22:59:59.999Z');
const NEW_YEAR = at('2025-12-31T23:00:00.000Z');

describe('the calendar of the platform', () => {
  test.each([
    [EVE, 2024, 2026],
    [OPENING, 2025, 2026],
    [NEW_YEAR_EVE, 2024, 2025],
    [NEW_YEAR, 2024, 2026],
  ])('at %i the last open year is %i of the civil year %i', (nowMs, last, civilYear) => {
    expect([calendrier.lastOpenYear(nowMs, null), calendrier.civilYear(nowMs)]).toEqual([last, civilYear]);
    for (const annee of [last - 10, last - 1, last]) expect(calendrier.isOpen(annee, nowMs, null)).toBe(true);
    for (const annee of [last + 1, last + 2]) expect(calendrier.isOpen(annee, nowMs, null)).toBe(false);
  });

  test('goes back with a clock that is set back', () => {
    const years = [OPENING, EVE, OPENING, NEW_YEAR_EVE].map((nowMs) => calendrier.lastOpenYear(nowMs, null));
    expect(years).toEqual([2025, 2024, 2025, 2024]);
  });
});

describe('the calendar of a convention with its own switch day', () => {
  test.each([
    ['01-01', NEW_YEAR_EVE, 2023],
    ['01-01', NEW_YEAR, 2024],
    ['01-01', EVE, 2024],
    ['01-01', OPENING, 2024],
    ['03-01', NEW_YEAR_EVE, 2023],
    ['03-01', at('2026-02-28T22:59:59.999Z'), 2023],
    ['03-01', at('2026-02-28T23:00:00.000Z'), 2024],
    ['03-01', OPENING, 2024],
    ['07-21', EVE, 2024],
    ['07-22', EVE, 2024],
    ['07-22', OPENING, 2025],
    ['09-01', OPENING, 2024],
    ['09-01', at('2026-08-31T22:00:00.000Z'), 2025],
    ['12-31', at('2026-12-30T23:00:00.000Z'), 2025],
  ])('switched on %s, at %i the last open year is %i', (bascule, nowMs, last) => {
    expect(calendrier.lastOpenYear(nowMs, bascule)).toBe(last);
    expect(calendrier.isOpen(last, nowMs, bascule)).toBe(true);
    expect(calendrier.isOpen(last + 1, nowMs, bascule)).toBe(false);
  });
});
