/** What stands on buttons, at most 80 characters. */
export interface ButtonWords {
  readonly csv: string;
  readonly quote: string;
  readonly back: string;
  /** "Next 10" */
  next(count: number): string;
  /** What lines of a comparison show: "$ bn", "Share", "Indexed" */
  readonly comparedAs: Readonly<Record<"billions" | "share" | "indexed", string>>;
}
