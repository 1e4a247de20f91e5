/** The options of a command line, by key, and its arguments. A switch is true or absent. */
export interface Given {
  readonly options: Readonly<Record<string, string | true | undefined>>;
  readonly args: readonly string[];
}
