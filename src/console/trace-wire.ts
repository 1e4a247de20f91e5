import type { Route } from './route-lifecycle.ts';

const BEND = 6;
const APART = 8;

/** The vertical part of one or several routes to the same target. */
export interface Rail {
  readonly gutter: Route['gutter'];
  readonly top: number;
  readonly bottom: number;
  /** Rank from the left of its gutter. */
  readonly track: number;
}

/** Among rails side by side, those that stay in their column come first, from the shortest; the others from the longest. */
function compareRails(a: { route: Route; top: number; bottom: number }, b: typeof a): number {
  const stays = ({ route }: typeof a) => (route.gutter === 1 && route.fromSide === route.toSide ? 0 : 1);
  const length = (rail: typeof a) => (rail.bottom - rail.top) * (stays(rail) === 0 ? 1 : -1);
  return stays(a) - stays(b) || length(a) - length(b) || b.top - a.top;
}

/** Gives each rail a track where no other of its gutter runs at the same height. */
export function assignTracks(routes: readonly Route[], heights: ReadonlyMap<string, number>): Map<string, Rail> {
  const spans = [...new Set(routes.map(({ rail }) => rail))].flatMap((name) => {
    const along = routes.filter(({ rail }) => rail === name);
    const ys = along.flatMap(({ fromPort, toPort }) => [heights.get(fromPort) ?? 0, heights.get(toPort) ?? 0]);
    return along.slice(0, 1).map((route) => ({ name, route, top: Math.min(...ys), bottom: Math.max(...ys) }));
  });
  const rails = new Map<string, Rail>();
  for (const { name, route, top, bottom } of spans.sort(compareRails)) {
    const { gutter } = route;
    const beside = [...rails.values()].filter((rail) => rail.gutter === gutter && rail.top < bottom + APART && rail.bottom > top - APART);
    rails.set(name, { gutter, top, bottom, track: Math.max(-1, ...beside.map(({ track }) => track)) + 1 });
  }
  return rails;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Path from a point to a vertical at `x`, along it, and to another point, with round bends: two lines that meet show which way they go. */
export function traceWire(from: Point, x: number, to: Point): string {
  if (from.y === to.y) return `M${from.x} ${from.y}H${to.x}`;
  const bend = Math.min(BEND, Math.abs(to.y - from.y) / 2);
  const down = Math.sign(to.y - from.y) * bend;
  const out = Math.sign(x - from.x) * bend;
  const on = Math.sign(to.x - x) * bend;
  return `M${from.x} ${from.y}H${x - out}Q${x} ${from.y} ${x} ${from.y + down}V${to.y - down}Q${x} ${to.y} ${x + on} ${to.y}H${to.x}`;
}
