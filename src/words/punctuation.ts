/** How a language joins clauses. */
export interface Punctuation {
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  /** Between two sentences of a paragraph. */
  readonly gap: string;
  /** "a (b)" */
  aside(text: string, aside: string): string;
}
