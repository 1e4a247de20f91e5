import type { Arrangement, Place } from './arrange-lifecycle.ts';
import { isStraight, type Ports, type Route } from './route-lifecycle.ts';

/** Lengths of the diagram, in its own units: one is a CSS pixel at full size. */
export const BOX_WIDTH = 138;
export const TEXT_LINE = 17;
const PORT_PITCH = 20;
const LETTERS_A_LINE = 17;
const GAP = 24;
const TOP = 18;

export interface Box {
  readonly place: Place;
  readonly column: 0 | 1 | 2;
  readonly y: number;
  readonly height: number;
  /** Its name, cut to fit. */
  readonly words: readonly string[];
}

/** What the contract does not name: the object is no longer there. */
const GONE = 'n’existe plus';

function wrapName(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS_A_LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function createMeasure(ports: Ports): (place: Place) => Pick<Box, 'place' | 'words' | 'height'> {
  return (place) => {
    const words = wrapName(place ?? GONE);
    const { left, right } = ports.get(place) ?? { left: [], right: [] };
    return { place, words, height: Math.max(words.length * TEXT_LINE + 18, Math.max(left.length, right.length) * PORT_PITCH + 8) };
  };
}

/** The line from top to bottom; each detour in the gap after the first status that leads to it, where no other line runs. */
function placeLine(arrangement: Arrangement, ports: Ports): Box[] {
  const measure = createMeasure(ports);
  const boxes: Box[] = [];
  let y = TOP + GAP + TEXT_LINE * arrangement.creations.length;
  for (const [rank, place] of arrangement.line.entries()) {
    const box = measure(place);
    boxes.push({ ...box, column: 0, y });
    y += box.height;
    const labels = arrangement.edges.filter((edge) => edge.from === place && isStraight(arrangement, edge)).length;
    const least = y + GAP + TEXT_LINE * Math.max(1, labels);
    y += 10;
    for (const detour of arrangement.detours.filter(({ after }) => after === rank)) {
      const measured = measure(detour.place);
      boxes.push({ ...measured, column: 1, y });
      y += measured.height + 10;
    }
    y = Math.max(y, least);
  }
  return boxes;
}

const portPlace = (box: Pick<Box, 'y' | 'height'>, at: number, count: number): number =>
  box.y + box.height / 2 + (at - (count - 1) / 2) * PORT_PITCH;

/** Height of every port of the boxes placed. */
export function readPortHeights(boxes: readonly Box[], ports: Ports): Map<string, number> {
  return new Map(
    boxes.flatMap((box) => {
      const { left, right } = ports.get(box.place) ?? { left: [], right: [] };
      return [left, right].flatMap((ids) => ids.map((id, at) => [id, portPlace(box, at, ids.length)] as const));
    }),
  );
}

/** Exits are level with what leads to them, and no arrow into one runs along a line to another. */
function placeExits(placed: readonly Box[], { exits }: Arrangement, ports: Ports, routes: readonly Route[]): Box[] {
  const measure = createMeasure(ports);
  const heights = readPortHeights(placed, ports);
  const level = (ports: readonly string[]) => ports.flatMap((port) => heights.get(port) ?? []);
  const measured = exits.map((place) => {
    const leads = level(routes.filter(({ edge }) => edge.to === place).map(({ fromPort }) => fromPort));
    const others = level(
      routes.filter(({ edge, gutter }) => edge.to !== place && gutter === 2).flatMap(({ fromPort, toPort }) => [fromPort, toPort]),
    );
    const taken = leads.length > 1 ? [...others, ...leads] : others;
    return { ...measure(place), taken, wanted: leads.reduce((sum, y) => sum + y, 0) / Math.max(1, leads.length) };
  });
  const boxes: Box[] = [];
  for (const { wanted, taken, ...box } of measured.sort((a, b) => a.wanted - b.wanted)) {
    const last = boxes.at(-1);
    let y = Math.max(wanted - box.height / 2, last ? last.y + last.height + 14 : TOP);
    while (taken.some((height) => Math.abs(height - (y + box.height / 2)) < 12)) y += 2;
    boxes.push({ ...box, column: 2, y });
  }
  return boxes;
}

/** Puts every box; the end of the line is lower than the exits that lead to it. */
export function placeBoxes(arrangement: Arrangement, ports: Ports, routes: readonly Route[]): Box[] {
  const placed = placeLine(arrangement, ports);
  const exits = placeExits(placed, arrangement, ports, routes);
  const floor = Math.max(0, ...exits.map(({ y, height }) => y + height)) + 14;
  const end = arrangement.line.at(-1);
  const isEntered = routes.some(({ gutter, edge }) => gutter === 3 && edge.to === end);
  return [...placed.map((box) => (isEntered && box.place === end ? { ...box, y: Math.max(box.y, floor) } : box)), ...exits];
}
