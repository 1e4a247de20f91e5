import { nameKey } from '../core/text-key.ts';

/** 8 MB: at a million people, one draw in seventeen hundred is refused for nothing. */
const BITS = 2 ** 26;

/** FNV-1a, and a last mixing so that every bit counts. */
function hash(text: string, seed: number): number {
  let value = seed;
  for (let rank = 0; rank < text.length; rank++) value = Math.imul(value ^ text.charCodeAt(rank), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Who has been drawn so far, in bounded memory: it never says that a civil status is free when it is not. */
export interface CivilStatuses {
  /** True, and taken from now on, when nobody has this birth name, first first name and birth date. */
  take(nom: string, prenom: string, date: string): boolean;
}

export function createCivilStatuses(): CivilStatuses {
  const bits = new Uint8Array(BITS / 8);
  const isSet = (bit: number) => ((bits[bit >>> 3] ?? 0) & (1 << (bit & 7))) !== 0;
  const set = (bit: number) => {
    bits[bit >>> 3] = (bits[bit >>> 3] ?? 0) | (1 << (bit & 7));
  };
  return {
    take: (nom, prenom, date) => {
      const text = `${nameKey(nom)}|${nameKey(prenom.split(' ')[0] ?? '')}|${date}`;
      const places = [hash(text, 0x811c9dc5), hash(text, 0x9747b28c)].map((value) => value % BITS);
      if (places.every(isSet)) return false;
      places.forEach(set);
      return true;
    },
  };
}

/** 32 bits of a text, the same everywhere. */
export const hashOf = (text: string): number => hash(text, 0x811c9dc5);

/** A street code that a commune and a street always give. */
export function codeVoieOf(commune: string, voie: string): string {
  return String(1 + (hashOf(`${commune} ${voie}`) % 8999)).padStart(4, '0');
}
