import { describe, expect, test } from 'vitest';
import { type Changes, declaration, faultsOf } from './loan.ts';

const { transitions } = declaration();
const go = (event: string, from: string[], to: string) => ({
  description: event,
  'x-source': 'assumed',
  event,
  from,
  to,
  actor: 'library',
});
const REMIND = 'transitions.6';

type Row = readonly [what: string, changes: Changes, ...faults: string[]];

const OF_DATA: Row[] = [
  [
    'writes what the event does not bring',
    { 'transitions.2.stamps.room': 'event.rooms' },
    'transitions.2.stamps.room: unknown field of the event "rooms" (did you mean "room"?)',
  ],
  [
    'writes something of an event whose data have no field',
    { 'transitions.6.data': { type: 'object' }, 'scenarios.forgetful.events.Lent': [] },
    'transitions.6.stamps.reminder: unknown field of the event "reason"',
  ],
  [
    'writes something of an event that brings nothing',
    { 'transitions.4.stamps': { receivedBy: 'event.nobody' } },
    'transitions.4.stamps.receivedBy: unknown field of the event "nobody"',
  ],
  [
    'writes what the body of its operation does not have',
    { 'transitions.5.stamps.note': 'event.notes' },
    'transitions.5.stamps.note: unknown field of the event "notes" (did you mean "note"?)',
  ],
  [
    'writes something of an operation without a body',
    { 'transitions.8.stamps': { note: 'event.note' } },
    'transitions.8.stamps.note: unknown field of the event "note"',
  ],
  [
    'brings a field of no type of JSON',
    { [`${REMIND}.data.properties.reason.type`]: 'strng' },
    `${REMIND}.data: not a JSON schema: Unsupported type: strng`,
  ],
  [
    'brings data of a list where a schema is expected',
    { [`${REMIND}.data`]: [] },
    `${REMIND}.data: Invalid input: expected record, received array`,
  ],
];

const OF_TIME: Row[] = [
  [
    'waits for no duration',
    { 'transitions.1.after': '2 days' },
    'transitions.1.after: "2 days" is not an ISO 8601 duration longer than zero and of 100 years at most',
  ],
  [
    'waits for zero',
    { 'transitions.1.after': 'P0D' },
    'transitions.1.after: "P0D" is not an ISO 8601 duration longer than zero and of 100 years at most',
  ],
  [
    'waits for less than a millisecond',
    { 'transitions.1.after': 'PT0.0004S' },
    'transitions.1.after: "PT0.0004S" is not an ISO 8601 duration longer than zero and of 100 years at most',
  ],
  [
    'waits longer than dates exist, in years',
    { 'transitions.1.after': 'P300000Y' },
    'transitions.1.after: "P300000Y" is not an ISO 8601 duration longer than zero and of 100 years at most',
  ],
  [
    'waits longer than dates exist, in days',
    { 'transitions.1.after': 'P200000000D' },
    'transitions.1.after: "P200000000D" is not an ISO 8601 duration longer than zero and of 100 years at most',
  ],
  [
    'waits for a month more than a century',
    { 'transitions.1.after': 'P100Y1M' },
    'transitions.1.after: "P100Y1M" is not an ISO 8601 duration longer than zero and of 100 years at most',
  ],
  [
    'makes an event of an operation wait',
    { 'transitions.8.after': 'P3D' },
    'transitions.8.after: "cancel" is made by reader, not by itself: it has no delay',
  ],
  [
    'has an unknown progression',
    { 'transitions.9.progression.1': 'tim' },
    'transitions.9.progression.1: unknown progression "tim" (did you mean "time"?)',
  ],
];

const OF_ALTERNATIVES: Row[] = [
  [
    'has an event that an earlier one always hides',
    { 'transitions.10': { ...transitions[3], from: ['Ordered', 'Reserved'] } },
    'transitions.10: "lend" from "Reserved" is never reached: an earlier one has no guard on the subject',
  ],
  [
    'has an alternative behind one whose guards are about data only',
    { [`${REMIND}.guards`]: [{ guard: 'not-before', field: 'reason' }], 'transitions.10': go('remind', ['Lent'], 'Ordered') },
    'transitions.10: "remind" from "Lent" is never reached: an earlier one has no guard on the subject',
  ],
];

const OF_PARAMETERS: Row[] = [
  [
    'names an unknown status in the parameter of a guard',
    { 'transitions.4.guards': [{ guard: 'asked-in', status: 'Askd' }] },
    'transitions.4.guards.0.status: unknown status "Askd" (did you mean "Asked"?)',
  ],
  [
    'names what every object has as a status in the parameter of a guard',
    { 'transitions.4.guards': [{ guard: 'on-shelf' }, { guard: 'asked-in', status: 'constructor' }] },
    'transitions.4.guards.1.status: unknown status "constructor" (one of Asked, Reserved, Ordered, Lent, Late, Returned, Filed)',
  ],
];

describe.each([
  ['what a transition brings and writes', OF_DATA],
  ['when a transition is made by itself', OF_TIME],
  ['its alternatives', OF_ALTERNATIVES],
  ['the parameters of its guards', OF_PARAMETERS],
])('a declaration is refused for %s when it', (_, rows) => {
  test.each(rows)('%s', (_what, ...[changes, ...faults]) => {
    expect(faultsOf(changes as Changes)).toEqual(faults);
  });
});

describe('a declaration is accepted when it', () => {
  test.each<[string, Changes]>([
    ['uses an event again from another status', { 'transitions.10': { ...transitions[4], from: ['Late'], to: 'Lent' } }],
    [
      'has guarded alternatives before the last one',
      { 'transitions.3.guards': [{ guard: 'fines-below', euros: 1 }], 'transitions.10': transitions[3] },
    ],
    ['makes one event of one operation along two transitions', { 'transitions.10': { ...transitions[7], from: ['Returned'] } }],
    ['leads back to where it was', { 'transitions.10': go('wait', ['Lent'], 'Lent') }],
    ['gives one event to two actors, from one status', { 'transitions.10': go('cancel', ['Asked'], 'Late') }],
    ['waits for a century', { 'transitions.1.after': 'P100Y' }],
    ['names a known status in the parameter of a guard', { 'transitions.4.guards': [{ guard: 'asked-in', status: 'Asked' }] }],
    [
      'has a status named as what every object has',
      { 'statuses.constructor': { description: 'Odd.', 'x-source': 'law' }, 'transitions.10': go('rename', ['Late'], 'constructor') },
    ],
  ])('%s', (_, changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });
});
