import { formatInstant } from '../core/paris-time.ts';
import type { Bac } from '../store/bac.ts';
import { presentClock } from './clock.ts';

/** A bac as these routes show it. `url` is what its clients call. */
export function presentBac({ id, origin, clock }: Bac, url: string) {
  return {
    id,
    url,
    fixtures: origin.fixtures,
    createdAt: formatInstant(origin.createdMs),
    expiresAt: origin.expiresMs === null ? null : formatInstant(origin.expiresMs),
    clock: presentClock(clock),
  };
}
