import type * as z from 'zod';

export type Data = Readonly<Record<string, unknown>>;

/** What an event brings that a guard does not let through. */
export interface DataFault {
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

interface GuardContext<Subject> {
  readonly subject: Subject;
  readonly nowMs: number;
  /** The parameters that the declaration gives the guard. */
  readonly params: Data;
}

/**
 * A condition that a declaration names. One `about` the subject tells why a transition is closed now; one `about` the data looks at
 * what an event brings, and says nothing while that is not known.
 */
export type Guard<Subject> = {
  readonly params: z.ZodType;
  /** Names of the parameters that are statuses. */
  readonly statusParams?: readonly string[];
} & (
  | { readonly about: 'subject'; readonly check: (context: GuardContext<Subject>) => string | null }
  | { readonly about: 'data'; readonly check: (context: GuardContext<Subject> & { readonly data: Data }) => DataFault | null }
);

export type Guards<Subject> = Readonly<Record<string, Guard<Subject>>>;
