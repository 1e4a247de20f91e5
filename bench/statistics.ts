/** A value that no sample gave (a figure that only Linux has) is null all the way to the report. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Value below which a share of the samples lies (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = Float64Array.from(samples).sort();
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export const median = (samples: readonly number[]): number => percentile(samples, 0.5);

export function spread(samples: readonly number[]): Spread {
  return { median: median(samples), min: Math.min(...samples), max: Math.max(...samples) };
}

/** Median of the samples that exist; null when there is none. */
export function medianOrNull(samples: readonly (number | null)[]): number | null {
  const known = samples.filter((sample) => sample !== null);
  return known.length === 0 ? null : median(known);
}
