import { expect, test } from 'vitest';
import { formatProgression, PROGRESSION_MODES, parseProgression } from '../../src/core/progression.ts';

test.each([
  ['manual', { mode: 'manual' }],
  ['immediate', { mode: 'immediate' }],
  ['time', { mode: 'time' }],
  ['reads:1', { mode: 'reads', every: 1 }],
  ['reads:1000', { mode: 'reads', every: 1000 }],
] as const)('%s is a progression, and is written as it is read', (text, progression) => {
  expect(parseProgression(text)).toEqual(progression);
  expect(formatProgression(progression)).toBe(text);
});

test('reads:007 is written reads:7', () => {
  const progression = parseProgression('reads:007');
  expect(progression && formatProgression(progression)).toBe('reads:7');
});

test.each([
  '',
  'reads',
  'reads:',
  'reads:0',
  'reads:1001',
  'reads:-1',
  'reads:1.5',
  'reads:x',
  'reads: 1',
  'reads:1\n',
  'Manual',
  'time ',
  'none',
  'constructor',
])('"%s" is no progression', (text) => {
  expect(parseProgression(text)).toBeNull();
});

test('each mode is the beginning of a text that is read', () => {
  expect(PROGRESSION_MODES.map((mode) => parseProgression(mode === 'reads' ? 'reads:2' : mode)?.mode)).toEqual(PROGRESSION_MODES);
});
