/** Département (or collectivité) of a 5-character INSEE commune code: 2 characters, 3 overseas. */
export function departementOf(commune: string): string {
  return /^9[78]/.test(commune) ? commune.slice(0, 3) : commune.slice(0, 2);
}

/** True for the collectivités d'outre-mer, which DGFiP calls TOM: 975, 977, 978 and 98x. */
export function isTom(departement: string): boolean {
  return /^(97[578]|98\d)$/.test(departement);
}

/** Reads a département as clients write it: `75`, `075`, `2A`, `02A`, `971`. */
export function normaliseDepartement(departement: string): string {
  return departement.length === 3 && departement.startsWith('0') ? departement.slice(1) : departement;
}

/**
 * INSEE code of a commune from its two halves. Overseas, DGFiP's texts give two digits (`971` + `01`) or three (`971` + `101`): both are read.
 */
export function joinCommune(departement: string, commune: string): string {
  const code = normaliseDepartement(departement);
  if (code.length === 2) return code + commune.padStart(3, '0');
  if (commune.length === 2) return code + commune;
  return commune.startsWith('0') ? code + commune.slice(1) : code.slice(0, 2) + commune;
}
