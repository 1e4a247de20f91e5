import { describe, expect, test } from 'vitest';
import { AROUND, type Changes, declaration, faultsOf, GUARDS } from './loan.ts';

const { transitions } = declaration();
const STATUSES = 'one of Asked, Reserved, Ordered, Lent, Late, Returned, Filed';
const OPERATIONS = [...AROUND.operations.keys()];
const GUARD_NAMES = Object.keys(GUARDS).join(', ');

const go = (from: string[], to: string) => ({ description: 'go', 'x-source': 'assumed', event: `to ${to}`, from, to, actor: 'library' });

type Row = readonly [what: string, changes: Changes, ...faults: string[]];

const OF_STATUSES: Row[] = [
  [
    'leaves an unknown status',
    { 'transitions.8.from.1': 'Reservd' },
    'transitions.8.from.1: unknown status "Reservd" (did you mean "Reserved"?)',
  ],
  [
    'leads to an unknown status',
    { 'transitions.9.to': 'Burnt' },
    `transitions.9.to: unknown status "Burnt" (${STATUSES})`,
    'statuses.Filed: status "Filed" is never reached',
  ],
  [
    'leaves a status named as what every object has',
    { 'transitions.8.from.2': 'constructor' },
    `transitions.8.from.2: unknown status "constructor" (${STATUSES})`,
  ],
  [
    'leads to a status named as what every object has',
    { 'transitions.10': go(['Lent'], 'toString') },
    `transitions.10.to: unknown status "toString" (${STATUSES})`,
  ],
  ['begins in an unknown status', { initial: 'asked' }, 'initial: unknown status "asked" (did you mean "Asked"?)'],
  [
    'has a status that nothing leads to',
    { 'statuses.Sold': { description: 'Sold', 'x-source': 'law' } },
    'statuses.Sold: status "Sold" is never reached',
  ],
  [
    'has statuses that only lead to one another',
    {
      'statuses.One': { description: 'One', 'x-source': 'law' },
      'statuses.Two': { description: 'Two', 'x-source': 'law' },
      'transitions.10': go(['One'], 'Two'),
      'transitions.11': go(['Two'], 'One'),
    },
    'statuses.One: status "One" is never reached',
    'statuses.Two: status "Two" is never reached',
  ],
  ['leaves a terminal status', { 'statuses.Returned.terminal': true }, 'transitions.9.from: "file" leaves "Returned", which is terminal'],
];

const OF_ACTORS: Row[] = [
  [
    'names no operation for an event of one',
    { 'transitions.7.operation': undefined },
    'transitions.7: "renew" is an event of reader and names no operation',
  ],
  [
    'names an unknown operation',
    { 'transitions.7.operation': 'PUT /loans/{id}/renewals' },
    `transitions.7.operation: unknown operation "PUT /loans/{id}/renewals" (did you mean "${OPERATIONS[3]}"?)`,
  ],
  [
    "names an operation for an event of the sandbox's side",
    {
      'transitions.4.operation': OPERATIONS[3],
      'transitions.7.operation': OPERATIONS[2],
      'transitions.8': go(['Asked'], 'Late'),
    },
    'transitions.4.operation: "receive" is an event of library, who has no operation',
  ],
  ['has an unknown actor', { 'transitions.4.actor': 'librar' }, 'transitions.4.actor: unknown actor "librar" (did you mean "library"?)'],
  [
    'has an actor named as what every object has',
    { 'transitions.4.actor': 'constructor' },
    'transitions.4.actor: unknown actor "constructor" (one of reader, library)',
  ],
  [
    'makes two events of one operation',
    { 'transitions.7.operation': 'PUT /loans/{id}/return' },
    'transitions.7.operation: PUT /loans/{id}/return already makes the event "return"',
  ],
];

const OF_GUARDS: Row[] = [
  [
    'names an unknown guard',
    { 'transitions.1.guards.0.guard': 'fine-below' },
    'transitions.1.guards.0.guard: unknown guard "fine-below" (did you mean "fines-below"?)',
  ],
  [
    'names a guard as what every object has',
    { 'transitions.4.guards': [{ guard: 'on-shelf' }, { guard: 'constructor' }] },
    `transitions.4.guards.1.guard: unknown guard "constructor" (one of ${GUARD_NAMES})`,
  ],
  [
    'gives a guard a parameter of another type',
    { 'transitions.1.guards.0.euros': '10' },
    'transitions.1.guards.0.euros: guard "fines-below": Invalid input: expected number, received string',
  ],
  [
    'gives a guard a parameter out of its range',
    { 'transitions.1.guards.0.euros': 0 },
    'transitions.1.guards.0.euros: guard "fines-below": Too small: expected number to be >0',
  ],
  [
    'gives a guard no parameter where it wants one',
    { 'transitions.5.guards.1.field': undefined },
    'transitions.5.guards.1.field: guard "not-after-today": Invalid input: expected string, received undefined',
  ],
  [
    'gives a guard a parameter that it does not know',
    { 'transitions.2.guards.0.room': 'A' },
    'transitions.2.guards.0: guard "on-shelf": Unrecognized key: "room"',
  ],
];

const OF_CREATION: Row[] = [
  ['creates nothing', { 'transitions.0.from': ['Lent'] }, 'transitions: 0 transitions have an empty "from": expected one, which creates'],
  [
    'creates in two ways',
    { 'transitions.10': go([], 'Asked') },
    'transitions: 2 transitions have an empty "from": expected one, which creates',
  ],
  [
    'creates elsewhere than at the start',
    { 'transitions.0': transitions[1], 'transitions.1': { ...transitions[0], to: 'Lent' } },
    'transitions.1.to: creation leads elsewhere than the initial status "Asked"',
  ],
  [
    'creates what does not exist',
    { 'transitions.0.to': null },
    'transitions.0.to: creation leads elsewhere than the initial status "Asked"',
  ],
];

test('a declaration without a fault has none', () => {
  expect(faultsOf({})).toEqual([]);
});

describe.each([
  ['its statuses', OF_STATUSES],
  ['its actors', OF_ACTORS],
  ['its guards', OF_GUARDS],
  ['its creation', OF_CREATION],
])('a declaration is refused for %s when it', (_, rows) => {
  test.each(rows)('%s', (_what, ...[changes, ...faults]) => {
    expect(faultsOf(changes as Changes)).toEqual(faults);
  });
});

test('all faults are told at once, in the order of the transitions, then of the graph, then of the scenarios', () => {
  expect(
    faultsOf({
      'scenarios.default': 'usuel',
      'statuses.Sold': { description: 'Sold', 'x-source': 'law' },
      'transitions.9.after': 'soon',
      'transitions.9.actor': 'mayor',
      'transitions.4.guards': [{ guard: 'open' }],
      'transitions.4.from.1': 'Sod',
    }),
  ).toEqual([
    'transitions.4.from.1: unknown status "Sod" (did you mean "Sold"?)',
    `transitions.4.guards.0.guard: unknown guard "open" (one of ${GUARD_NAMES})`,
    'transitions.9.actor: unknown actor "mayor" (one of reader, library)',
    'transitions.9.after: "soon" is not an ISO 8601 duration longer than zero and of 100 years at most',
    'statuses.Sold: status "Sold" is never reached',
    'scenarios.default: unknown scenario "usuel" (did you mean "usual"?)',
    `scenarios.usual.events.Returned.0.event: unknown event of the sandbox's side from "Returned" "file"`,
  ]);
});
