/** Part of a list, in the order of its names. */
export interface Page {
  /** The name that comes before; empty: from the start. */
  readonly after: string;
  readonly limit: number;
}

/** Every row, for the lists that are read whole. */
export const WHOLE: Page = { after: '', limit: -1 };
