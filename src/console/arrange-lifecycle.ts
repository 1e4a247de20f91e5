import type { LifecycleDeclaration } from '../core/lifecycle-declaration.ts';
import { isByOperation } from './read-lifecycle.ts';

/** A status, or null for what no longer exists. */
export type Place = string | null;

export interface Move {
  /** Rank of the transition in the contract, from 1: the number in its table. */
  readonly number: number;
  readonly event: string;
  readonly byOperation: boolean;
}

export interface Edge extends Move {
  readonly from: string;
  readonly to: Place;
}

/** The statuses in three columns, and what goes from one to another. */
export interface Arrangement {
  /** Shortest way to the farthest status, and on to the end. */
  readonly line: readonly string[];
  /** Off the line, and able to come back to it before its end; `after` is the rank on the line of the first status that leads there. */
  readonly detours: readonly { readonly place: string; readonly after: number }[];
  /** Off the line for good. */
  readonly exits: readonly Place[];
  readonly creations: readonly Move[];
  readonly edges: readonly Edge[];
}

const pathTo = (place: string, parents: ReadonlyMap<string, string | null>): string[] => {
  const parent = parents.get(place);
  return parent == null ? [place] : [...pathTo(parent, parents), place];
};

/** Breadth first from the initial status, then from the farthest status to whatever comes after it. */
function readLine(initial: string, edges: readonly Edge[]): string[] {
  const parents = new Map<string, string | null>([[initial, null]]);
  for (const [place] of parents)
    for (const { from, to } of edges) if (from === place && to !== null && !parents.has(to)) parents.set(to, place);
  const paths = [...parents.keys()].map((place) => pathTo(place, parents));
  const line = paths.reduce((longest, path) => (path.length > longest.length ? path : longest));
  const next = () => edges.find(({ from, to }) => from === line.at(-1) && to !== null && !line.includes(to))?.to;
  for (let to = next(); typeof to === 'string'; to = next()) line.push(to);
  return line;
}

/** Statuses off the line from which it can be reached before its end. */
function readDetours(line: readonly string[], others: readonly string[], edges: readonly Edge[]): Set<string> {
  const back = new Set<Place>(line.slice(0, -1));
  for (let size = 0; size < back.size; ) {
    size = back.size;
    for (const { from, to } of edges) if (back.has(to) && from !== line.at(-1)) back.add(from);
  }
  return new Set(others.filter((place) => back.has(place)));
}

/** Mean rank on the way of what leads to a place: keeps lines short and uncrossed. */
function readHeight(place: Place, order: readonly string[], edges: readonly Edge[]): number {
  const ranks = edges.filter(({ from, to }) => to === place && order.includes(from)).map(({ from }) => order.indexOf(from));
  return ranks.length === 0 ? order.length : ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length;
}

/** Puts the statuses of a lifecycle in columns for its diagram. */
export function arrangeLifecycle(lifecycle: LifecycleDeclaration): Arrangement {
  const { initial, statuses, transitions } = lifecycle;
  const numbered = transitions.map((transition, at) => ({
    move: { number: at + 1, event: transition.event, byOperation: isByOperation(lifecycle, transition) },
    ...transition,
  }));
  const edges = numbered.flatMap(({ move, from, to }) => from.map((place) => ({ ...move, from: place, to })));
  const line = readLine(initial, edges);
  const others = Object.keys(statuses).filter((name) => !line.includes(name));
  const back = readDetours(line, others, edges);
  const detours = [...back].map((place) => {
    const ranks = edges.filter(({ to }) => to === place).map(({ from }) => line.indexOf(from));
    const reached = ranks.filter((rank) => rank >= 0);
    return { place, after: reached.length === 0 ? 0 : Math.max(0, Math.min(...reached, line.length - 2)) };
  });
  const order = line.flatMap((place, rank) => [place, ...detours.filter(({ after }) => after === rank).map((detour) => detour.place)]);
  const gone: Place[] = edges.some(({ to }) => to === null) ? [null] : [];
  const exits = [...gone, ...others.filter((name) => !back.has(name))]
    .map((place) => ({ place, height: readHeight(place, order, edges) }))
    .sort((a, b) => a.height - b.height)
    .map(({ place }) => place);
  return { line, detours, exits, creations: numbered.filter(({ from }) => from.length === 0).map(({ move }) => move), edges };
}
