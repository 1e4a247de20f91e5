import type { Arrangement, Move, Place } from './arrange-lifecycle.ts';
import { BOX_WIDTH, type Box, placeBoxes, readPortHeights, TEXT_LINE } from './place-boxes.ts';
import { isStraight, type Route, readPorts, routeEdges, type Side } from './route-lifecycle.ts';
import { assignTracks, type Rail, traceWire } from './trace-wire.ts';

const LETTER_WIDTH = 6.65;
const BADGE_WIDTH = 22;
const TRACK = 11;
const STUB = 14;

export interface Label extends Move {
  readonly x: number;
  readonly y: number;
}

/** The diagram of a lifecycle, as shapes with their places. */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly start: { readonly x: number; readonly y: number };
  readonly boxes: readonly (Box & { readonly x: number })[];
  /** Paths of the lines, those that meet together: each is drawn with a gap around it where it crosses another. */
  readonly wires: readonly string[];
  readonly arrows: readonly { readonly x: number; readonly y: number; readonly towards: Side | 'down' }[];
  readonly labels: readonly Label[];
}

const labelWidth = ({ event }: Move): number => STUB + BADGE_WIDTH + event.length * LETTER_WIDTH + 6;

interface Columns {
  /** Left of the line's boxes, of the detours, of the exits. */
  readonly lefts: readonly [number, number, number];
  /** First track of each gutter. */
  readonly tracks: readonly [number, number, number];
  readonly width: number;
}

/** Room that the labels take right of a column: beside its boxes, and along the plain arrows of the line. */
function readLabelRoom(arrangement: Arrangement, routes: readonly Route[], column: readonly Place[]): number {
  const beside = routes.filter(({ edge, labelledAt }) => labelledAt.some((at) => column.includes(at === 'from' ? edge.from : edge.to)));
  const along: Move[] =
    column === arrangement.line ? [...arrangement.creations, ...arrangement.edges.filter((edge) => isStraight(arrangement, edge))] : [];
  return Math.max(0, ...beside.map(({ edge }) => labelWidth(edge)), ...along.map((move) => labelWidth(move) - BOX_WIDTH / 2));
}

function placeColumns(arrangement: Arrangement, routes: readonly Route[], rails: ReadonlyMap<string, Rail>): Columns {
  const places: readonly (readonly Place[])[] = [arrangement.line, arrangement.detours.map(({ place }) => place), arrangement.exits];
  const lefts: number[] = [];
  const tracks: number[] = [];
  let x = 1;
  for (const [at, column] of places.entries()) {
    const used = [...rails.values()].filter(({ gutter }) => gutter === at + 1).map(({ track }) => track + 1);
    lefts.push(x);
    x += (column.length > 0 ? BOX_WIDTH : 0) + readLabelRoom(arrangement, routes, column) + 8;
    tracks.push(x);
    x += Math.max(0, ...used) * TRACK + (at < 2 ? 14 : 0);
  }
  const [line = 0, detour = 0, exit = 0] = lefts;
  const [first = 0, second = 0, third = 0] = tracks;
  return { lefts: [line, detour, exit], tracks: [first, second, third], width: x + 2 };
}

interface Plane {
  readonly columns: Columns;
  readonly boxes: ReadonlyMap<Place, Box>;
  readonly heights: ReadonlyMap<string, number>;
  readonly rails: ReadonlyMap<string, Rail>;
}

interface End {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
}

function endOf({ columns, boxes, heights }: Plane, place: Place, side: Side, port: string): End {
  const left = columns.lefts[boxes.get(place)?.column ?? 0];
  return { x: side === 'right' ? left + BOX_WIDTH : left, y: heights.get(port) ?? 0, side };
}

type Wiring = Pick<Diagram, 'arrows' | 'labels'> & { readonly rail: string; readonly path: string };

/** A line from a box to its rail and on to another box, broken where its label stands. */
function wireRoute(plane: Plane, route: Route): Wiring {
  const { edge, labelledAt, gutter } = route;
  const from = endOf(plane, edge.from, route.fromSide, route.fromPort);
  const to = endOf(plane, edge.to, route.toSide, route.toPort);
  const rail = plane.columns.tracks[gutter - 1] ?? 0;
  const x = rail + (plane.rails.get(route.rail)?.track ?? 0) * TRACK;
  const stub = ({ x: edgeX, y }: End) => `M${edgeX} ${y}h${STUB}`;
  const ends = { from, to };
  const inset = (at: 'from' | 'to') => (labelledAt.includes(at) ? { ...ends[at], x: ends[at].x + labelWidth(edge) } : ends[at]);
  return {
    rail: route.rail,
    path: [...labelledAt.map((at) => stub(ends[at])), traceWire(inset('from'), x, inset('to'))].join(''),
    arrows: [{ x: to.x, y: to.y, towards: to.side === 'left' ? 'right' : 'left' }],
    labels: labelledAt.map((at) => ({ ...edge, x: ends[at].x + STUB, y: ends[at].y })),
  };
}

/** The plain arrows of the line, from the point where everything starts to its last status. */
function wireLine(plane: Plane, arrangement: Arrangement): Wiring[] {
  const { line, creations, edges } = arrangement;
  const x = plane.columns.lefts[0] + BOX_WIDTH / 2;
  return line.flatMap((place, rank) => {
    const box = plane.boxes.get(place);
    const above = plane.boxes.get(line[rank - 1] ?? null);
    const moves: readonly Move[] = rank === 0 ? creations : edges.filter((edge) => edge.to === place && isStraight(arrangement, edge));
    if (!box) return [];
    const top = rank > 0 && above ? above.y + above.height : START_Y;
    const middle = (top + box.y) / 2 - 3 - ((moves.length - 1) * TEXT_LINE) / 2;
    return [
      {
        rail: `line ${rank}`,
        path: `M${x} ${top}V${box.y}`,
        arrows: [{ x, y: box.y, towards: 'down' as const }],
        labels: moves.map((move, at) => ({ ...move, x: x + 9, y: middle + at * TEXT_LINE })),
      },
    ];
  });
}

const START_Y = 9;

/** Draws a lifecycle from its arrangement: where every box, line, arrow and label goes. */
export function layOutLifecycle(arrangement: Arrangement): Diagram {
  const routes = routeEdges(arrangement);
  const ports = readPorts(arrangement, routes);
  const placed = placeBoxes(arrangement, ports, routes);
  const heights = readPortHeights(placed, ports);
  const rails = assignTracks(routes, heights);
  const columns = placeColumns(arrangement, routes, rails);
  const plane = { columns, boxes: new Map(placed.map((box) => [box.place, box])), heights, rails };
  const wirings = [...wireLine(plane, arrangement), ...routes.map((route) => wireRoute(plane, route))];
  const together = [...new Set(wirings.map(({ rail }) => rail))];
  return {
    width: columns.width,
    height: Math.max(...placed.map(({ y, height }) => y + height)) + 2,
    start: { x: columns.lefts[0] + BOX_WIDTH / 2, y: START_Y },
    boxes: placed.map((box) => ({ ...box, x: columns.lefts[box.column] })),
    wires: together.map((rail) =>
      wirings
        .filter((wiring) => wiring.rail === rail)
        .map(({ path }) => path)
        .join(''),
    ),
    arrows: wirings.flatMap(({ arrows }) => arrows),
    labels: wirings.flatMap(({ labels }) => labels),
  };
}
