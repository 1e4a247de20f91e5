import { expect, test } from 'vitest';
import type { Habilitation } from '../../src/core/application.ts';
import { documentsWith } from '../support/documents.ts';
import { applicationOf, clientFor, personaOf, sandboxForTest } from '../support/sandbox.ts';

const SLUG = 'cantine-rennes';
const PATH = `/spi/${personaOf('lea-moreau').spi}/situations/ir/assiettes/annrev/2025`;

/** What a call is answered with, the convention changed, at an instant of the clock; the bac is created at `created`. */
async function errorAt(changes: Partial<Habilitation>, now: string, created = '2026-09-15T10:00:00Z'): Promise<string | null> {
  const [first, ...others] = applicationOf(SLUG).habilitations;
  const habilitations = [{ ...first, homologation: null, questionnaire: null, ...changes } as Habilitation, ...others];
  const sandbox = await sandboxForTest({ documents: documentsWith(SLUG, { habilitations }), now: created });
  sandbox.clock.set(now);
  const client = await clientFor(sandbox, SLUG);
  const response = await client.ip(PATH);
  const body = await response.text();
  if (response.status !== 200) expect(body).not.toMatch(/rfr|MOREAU/);
  return response.headers.get('x-sandbox-error');
}

test.each<readonly [string, Partial<Habilitation>, string, string | null]>([
  [
    'a suspension begins on its day, at midnight in Paris',
    { suspension: { depuis: '2026-09-20', motif: 'x' } },
    '2026-09-19T21:59:59Z',
    null,
  ],
  ['a suspension holds from then on', { suspension: { depuis: '2026-09-20', motif: 'x' } }, '2026-09-19T22:00:00Z', 'convention-suspended'],
  ['a homologation holds through its last day', { homologation: { fin: '2026-09-20' } }, '2026-09-20T21:59:59Z', null],
  ['a homologation is over the day after', { homologation: { fin: '2026-09-20' } }, '2026-09-20T22:00:00Z', 'homologation-ended'],
  ['a questionnaire holds for three years less a day', { questionnaire: { date: '2023-09-20' } }, '2026-09-19T21:59:59Z', null],
  [
    'a questionnaire of three years is outdated',
    { questionnaire: { date: '2023-09-20' } },
    '2026-09-19T22:00:00Z',
    'questionnaire-outdated',
  ],
  ['a notice lasts two months', { resiliation: { notifieeLe: '2026-08-20' } }, '2026-10-19T21:59:59Z', null],
  ['and no longer', { resiliation: { notifieeLe: '2026-08-20' } }, '2026-10-19T22:00:00Z', 'convention-ended'],
  ['a notice of 31 December ends at the end of February', { resiliation: { notifieeLe: '2026-12-31' } }, '2027-02-27T22:59:59Z', null],
  ['on its last day', { resiliation: { notifieeLe: '2026-12-31' } }, '2027-02-27T23:00:00Z', 'convention-ended'],
])('%s', async (_, changes, now, error) => {
  expect(await errorAt(changes, now)).toBe(error);
});

test('a relative day counts from the creation of the bac, not from today', async () => {
  const changes: Partial<Habilitation> = { homologation: { fin: 'J+2' } };
  expect(await errorAt(changes, '2026-09-17T20:00:00Z')).toBeNull();
  expect(await errorAt(changes, '2026-09-18T20:00:00Z')).toBe('homologation-ended');
  expect(await errorAt(changes, '2027-01-03T20:00:00Z', '2027-01-01T10:00:00Z')).toBeNull();
});

test('the ready applications are on the side that their story tells', async () => {
  const sandbox = await sandboxForTest();
  const outcome = async (slug: string) => (await (await clientFor(sandbox, slug)).ip(PATH)).headers.get('x-sandbox-error');
  const stories = [
    'homologation-bientot-echue',
    'preavis',
    'preavis-echu',
    'homologation-echue',
    'convention-suspendue',
    'annees-anciennes',
  ];
  expect(await Promise.all(stories.map(outcome))).toEqual([
    null,
    null,
    'convention-ended',
    'homologation-ended',
    'convention-suspended',
    'year-not-granted',
  ]);
});
