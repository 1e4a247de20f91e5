import { describe, expect, test } from 'vitest';
import type { Attempt } from '../../src/core/lifecycle.ts';
import { declaration, type Loan, lifecycleOf } from './loan.ts';

const NOW_MS = Date.UTC(2026, 2, 10, 23, 30);
const loan: Loan = { onShelf: true, fines: 0, lentOn: '2026-02-01' };
const lifecycle = lifecycleOf();
const { transitions } = lifecycle.declaration;

const attempt = (changes: Partial<Attempt<Loan>>): Attempt<Loan> => ({
  event: 'reserve',
  actor: 'library',
  status: 'Asked',
  subject: loan,
  data: {},
  nowMs: NOW_MS,
  ...changes,
});

const decide = (changes: Partial<Attempt<Loan>>) => lifecycle.decide(attempt(changes));

describe('an event that may happen', () => {
  test.each([
    ['reserve', 'library', 'Asked', 1],
    ['cancel', 'reader', 'Asked', 8],
    ['cancel', 'reader', 'Reserved', 8],
    ['renew', 'reader', 'Late', 7],
    ['ask', 'reader', null, 0],
  ])('%s by the %s from %s is the transition of the declaration', (event, actor, status, rank) => {
    expect(decide({ event, actor, status })).toEqual({ transition: transitions[rank] });
  });

  test('is the first of its alternatives whose guards let it through', () => {
    const lend = { event: 'lend', status: 'Reserved', data: { room: 'A' } };
    expect(decide(lend)).toEqual({ transition: transitions[2] });
    expect(decide({ ...lend, subject: { ...loan, onShelf: false } })).toEqual({ transition: transitions[3] });
  });

  test('may be made by two actors, each along its own transition', () => {
    const raw = declaration();
    raw.transitions.push({ ...raw.transitions[8], actor: 'library', operation: undefined, from: ['Ordered'] });
    const both = lifecycleOf(raw);
    const cancel = { event: 'cancel', status: 'Ordered' };
    expect(both.decide(attempt({ ...cancel, actor: 'library' }))).toEqual({ transition: both.declaration.transitions[10] });
    expect(both.decide(attempt({ ...cancel, actor: 'reader' }))).toEqual({
      refused: 'status',
      why: '"cancel" does not leave the status "Ordered"',
    });
  });
});

describe('an event is refused', () => {
  test.each([
    ['that nobody declares', { event: 'burn' }, { refused: 'event', why: 'no transition has the event "burn"' }],
    ['named as what every object has', { event: 'constructor' }, { refused: 'event', why: 'no transition has the event "constructor"' }],
    ['of another actor', { actor: 'reader' }, { refused: 'actor', why: '"reserve" is not an event of reader' }],
    ['of nobody known', { actor: 'mayor' }, { refused: 'actor', why: '"reserve" is not an event of mayor' }],
    ['out of its status', { status: 'Lent' }, { refused: 'status', why: '"reserve" does not leave the status "Lent"' }],
    ['in a status that nobody declares', { status: 'Burnt' }, { refused: 'status', why: '"reserve" does not leave the status "Burnt"' }],
    ['before the subject exists', { status: null }, { refused: 'status', why: '"reserve" does not leave the status "null"' }],
    [
      'that creates what exists already',
      { event: 'ask', actor: 'reader' },
      { refused: 'status', why: '"ask" does not leave the status "Asked"' },
    ],
    ['closed by its subject', { subject: { ...loan, fines: 10 } }, { refused: 'subject', why: 'the reader owes 10 euros or more' }],
  ])('%s', (_, changes, refusal) => {
    expect(decide(changes)).toEqual(refusal);
  });

  test('with the actor before the status, and the status before the subject', () => {
    const subject = { ...loan, fines: 10 };
    expect(decide({ actor: 'reader', status: 'Lent', subject })).toEqual({ refused: 'actor', why: '"reserve" is not an event of reader' });
    expect(decide({ status: 'Lent', subject })).toEqual({ refused: 'status', why: '"reserve" does not leave the status "Lent"' });
  });

  test('with the reason of each alternative when the subject closes them all', () => {
    const raw = declaration();
    raw.transitions[3].guards = [{ guard: 'fines-below', euros: 3 }];
    const subject = { ...loan, onShelf: false, fines: 3 };
    expect(lifecycleOf(raw).decide(attempt({ event: 'lend', status: 'Reserved', subject }))).toEqual({
      refused: 'subject',
      why: 'the book is not on its shelf; the reader owes 3 euros or more',
    });
  });

  test('with every fault of what it brings', () => {
    const back = { event: 'return', actor: 'reader', status: 'Lent' };
    const early = { field: 'on', code: 'TOO_EARLY', message: 'before 2026-02-01' };
    const future = { field: 'on', code: 'FUTURE', message: 'after today' };
    expect(decide({ ...back, data: { on: '2026-01-31' } })).toEqual({ refused: 'data', faults: [early] });
    expect(decide({ ...back, data: { on: '2026-03-12' } })).toEqual({ refused: 'data', faults: [future] });
    const subject = { ...loan, lentOn: '2026-04-01' };
    expect(decide({ ...back, subject, data: { on: '2026-03-12' } })).toEqual({
      refused: 'data',
      faults: [{ ...early, message: 'before 2026-04-01' }, future],
    });
  });

  test('by its subject before what it brings is looked at', () => {
    const raw = declaration();
    raw.transitions[5].guards.push({ guard: 'on-shelf' });
    const data = { on: '2026-01-31' };
    expect(
      lifecycleOf(raw).decide(attempt({ event: 'return', actor: 'reader', status: 'Lent', subject: { ...loan, onShelf: false }, data })),
    ).toEqual({ refused: 'subject', why: 'the book is not on its shelf' });
  });
});

describe('the survey of a status', () => {
  const namesOf = (subject: Loan, status: string) => {
    const { open, closed } = lifecycle.survey(status, subject, NOW_MS);
    return {
      open: open.map(({ event, to }) => [event, to]),
      closed: closed.map(({ transition: { event, to }, why }) => [event, to, why]),
    };
  };

  test('tells what is open, and why each other transition is closed', () => {
    expect(namesOf({ ...loan, onShelf: false }, 'Reserved')).toEqual({
      open: [
        ['lend', 'Ordered'],
        ['cancel', null],
      ],
      closed: [
        ['reserve', 'Reserved', 'leaves "Asked", not "Reserved"'],
        ['lend', 'Lent', 'the book is not on its shelf'],
        ['receive', 'Reserved', 'leaves "Ordered", not "Reserved"'],
        ['return', 'Returned', 'leaves "Lent", "Late", not "Reserved"'],
        ['remind', 'Late', 'leaves "Lent", not "Reserved"'],
        ['renew', 'Lent', 'leaves "Late", not "Reserved"'],
        ['file', 'Filed', 'leaves "Returned", not "Reserved"'],
      ],
    });
  });

  test.each(['Asked', 'Reserved', 'Ordered', 'Lent', 'Late', 'Returned', 'Filed'])(
    'holds every transition but creation, in %s',
    (status) => {
      const { open, closed } = namesOf(loan, status);
      expect([...open, ...closed].map(([event]) => event).sort()).toEqual(
        ['cancel', 'file', 'lend', 'lend', 'receive', 'remind', 'renew', 'reserve', 'return'].sort(),
      );
    },
  );

  test('opens what only the data could refuse, and nothing in a last status', () => {
    expect(namesOf(loan, 'Late').open).toEqual([
      ['return', 'Returned'],
      ['renew', 'Lent'],
    ]);
    expect(namesOf(loan, 'Filed').open).toEqual([]);
  });
});

describe('a transition', () => {
  const stamps = (rank: number, data = {}) => {
    const transition = transitions[rank];
    return transition && lifecycle.stampsOf(transition, data, NOW_MS);
  };

  test.each([
    ['the instant', 0, {}, { askedAt: '2026-03-10T23:30:00.000Z' }],
    ['the day in Paris, and what the event brings', 2, { room: 'B' }, { room: 'B', lentOn: '2026-03-11' }],
    [
      'what it erases, and null for what the event does not bring',
      5,
      { on: '2026-03-09' },
      { reminder: null, returnedOn: '2026-03-09', note: null },
    ],
    ['a value as text', 5, { on: 20260309, note: false }, { reminder: null, returnedOn: '20260309', note: 'false' }],
    ['nothing', 8, { on: '2026-03-09' }, {}],
  ])('writes %s', (_, rank, data, expected) => {
    expect(stamps(rank, data)).toEqual(expected);
  });

  test('that erases and writes one field writes it', () => {
    const raw = declaration();
    raw.transitions[6].clears = ['reminder'];
    const again = lifecycleOf(raw);
    const [remind] = again.declaration.transitions.filter(({ event }) => event === 'remind');
    expect(remind && again.stampsOf(remind, { reason: 'lost' }, NOW_MS)).toEqual({ reminder: 'lost' });
  });
});

describe('an operation', () => {
  test.each([
    ['POST /loans', { event: 'ask', actor: 'reader' }],
    ['PUT /loans/{id}/return', { event: 'return', actor: 'reader' }],
    ['DELETE /loans/{id}', { event: 'cancel', actor: 'reader' }],
  ])('%s makes its event', (operation, made) => {
    expect(lifecycle.eventOf(operation)).toEqual(made);
  });

  test.each(['GET /loans', 'constructor', ''])('that no transition names makes no event: "%s"', (operation) => {
    expect(lifecycle.eventOf(operation)).toBeNull();
  });

  test('whose transition was removed makes no event any more', () => {
    const raw = declaration();
    raw.transitions.splice(8, 1);
    expect(lifecycleOf(raw).eventOf('DELETE /loans/{id}')).toBeNull();
  });
});

describe('what the guards say of data', () => {
  const back = { event: 'return', actor: 'reader', data: { on: '2026-01-31' } };
  const early = { field: 'on', code: 'TOO_EARLY', message: 'before 2026-02-01' };

  test.each(['Lent', 'Asked', 'Filed', null])('is the same whatever the status: %s', (status) => {
    expect(lifecycle.faultsOf(attempt({ ...back, status }))).toEqual([early]);
  });

  test('does not depend on the guards about the subject', () => {
    const raw = declaration();
    raw.transitions[5].guards.push({ guard: 'on-shelf' });
    expect(lifecycleOf(raw).faultsOf(attempt({ ...back, subject: { ...loan, onShelf: false } }))).toEqual([early]);
  });

  test('is everything that is wrong at once', () => {
    expect(lifecycle.faultsOf(attempt({ ...back, data: { on: '2026-03-12' }, subject: { ...loan, lentOn: '2026-04-01' } }))).toEqual([
      { ...early, message: 'before 2026-04-01' },
      { field: 'on', code: 'FUTURE', message: 'after today' },
    ]);
  });

  test.each([
    ['data without a fault', { ...back, data: { on: '2026-03-09' } }],
    ['an event without a guard', { event: 'renew', actor: 'reader' }],
    ['an event of another actor', { ...back, actor: 'library' }],
  ])('is nothing for %s', (_, changes) => {
    expect(lifecycle.faultsOf(attempt(changes))).toEqual([]);
  });
});

test('a lifecycle keeps its initial status, the event that creates and its declaration, defaults filled in', () => {
  expect(lifecycle.initial).toBe('Asked');
  expect(lifecycle.creation).toEqual({ event: 'ask', actor: 'reader' });
  expect(transitions[4]).toEqual({
    description: 'receive',
    'x-source': 'assumed',
    event: 'receive',
    from: ['Ordered'],
    to: 'Reserved',
    actor: 'library',
    guards: [],
    stamps: {},
    clears: [],
  });
});
