import { describe, expect, test } from 'vitest';
import { declaration, lifecycleOf } from './loan.ts';

const lifecycle = lifecycleOf();
const DAY_MS = 86_400_000;
const SINCE_MS = Date.UTC(2026, 0, 31, 8);

describe('a scenario is chosen', () => {
  test.each([
    ['PQ-2601', 'forgetful'],
    ['PQ-2602', 'forgetful'],
    ['pq 2601', 'forgetful'],
    ['pq2601', 'forgetful'],
    [' P.Q/26-02 ', 'forgetful'],
    ['qa-769', 'usual'],
    ['PQ-2603', 'usual'],
    ['PQ-26010', 'usual'],
    ['', 'usual'],
    ['constructor', 'usual'],
  ])('by "%s", whatever its case and punctuation: %s', (value, scenario) => {
    expect(lifecycle.scenarioOf(value)).toBe(scenario);
  });
});

describe('what comes next', () => {
  test.each([
    [1, 'forgotten'],
    [2, 'lost'],
    [3, 'lost'],
    [50, 'lost'],
  ])('at the visit %i of a status is its step, the last one again and again', (visit, reason) => {
    expect(lifecycle.nextStep('forgetful', 'Lent', visit, 0)).toEqual({ event: 'remind', data: { reason } });
  });

  test.each([
    [0, 'A'],
    [1, 'B'],
    [2, 'C'],
    [3, 'A'],
    [1_300_000_004, 'C'],
  ])('takes one among several data by the choice %i', (choice, room) => {
    expect(lifecycle.nextStep('usual', 'Reserved', 1, choice)).toEqual({ event: 'lend', data: { room } });
  });

  test('is that of the default scenario where the chosen one says nothing', () => {
    expect(lifecycle.nextStep('forgetful', 'Asked', 1, 0)).toEqual({ event: 'reserve', data: {} });
    expect(lifecycle.nextStep('forgetful', 'Reserved', 2, 1)).toEqual({ event: 'lend', data: { room: 'B' } });
  });

  test.each([
    ['an empty list, even when the default says something', 'forgetful', 'Returned'],
    ['a status that no scenario names', 'usual', 'Lent'],
    ['a status that nobody declares', 'usual', 'Burnt'],
    ['a status named as what every object has', 'usual', 'constructor'],
  ])('is nothing for %s', (_, scenario, status) => {
    expect(lifecycle.nextStep(scenario, status, 1, 0)).toBeNull();
  });

  test('of a scenario that is no longer declared is that of the default one', () => {
    expect(lifecycle.nextStep('gone', 'Asked', 1, 0)).toEqual({ event: 'reserve', data: {} });
  });
});

describe('by itself, in time', () => {
  test.each([
    ['after days', 'reserve', 'Asked', SINCE_MS + 2 * DAY_MS],
    ['after weeks', 'remind', 'Lent', SINCE_MS + 21 * DAY_MS],
    ['after a month, on its last day', 'file', 'Returned', Date.UTC(2026, 1, 28, 8)],
    ['never without a delay', 'receive', 'Ordered', null],
    ['never from another status', 'reserve', 'Reserved', null],
    ['never for an event of an operation', 'renew', 'Late', null],
    ['never for an event that nobody declares', 'burn', 'Asked', null],
  ])('an event happens %s', (_, event, status, dueMs) => {
    expect(lifecycle.dueMs(event, status, SINCE_MS)).toBe(dueMs);
  });

  test('the delay is that of the transition from this very status', () => {
    const raw = declaration();
    raw.transitions.push({ ...raw.transitions[1], from: ['Late'], after: 'PT5M', guards: [] });
    expect(lifecycleOf(raw).dueMs('reserve', 'Late', SINCE_MS)).toBe(SINCE_MS + 300_000);
    expect(lifecycleOf(raw).dueMs('reserve', 'Asked', SINCE_MS)).toBe(SINCE_MS + 2 * DAY_MS);
  });
});

describe('a progression', () => {
  test.each([
    ['makes an event that names none', 'reserve', 'Asked', { manual: true, time: true, reads: true }],
    ['makes an event only where it is named', 'file', 'Returned', { manual: false, time: true, reads: false }],
    ['never makes an event of an operation', 'cancel', 'Asked', { manual: false, time: false, reads: false }],
    ['never makes an event out of its status', 'file', 'Lent', { manual: false, time: false, reads: false }],
    ['never makes an event that nobody declares', 'burn', 'Lent', { manual: false, time: false, reads: false }],
  ])('%s', (_, event, status, expected) => {
    const modes = ['manual', 'time', 'reads'].map((mode) => [mode, lifecycle.progresses(event, status, mode)]);
    expect(Object.fromEntries(modes)).toEqual(expected);
  });
});
