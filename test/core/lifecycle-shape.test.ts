import { describe, expect, test } from 'vitest';
import { type Changes, faultsOf, load } from './loan.ts';

const FORGETFUL = 'scenarios.forgetful.events';

describe('a scenario is refused when it has', () => {
  test.each<[string, Changes, ...string[]]>([
    ['an unknown status', { [`${FORGETFUL}.Lates`]: [] }, `${FORGETFUL}.Lates: unknown status "Lates" (did you mean "Late"?)`],
    [
      'an event that is not open there',
      { [`${FORGETFUL}.Asked`]: [{ event: 'reserve' }, { event: 'remind' }] },
      `${FORGETFUL}.Asked.1.event: unknown event of the sandbox's side from "Asked" "remind" (one of reserve)`,
    ],
    [
      'an event that an operation makes',
      { [`${FORGETFUL}.Late`]: [{ event: 'renew' }] },
      `${FORGETFUL}.Late.0.event: unknown event of the sandbox's side from "Late" "renew"`,
    ],
    [
      'data that its event does not take',
      { [`${FORGETFUL}.Lent.1.data.0`]: { reason: 3, by: 'post' } },
      `${FORGETFUL}.Lent.1.data.0: "remind": ✖ Unrecognized key: "by"\n✖ Invalid input: expected string, received number\n  → at reason`,
    ],
    [
      'data that its event wants and that are missing',
      { [`${FORGETFUL}.Lent.0.data.0`]: {} },
      `${FORGETFUL}.Lent.0.data.0: "remind": ✖ Invalid input: expected string, received undefined\n  → at reason`,
    ],
    [
      'data for an event that brings nothing',
      { 'scenarios.usual.events.Asked.0.data': [{}, { room: 'A' }] },
      'scenarios.usual.events.Asked.0.data.1: "reserve": ✖ Unrecognized key: "room"',
    ],
    [
      'no data for an event that wants some',
      { [`${FORGETFUL}.Lent.0`]: { event: 'remind' } },
      `${FORGETFUL}.Lent.0.data.0: "remind": ✖ Invalid input: expected string, received undefined\n  → at reason`,
    ],
    [
      'a status named as what every object has',
      { [`${FORGETFUL}.toString`]: [] },
      `${FORGETFUL}.toString: unknown status "toString" (one of Asked, Reserved, Ordered, Lent, Late, Returned, Filed)`,
    ],
    [
      'a value of another one in another spelling',
      { 'scenarios.forgetful.values.2': 'qa769' },
      'scenarios.forgetful.values.2: "qa769" already designates a scenario',
    ],
    [
      'a value twice, in two spellings',
      { 'scenarios.forgetful.values.2': 'pq 2601' },
      'scenarios.forgetful.values.2: "pq 2601" already designates a scenario',
    ],
    [
      'a value of another one',
      { 'scenarios.forgetful.values.2': 'QA 76.9' },
      'scenarios.forgetful.values.2: "QA 76.9" already designates a scenario',
    ],
  ])('%s', (_, changes, ...faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });

  test('no name among the scenarios, and is the default', () => {
    expect(faultsOf({ 'scenarios.default': 'usuel' })).toEqual(['scenarios.default: unknown scenario "usuel" (did you mean "usual"?)']);
  });
});

const missing = (expected: string) => `Invalid input: expected ${expected}, received undefined`;

describe('a shape is refused that has', () => {
  test.each<[string, Changes, ...string[]]>([
    ['an unknown key', { 'transitions.1.form': ['Asked'] }, 'transitions.1: Unrecognized key: "form"'],
    ['an unknown key at its root', { states: {} }, ': Unrecognized key: "states"'],
    ['no source', { 'transitions.1.x-source': undefined }, `transitions.1.x-source: ${missing('string')}`],
    [
      'an empty description',
      { 'statuses.Late.description': '' },
      'statuses.Late.description: Too small: expected string to have >=1 characters',
    ],
    ['a text for a list', { 'transitions.1.from': 'Asked' }, 'transitions.1.from: Invalid input: expected array, received string'],
    ['a transition that leads nowhere', { 'transitions.8.to': undefined }, `transitions.8.to: ${missing('string')}`],
    ['a guard without a name', { 'transitions.1.guards': [{ euros: 3 }] }, `transitions.1.guards.0.guard: ${missing('string')}`],
    [
      'a stamp from nowhere',
      { 'transitions.0.stamps.askedAt': 'yesterday' },
      'transitions.0.stamps.askedAt: expected today, now or event.<field>',
    ],
    [
      'a stamp of two fields',
      { 'transitions.0.stamps.askedAt': 'event.a.b' },
      'transitions.0.stamps.askedAt: expected today, now or event.<field>',
    ],
    [
      'an actor of a third kind',
      { 'actors.library.acts': 'alone' },
      'actors.library.acts: Invalid option: expected one of "operation"|"sandbox"',
    ],
    [
      'an empty list of data',
      { [`${FORGETFUL}.Lent.0.data`]: [] },
      `${FORGETFUL}.Lent.0.data: Too small: expected array to have >=1 items`,
    ],
    ['a text for a scenario', { 'scenarios.empty': 'a text' }, 'scenarios.empty: Invalid input: expected object, received string'],
    ['a scenario without its values', { 'scenarios.usual.values': undefined }, `scenarios.usual.values: ${missing('array')}`],
    ['a scenario with an unknown key', { 'scenarios.usual.event': {} }, 'scenarios.usual: Unrecognized key: "event"'],
    ['no field that chooses a scenario', { 'scenarios.field': undefined }, `scenarios.field: ${missing('string')}`],
    [
      'two faults, before anything else is looked at',
      { initial: undefined, 'transitions.3.to': 7, 'transitions.1.after': 'soon' },
      `initial: ${missing('string')}`,
      'transitions.3.to: Invalid input: expected string, received number',
    ],
  ])('%s', (_, changes, ...faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });

  test.each([
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a list', [], 'array'],
    ['a text', 'x-lifecycle', 'string'],
  ])('%s where a declaration is expected', (_, raw, received) => {
    expect(load(raw)).toEqual({ faults: [{ path: [], what: `Invalid input: expected object, received ${received}` }] });
  });
});
