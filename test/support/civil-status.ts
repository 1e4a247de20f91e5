import type { Personne } from '../../src/core/personne.ts';

export type CivilStatus = Readonly<Record<string, string | undefined>>;

const isOverseas = (commune: string): boolean => /^9[78]/.test(commune);

/** Département and commune as the query of R2P and SFiP splits a 5-character INSEE code. */
export function splitCommune(commune: string): { readonly departement: string; readonly commune: string } {
  const cut = isOverseas(commune) ? 3 : 2;
  return { departement: commune.slice(0, cut), commune: commune.slice(cut) };
}

/** `JJ/MM/AAAA`, `MM/AAAA` or `AAAA`. */
export function birthDateOf({ naissance: { date } }: Personne): string {
  return [date.jour, date.mois, date.annee].filter((part) => part !== null).join('/');
}

/** Mode 1 of R2P: the complete civil status of a persona. */
export function birthOf(personne: Personne): CivilStatus {
  const { pays, commune } = personne.naissance.lieu;
  const place = commune === null ? undefined : splitCommune(commune);
  return {
    nom: personne.nomNaissance,
    prenom: personne.prenoms,
    sexe: personne.sexe,
    naisDate: birthDateOf(personne),
    naisCodePays: pays,
    naisCodeDept: place?.departement,
    naisCodeCommune: place?.commune,
  };
}

/** Mode 2 of R2P: the names and the address, to the commune in France. */
export function addressOf({ nomNaissance, prenoms, adresse }: Personne): CivilStatus {
  const place = adresse.commune === null ? undefined : splitCommune(adresse.commune);
  return {
    nom: nomNaissance,
    prenom: prenoms,
    adrCodePays: adresse.pays,
    adrCodeDept: place?.departement,
    adrCodeCommune: place?.commune,
  };
}

/** A query string, `?` included; what is undefined is left out. */
export function queryOf(civilStatus: CivilStatus): string {
  const given = Object.entries(civilStatus).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return `?${new URLSearchParams(given)}`;
}
