import { describe, expect, test } from 'vitest';
import { declaration, type Loan, lifecycleOf } from './loan.ts';

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

const LOAN: Loan = { onShelf: true, fines: 0 };
const automatic = (event: string, status: string, subject = LOAN, by = lifecycle) => by.automatic(event, status, subject, SINCE_MS);

describe("what the sandbox's side makes by itself", () => {
  const { transitions } = lifecycle.declaration;

  test.each([
    ['reserve', 'Asked', 1],
    ['remind', 'Lent', 6],
    ['file', 'Returned', 9],
  ])('is, for the event %s from %s, the transition of the declaration', (event, status, rank) => {
    expect(automatic(event, status)).toEqual(transitions[rank]);
  });

  test.each([
    ['an event out of its status', 'reserve', 'Reserved'],
    ['an event of an operation', 'cancel', 'Asked'],
    ['the creation', 'ask', 'Asked'],
    ['an event that nobody declares', 'burn', 'Asked'],
    ['an event named as what every object has', 'constructor', 'Asked'],
  ])('is nothing for %s', (_, event, status) => {
    expect(automatic(event, status)).toBeNull();
  });

  test('is nothing while the subject closes it', () => {
    expect(automatic('reserve', 'Asked', { ...LOAN, fines: 10 })).toBeNull();
  });

  test('is the first alternative that the subject opens', () => {
    expect(automatic('lend', 'Reserved')).toEqual(transitions[2]);
    expect(automatic('lend', 'Reserved', { ...LOAN, onShelf: false })).toEqual(transitions[3]);
  });

  test('is made by whichever actor is on its side, and never by one with operations', () => {
    const raw = declaration();
    raw.actors.bailiff = { description: 'By itself too.', acts: 'sandbox' };
    raw.transitions[1].actor = 'bailiff';
    raw.transitions.push({ ...raw.transitions[8], actor: 'library', operation: undefined, from: ['Asked'], to: 'Late' });
    const other = lifecycleOf(raw);
    expect(automatic('reserve', 'Asked', LOAN, other)).toEqual(other.declaration.transitions[1]);
    expect(automatic('cancel', 'Asked', LOAN, other)).toEqual(other.declaration.transitions[10]);
  });

  test('tells in which progressions it is made', () => {
    expect(automatic('reserve', 'Asked')?.progression).toBeUndefined();
    expect(automatic('file', 'Returned')?.progression).toEqual(['time']);
  });
});

describe('in time', () => {
  const dueMs = (event: string, status: string, subject = LOAN, by = lifecycle) => {
    const transition = automatic(event, status, subject, by);
    return transition && by.dueMs(transition, SINCE_MS);
  };

  test.each([
    ['after days', 'reserve', 'Asked', SINCE_MS + 2 * DAY_MS],
    ['after weeks', 'remind', 'Lent', SINCE_MS + 21 * DAY_MS],
    ['after a month, on its last day', 'file', 'Returned', Date.UTC(2026, 1, 28, 8)],
    ['never without a delay', 'receive', 'Ordered', null],
  ])('a transition is made %s', (_, event, status, expected) => {
    expect(automatic(event, status)).not.toBeNull();
    expect(dueMs(event, status)).toBe(expected);
  });

  test('the delay is that of the transition from this very status', () => {
    const raw = declaration();
    raw.transitions.push({ ...raw.transitions[1], from: ['Late'], after: 'PT5M', guards: [] });
    const other = lifecycleOf(raw);
    expect(dueMs('reserve', 'Late', LOAN, other)).toBe(SINCE_MS + 300_000);
    expect(dueMs('reserve', 'Asked', LOAN, other)).toBe(SINCE_MS + 2 * DAY_MS);
  });

  test('each alternative keeps its own delay', () => {
    expect(dueMs('lend', 'Reserved')).toBeNull();
    expect(dueMs('lend', 'Reserved', { ...LOAN, onShelf: false })).toBe(SINCE_MS + DAY_MS / 2);
  });
});
