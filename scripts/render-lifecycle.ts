import { parseDuration } from '../src/core/duration.ts';
import {
  type GuardUse,
  type LifecycleDeclaration,
  readDeclaration,
  scenariosOf,
  type Transition,
} from '../src/core/lifecycle-declaration.ts';

const DAY_MS = 86_400_000;

/** The declaration of a contract; its meaning is checked when the server starts. */
export function lifecycleOf(document: unknown): LifecycleDeclaration {
  const read = readDeclaration((document as Record<string, unknown>)['x-lifecycle']);
  if ('faults' in read) throw new Error(JSON.stringify(read.faults));
  return read.declaration;
}

/** A name that Mermaid takes: its states hold no space. */
const stateId = (status: string): string => status.normalize('NFD').replace(/[^A-Za-z0-9]/g, '');

/** One arrow for all the events between two statuses: the Domaine's events, and the depositor's in capitals of their operation's verb. */
export function renderMermaid({ initial, statuses, transitions }: LifecycleDeclaration): string {
  const arrows = new Map<string, string[]>();
  for (const { from, to, event } of transitions)
    for (const status of from.length === 0 ? ['[*]'] : from.map(stateId)) {
      const arrow = `${status} --> ${to === null ? '[*]' : stateId(to)}`;
      arrows.set(arrow, [...(arrows.get(arrow) ?? []), event]);
    }
  return [
    '```mermaid',
    'stateDiagram-v2',
    ...Object.keys(statuses).map((status) => `  state "${status}${status === initial ? ' (initial)' : ''}" as ${stateId(status)}`),
    ...[...arrows].map(([arrow, events]) => `  ${arrow} : ${[...new Set(events)].join(', ')}`),
    ...Object.entries(statuses).flatMap(([status, { terminal }]) => (terminal ? [`  ${stateId(status)} --> [*]`] : [])),
    '```',
  ].join('\n');
}

function describeGuard({ guard, ...params }: GuardUse): string {
  const told = Object.entries(params).map(([name, value]) => `${name} ${String(value)}`);
  return `\`${guard}\`${told.length > 0 ? ` (${told.join(', ')})` : ''}`;
}

function describeStamps({ stamps, clears }: Transition): string {
  const written = Object.entries(stamps).map(([field, source]) => `${field} = ${source}`);
  return [...written, ...clears.map((field) => `${field} effacé`)].join(', ');
}

function describeDelay({ after, progression }: Transition): string {
  const delay = parseDuration(after ?? '');
  return delay ? `${delay.ms / DAY_MS} j${progression ? ` (${progression.join(', ')})` : ''}` : '';
}

export function transitionRows({ transitions }: LifecycleDeclaration): string[][] {
  return transitions.map((transition) => [
    `\`${transition.event}\``,
    transition.from.join(', ') || '(dépôt)',
    transition.to ?? '(retiré)',
    transition.operation === undefined ? transition.actor : `${transition.actor}, \`${transition.operation}\``,
    transition.guards.map(describeGuard).join(', '),
    describeStamps(transition),
    describeDelay(transition),
    transition['x-source'],
    transition.law ?? '',
  ]);
}

export function scenarioRows(declaration: LifecycleDeclaration): string[][] {
  return scenariosOf(declaration).map(([name, { values, description, events }]) => [
    values.map((value) => `\`${value}\``).join(', ') + (name === declaration.scenarios.default ? ', et toute autre plaque' : ''),
    `\`${name}\``,
    description,
    name === declaration.scenarios.default
      ? ''
      : Object.entries(events)
          .map(([status, steps]) => `${status} : ${steps.map(({ event }) => `\`${event}\``).join(' puis ') || 'rien'}`)
          .join(' ; '),
  ]);
}
