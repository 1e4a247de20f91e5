import type { Arrangement, Edge, Place } from './arrange-lifecycle.ts';

export type Side = 'left' | 'right';

/** An edge that leaves its column by a gutter, on a rail that it may share with others of the same target. */
export interface Route {
  readonly edge: Edge;
  /** 1: between line and detours; 2: between detours and exits; 3: right of the exits. */
  readonly gutter: 1 | 2 | 3;
  readonly rail: string;
  readonly fromSide: Side;
  readonly toSide: Side;
  readonly fromPort: string;
  readonly toPort: string;
  readonly labelledAt: readonly ('from' | 'to')[];
}

/** Ports of each side of each place, from top to bottom. */
export type Ports = ReadonlyMap<Place, Readonly<Record<Side, readonly string[]>>>;

type Column = 'line' | 'detour' | 'exit';

type Course = Pick<Route, 'gutter' | 'fromSide' | 'toSide' | 'labelledAt'> & { readonly isShared: boolean };

/** A label stands where nothing else runs: right of a box, never left of it. */
const COURSES: Readonly<Record<Column, Readonly<Record<Column, Course>>>> = {
  line: {
    line: { gutter: 1, fromSide: 'right', toSide: 'right', labelledAt: ['from', 'to'], isShared: false },
    detour: { gutter: 1, fromSide: 'right', toSide: 'left', labelledAt: ['from'], isShared: true },
    exit: { gutter: 2, fromSide: 'right', toSide: 'left', labelledAt: ['from'], isShared: true },
  },
  detour: {
    line: { gutter: 1, fromSide: 'left', toSide: 'right', labelledAt: ['to'], isShared: false },
    detour: { gutter: 2, fromSide: 'right', toSide: 'right', labelledAt: ['from'], isShared: true },
    exit: { gutter: 2, fromSide: 'right', toSide: 'left', labelledAt: ['from'], isShared: true },
  },
  exit: {
    line: { gutter: 3, fromSide: 'right', toSide: 'right', labelledAt: ['from'], isShared: true },
    detour: { gutter: 3, fromSide: 'right', toSide: 'right', labelledAt: ['from'], isShared: true },
    exit: { gutter: 3, fromSide: 'right', toSide: 'right', labelledAt: ['from'], isShared: true },
  },
};

function createColumnOf({ line, detours }: Arrangement): (place: Place) => Column {
  const columns = new Map<Place, Column>([
    ...line.map((place) => [place, 'line'] as const),
    ...detours.map(({ place }) => [place, 'detour'] as const),
  ]);
  return (place) => columns.get(place) ?? 'exit';
}

/** Whether an edge is the plain arrow between two neighbours of the line. */
export const isStraight = ({ line }: Arrangement, { from, to }: Edge): boolean =>
  line.includes(from) && to !== null && line.indexOf(to) === line.indexOf(from) + 1;

/** The way of every edge that is not a plain arrow of the line. */
export function routeEdges(arrangement: Arrangement): Route[] {
  const columnOf = createColumnOf(arrangement);
  return arrangement.edges
    .filter((edge) => !isStraight(arrangement, edge))
    .map((edge, at) => {
      const { isShared, ...course } = COURSES[columnOf(edge.from)][columnOf(edge.to)];
      const rail = isShared ? `${course.gutter} ${course.toSide} ${JSON.stringify(edge.to)}` : `alone ${at}`;
      return { ...course, edge, rail, fromPort: `from ${at}`, toPort: `to ${rail}` };
    });
}

interface Port {
  readonly id: string;
  readonly place: Place;
  readonly side: Side;
  /** How far the other end is, negative above; exits are on the same level, in their own order. */
  readonly distance: number;
  readonly other: Column;
}

/**
 * From the middle of a side outwards: exits, then detours from the nearest, then the line from the farthest. The outermost port takes the
 * nearest track, so that lines nest instead of crossing.
 */
const outwards = ({ distance, other }: Port): number => {
  if (other === 'exit') return distance;
  const order = other === 'detour' ? 1 + Math.abs(distance) : 10_000 - Math.abs(distance);
  return distance < 0 ? -order : order;
};

function listPorts(arrangement: Arrangement, routes: readonly Route[]): Port[] {
  const { line, detours, exits } = arrangement;
  const columnOf = createColumnOf(arrangement);
  const order: Place[] = line.flatMap((place, rank) => [
    place,
    ...detours.filter(({ after }) => after === rank).map((detour) => detour.place),
  ]);
  const distanceOf = (from: Place, to: Place): number =>
    columnOf(to) === 'exit' ? (exits.indexOf(to) + 1) / (exits.length + 2) : order.indexOf(to) - order.indexOf(from);
  const ports = routes.flatMap(({ edge: { from, to }, fromPort, toPort, fromSide, toSide }) => [
    { id: fromPort, place: from as Place, side: fromSide, distance: distanceOf(from, to), other: columnOf(to) },
    { id: toPort, place: to, side: toSide, distance: distanceOf(to, from), other: columnOf(from) },
  ]);
  return [...new Map(ports.map((port) => [port.id, port])).values()];
}

/** The ports of every place, ordered so that the lines between them cross as little as they can. */
export function readPorts(arrangement: Arrangement, routes: readonly Route[]): Ports {
  const ports = listPorts(arrangement, routes).sort((a, b) => outwards(a) - outwards(b));
  const places: Place[] = [...arrangement.line, ...arrangement.detours.map(({ place }) => place), ...arrangement.exits];
  const idsOf = (place: Place, side: Side) => ports.filter((port) => port.place === place && port.side === side).map(({ id }) => id);
  return new Map(places.map((place) => [place, { left: idsOf(place, 'left'), right: idsOf(place, 'right') }]));
}
