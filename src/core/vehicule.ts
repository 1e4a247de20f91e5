/** What a depositor hands over, as its contract spells it; also the fields of a referential element. */
export type Fields = Readonly<Record<string, unknown>>;

/** Entité remettante or lieu de dépôt, written by a depositor. */
export type NatureElement = 'entite' | 'lieu';

/** Who owns what is deposited: an application, under a trigramme of its habilitation. */
export interface Deposant {
  readonly clientId: string;
  /** Trigramme of the partner's system. */
  readonly sip: string;
}

/** An element of a depositor's referentials. */
export interface Element extends Deposant {
  /** Ten digits. */
  readonly id: number;
  readonly idCorrelation: string;
  readonly fields: Fields;
}

/** A vehicle handed over to the Domaine. */
export interface Vehicule extends Deposant {
  /** Ten digits. */
  readonly id: number;
  readonly idCorrelation: string;
  readonly entite: number;
  /** Null: withdrawn, it no longer exists for its depositor. */
  readonly statut: string | null;
  readonly scenario: string;
  /** Last transition. */
  readonly updatedMs: number;
  /** Instant at which the Domaine acts by itself; null: never. */
  readonly dueMs: number | null;
  /** Times its depositor has read it in its present status. */
  readonly reads: number;
  /** The first deposit, that a replay is compared with. */
  readonly depot: Fields;
  readonly remise: Fields;
  /** What the transitions stamped: dates, price, buyer, motifs. */
  readonly suivi: Readonly<Record<string, string | null>>;
}

/** One transition of a vehicle: the functional trace that the terms of use ask for (DICP, P3). */
export interface Trace {
  readonly vehicule: number;
  readonly atMs: number;
  readonly actor: string;
  /** Application of the depositor, `admin`, or `progression`. */
  readonly by: string;
  readonly event: string;
  readonly from: string | null;
  readonly to: string | null;
  /** What the event brought: motif, price, dates. */
  readonly data: Fields;
}
