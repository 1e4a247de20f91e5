/** Nearest euro, half up, as the avis prints every amount; never a negative zero. */
export function roundEuros(amount: number): number {
  return Math.round(amount) + 0;
}

/**
 * Rounded share of an amount in euros, for a rate in percent (`45.25` is 45,25 %).
 * The rate is turned into hundredths first: 12.8 has no exact binary form, and a half euro must not depend on it.
 */
export function computePercent(amount: number, tauxPercent: number): number {
  return roundEuros((amount * Math.round(tauxPercent * 100)) / 10_000);
}
