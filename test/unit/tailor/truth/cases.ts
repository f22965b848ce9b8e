/** Rewrites of one bullet (named by its beginning) that lie, and that do not. */
export interface Case<Name extends string> {
  readonly person: Name;
  readonly bullet: string;
  readonly lies: readonly string[];
  readonly honest: readonly string[];
}
