import { describe, expect, test } from 'vitest';
import { type Changes, faultsOf } from './loan.ts';

const go = (event: string, from: string[], to: string, changes: object = {}) => ({
  ...{ description: event, 'x-source': 'assumed', event, from, to, actor: 'library' },
  ...changes,
});
const FORGIVE = { 'transitions.10': go('forgive', ['Late'], 'Lent') };
const REMIND = { event: 'remind', data: [{ reason: 'lost' }] };
const OF_FORGETFUL = 'scenarios.forgetful.events';

describe('a scenario goes round in circles when it', () => {
  test.each<[string, Changes, ...string[]]>([
    [
      'leads back to where it was',
      { ...FORGIVE, [`${OF_FORGETFUL}.Late`]: [{ event: 'forgive' }] },
      'scenarios.forgetful: goes round in circles: Lent, Late',
    ],
    [
      'stays where it is',
      { 'transitions.10': go('wait', ['Late'], 'Late'), [`${OF_FORGETFUL}.Late`]: [{ event: 'wait' }] },
      'scenarios.forgetful: goes round in circles: Late',
    ],
    [
      'comes back by its last step only',
      {
        ...FORGIVE,
        'transitions.11': go('lose', ['Late'], 'Ordered'),
        [`${OF_FORGETFUL}.Late`]: [{ event: 'lose' }, { event: 'forgive' }],
      },
      'scenarios.forgetful: goes round in circles: Lent, Late',
    ],
    [
      'comes back along an alternative that a guard opens',
      {
        'transitions.10': go('settle', ['Late'], 'Returned', { guards: [{ guard: 'on-shelf' }] }),
        'transitions.11': go('settle', ['Late'], 'Lent'),
        [`${OF_FORGETFUL}.Late`]: [{ event: 'settle' }],
      },
      'scenarios.forgetful: goes round in circles: Lent, Late',
    ],
    [
      'comes back by what the default one does',
      {
        ...FORGIVE,
        'scenarios.usual.events.Lent': [REMIND],
        'scenarios.usual.events.Late': [{ event: 'forgive' }],
        [`${OF_FORGETFUL}.Lent`]: undefined,
      },
      'scenarios.usual: goes round in circles: Lent, Late',
      'scenarios.forgetful: goes round in circles: Lent, Late',
    ],
    [
      'is the default one, though another one stops there',
      {
        ...FORGIVE,
        'scenarios.usual.events.Lent': [REMIND],
        'scenarios.usual.events.Late': [{ event: 'forgive' }],
        [`${OF_FORGETFUL}.Late`]: [],
      },
      'scenarios.usual: goes round in circles: Lent, Late',
    ],
  ])('%s', (_, changes, ...faults) => {
    expect(faultsOf(changes)).toEqual(faults);
  });
});

describe('a scenario comes to rest when it', () => {
  test.each<[string, Changes]>([
    [
      'comes back before its last step',
      {
        ...FORGIVE,
        'transitions.11': go('lose', ['Late'], 'Filed'),
        [`${OF_FORGETFUL}.Late`]: [{ event: 'forgive' }, { event: 'lose' }],
      },
    ],
    ['comes back by an operation', { 'transitions.7.from': ['Late', 'Returned'] }],
    [
      'shares its event with an operation that comes back',
      { 'transitions.10': go('renew', ['Late'], 'Filed'), [`${OF_FORGETFUL}.Late`]: [{ event: 'renew' }] },
    ],
    ['has a circle in the graph that it does not take', FORGIVE],
  ])('%s', (_, changes) => {
    expect(faultsOf(changes)).toEqual([]);
  });
});
