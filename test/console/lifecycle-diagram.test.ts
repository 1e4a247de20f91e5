import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeLifecycle } from '../../src/console/arrange-lifecycle.ts';
import { type Diagram, layOutLifecycle } from '../../src/console/lay-out-lifecycle.ts';
import { BOX_WIDTH } from '../../src/console/place-boxes.ts';
import { LIFECYCLE } from '../../src/console/read-lifecycle.ts';
import type { LifecycleDeclaration } from '../../src/core/lifecycle-declaration.ts';
import { readContract } from './read-page.ts';

interface Area {
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A letter of a monospaced font of 11 px is six tenths of it wide. */
const LETTER = 6.6;

const boxesOf = ({ boxes }: Diagram): Area[] =>
  boxes.map(({ words, x, y, height }) => ({ name: words.join(' '), left: x, top: y, right: x + BOX_WIDTH, bottom: y + height }));

const labelsOf = ({ labels }: Diagram): Area[] =>
  labels.map(({ event, number, x, y }) => ({
    name: `${number} ${event} at ${y}`,
    left: x,
    top: y - 8,
    right: x + 23 + event.length * LETTER,
    bottom: y + 8,
  }));

/** Straight parts of the lines; a bend counts as its two ends. */
function segmentsOf({ wires }: Diagram): Area[] {
  return wires.flatMap((path) => {
    const found: Area[] = [];
    let [x, y] = [0, 0];
    for (const [, command, values = ''] of path.matchAll(/([MHVhQ])([^MHVhQ]*)/g)) {
      const numbers = values.split(' ').map(Number);
      const [first = 0, second = 0] = numbers;
      const next = { M: [first, second], H: [first, y], V: [x, first], h: [x + first, y], Q: numbers.slice(2) }[String(command)] ?? [];
      const [toX = 0, toY = 0] = next;
      const area = { left: Math.min(x, toX), right: Math.max(x, toX), top: Math.min(y, toY), bottom: Math.max(y, toY) };
      if (command !== 'M') found.push({ name: path, ...area });
      [x, y] = [toX, toY];
    }
    return found;
  });
}

const touches = (a: Area, b: Area, margin = 0): boolean =>
  a.left < b.right - margin && b.left < a.right - margin && a.top < b.bottom - margin && b.top < a.bottom - margin;

const isCrossed = (area: Area, line: Area): boolean =>
  line.left < area.right - 0.5 && line.right > area.left + 0.5 && line.top < area.bottom - 0.5 && line.bottom > area.top + 0.5;

function readClashes(diagram: Diagram): string[] {
  const boxes = boxesOf(diagram);
  const labels = labelsOf(diagram);
  const segments = segmentsOf(diagram);
  const areas = [...boxes, ...labels];
  const pairs = areas.flatMap((area, at) =>
    areas
      .slice(at + 1)
      .filter((other) => touches(area, other))
      .map((other) => [area, other]),
  );
  const crossed = areas.flatMap((area) => segments.filter((line) => isCrossed(area, line)).map((line) => [area, line]));
  return [...pairs, ...crossed].map(([a, b]) => `${a?.name} / ${b?.name}`);
}

/** Two lines closer than this look like one. */
const APART = 10;

/** How far a bend carries a line on. */
const BEND = 6;

/** Lines to different ends that run one on the other: a reader could not tell them apart. */
function readMerged(diagram: Diagram): string[] {
  const segments = segmentsOf(diagram);
  const isFlat = ({ top, bottom }: Area) => top === bottom;
  const isUpright = ({ left, right }: Area) => left === right;
  const runsOn = (a: Area, b: Area) =>
    (isFlat(a) && isFlat(b) && Math.abs(a.top - b.top) < APART && a.left < b.right + BEND && b.left < a.right + BEND) ||
    (isUpright(a) && isUpright(b) && Math.abs(a.left - b.left) < APART && a.top < b.bottom - 1 && b.top < a.bottom - 1);
  return segments.flatMap((a, at) =>
    segments
      .slice(at + 1)
      .filter((b) => a.name !== b.name && runsOn(a, b))
      .map((b) => `${a.name} / ${b.name}`),
  );
}

const HERMES = LIFECYCLE.parse((readContract('hermes') as unknown as Record<string, unknown>)['x-lifecycle']);

describe('the diagram of HERMES', () => {
  const arrangement = arrangeLifecycle(HERMES);
  const diagram = layOutLifecycle(arrangement);

  test('has its line from the first status to the last, by the shortest way to the farthest', () => {
    expect(arrangement.line).toEqual([
      'Proposé',
      'Recevable à récoler',
      'A lotir',
      'Loti',
      'En cours de vente',
      'Vendu à régler',
      'Vendu à enlever',
      'Enlevé',
      'Archivé intermédiaire',
    ]);
  });

  test('tells statuses that come back to the line from those that leave it', () => {
    expect(arrangement.detours.map(({ place, after }) => `${place}, after ${arrangement.line[after]}`)).toEqual([
      'En attente de complément, after Proposé',
      'En cours de transfert, after A lotir',
      'Invendu, after En cours de vente',
    ]);
    expect([...arrangement.exits].sort()).toEqual(['Détruit', 'Manquant', 'Refusé', 'Restitué', null]);
  });

  test('has one box for each status and one for what no longer exists', () => {
    expect(diagram.boxes.map(({ place }) => place ?? '').sort()).toEqual(['', ...Object.keys(HERMES.statuses)].sort());
  });

  test('names each event at every status that it leaves, or where it arrives', () => {
    const counts = HERMES.transitions.map(({ event, from }, at) => [at + 1, event, Math.max(1, from.length)]);
    const shown = HERMES.transitions.map(({ event }, at) => [
      at + 1,
      event,
      diagram.labels.filter(({ number }) => number === at + 1).length,
    ]);
    expect(shown).toEqual(counts.map(([number, event, count]) => [number, event, event === 'constater-defaillance' ? 2 : count]));
  });

  test('lets no box, label or line cover another box or label', () => {
    expect(readClashes(diagram)).toEqual([]);
  });

  test('runs no line on another', () => {
    expect(readMerged(diagram)).toEqual([]);
  });

  test('fits in the column of the page', () => {
    expect(diagram.width).toBeLessThan(1016);
  });
});

const names = fc.integer({ min: 1, max: 9 }).map((count) => Array.from({ length: count }, (_one, at) => `Statut ${at}`));

const NOTED = { description: 'd', 'x-source': 'assumed' };

const lifecycles: fc.Arbitrary<LifecycleDeclaration> = names.chain((statuses) =>
  fc
    .array(
      fc.record({
        event: fc.constantFrom('a', 'deposer', 'constater-defaillance'),
        from: fc.uniqueArray(fc.constantFrom(...statuses), { minLength: 1, maxLength: 3 }),
        to: fc.option(fc.constantFrom(...statuses), { nil: null, freq: 8 }),
        actor: fc.constant('x'),
        description: fc.constant('d'),
        'x-source': fc.constant('assumed'),
      }),
      { maxLength: 16 },
    )
    .map((transitions) =>
      LIFECYCLE.parse({
        initial: 'Statut 0',
        actors: {},
        statuses: Object.fromEntries(statuses.map((name) => [name, NOTED])),
        transitions: [{ ...NOTED, event: 'creer', from: [], to: 'Statut 0', actor: 'x' }, ...transitions],
        scenarios: { field: 'f', default: 's' },
      }),
    ),
);

describe('the diagram of any lifecycle', () => {
  test('has a box for each status, and nothing covers a box, a label or another line', () => {
    fc.assert(
      fc.property(lifecycles, (lifecycle) => {
        const diagram = layOutLifecycle(arrangeLifecycle(lifecycle));
        expect(diagram.boxes.filter(({ place }) => place !== null).length).toBe(Object.keys(lifecycle.statuses).length);
        expect(readClashes(diagram)).toEqual([]);
        expect(readMerged(diagram)).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });

  test('has an arrow into the target of every event', () => {
    fc.assert(
      fc.property(lifecycles, (lifecycle) => {
        const { arrows, boxes } = layOutLifecycle(arrangeLifecycle(lifecycle));
        for (const target of new Set(lifecycle.transitions.map(({ to }) => to))) {
          const box = boxes.find(({ place }) => place === target);
          const entered = arrows.filter(({ x, y }) => box && x >= box.x && x <= box.x + BOX_WIDTH && y >= box.y && y <= box.y + box.height);
          expect(entered.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100, seed: 2 },
    );
  });
});
