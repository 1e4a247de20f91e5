import type { Bac } from '../store/bac.ts';
import type { Credentials } from '../store/reissue.ts';
import type { Snapshot } from '../store/snapshots.ts';

/** What a new bac is asked to be. */
export interface BacWish {
  readonly id: string;
  /** Name of a set of fixtures. */
  readonly fixtures: string;
  /** First instant of its clock, ISO 8601; null: the server's own. */
  readonly now: string | null;
  readonly frozen: boolean;
  /** Real time; null: until it is deleted. */
  readonly expiresMs: number | null;
}

/** A bac just made, and the credentials made for it: nothing tells them again. */
export interface NewBac {
  readonly bac: Bac;
  /** By slug of application. */
  readonly credentials: ReadonlyMap<string, Credentials>;
}

/** Makes and unmakes bacs. Each action is done whole or not at all. */
export interface BacDesk {
  /** Names of the sets of fixtures. */
  readonly fixtureSets: readonly string[];
  create(wish: BacWish): NewBac;
  /** A bac in the state of another, for as long as told: its people, goods, conventions, faults, quotas and clock; no token, no journal. */
  clone(bac: Bac, wish: Pick<BacWish, 'id' | 'expiresMs'>): NewBac;
  /** Back to its fixtures and its first instant; credentials, and tokens already given, still hold. */
  reset(bac: Bac): Bac;
  remove(bac: Bac): void;
  saveSnapshot(bac: Bac, name: string): Snapshot;
  /** Absent: there is none of this name. Unreadable: it is damaged, or of another version of the sandbox; the bac is left as it was. */
  loadSnapshot(bac: Bac, name: string): Bac | 'absent' | 'unreadable';
  listSnapshots(bac: Bac): readonly Snapshot[];
  removeSnapshot(bac: Bac, name: string): boolean;
}
