/** When the Domaine acts by itself: never, at once, after the delays of the lifecycle, or at each nth reading by the depositor. */
export type Progression = { readonly mode: 'manual' | 'immediate' | 'time' } | { readonly mode: 'reads'; readonly every: number };

export const PROGRESSION_MODES: readonly Progression['mode'][] = ['manual', 'immediate', 'time', 'reads'];

export const PROGRESSION_HELP = 'manual, immediate, time or reads:N';

const MAX_READS = 1000;

/** Reads `manual`, `immediate`, `time` or `reads:3`; null for anything else. */
export function parseProgression(text: string): Progression | null {
  if (text === 'manual' || text === 'immediate' || text === 'time') return { mode: text };
  const every = Number(/^reads:(\d{1,4})$/.exec(text)?.[1] ?? 0);
  return every >= 1 && every <= MAX_READS ? { mode: 'reads', every } : null;
}

export function formatProgression(progression: Progression): string {
  return progression.mode === 'reads' ? `reads:${progression.every}` : progression.mode;
}
