import type { Punctuation } from "../words/punctuation.ts";
import type { Words } from "../words/words.ts";

/** A line of a text, with claims behind it that may be left out one by one where room is short. */
export interface Line {
  readonly text: string;
  /** 0 always stays; of the others the highest goes first. */
  readonly rank: number;
  readonly claims?: readonly Claim[];
}

export interface Claim {
  readonly text: string;
  readonly rank: number;
  /** What separates it from a claim before it; the first follows a colon. */
  readonly separator: "comma" | "semicolon";
}

export type Paragraph = readonly Line[];

/**
 * Joins lines and claims within a limit of characters. What does not fit is dropped whole, the highest rank first; a
 * shorter one of less weight may still take the room that is left.
 */
export function fitted({ punctuation }: Words, paragraphs: readonly Paragraph[], limit: number): string {
  const text = (dropped: Dropped) => joined(punctuation, paragraphs, dropped);
  const lines = paragraphs.flat();
  const optional = [...lines, ...lines.flatMap(({ claims = [] }) => claims)].filter(({ rank }) => rank > 0);
  const dropped = new Set(optional);
  for (const piece of optional.sort((a, b) => a.rank - b.rank)) {
    dropped.delete(piece);
    if (text(dropped).length > limit) dropped.add(piece);
  }
  return text(dropped);
}

export function always(text: string): Line {
  return { text, rank: 0 };
}

type Dropped = ReadonlySet<Line | Claim>;

function joined(punctuation: Punctuation, paragraphs: readonly Paragraph[], dropped: Dropped): string {
  return paragraphs
    .map((lines) => lines.filter((line) => !dropped.has(line)).map((line) => written(punctuation, line, dropped)))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

function written(punctuation: Punctuation, { text, claims = [] }: Line, dropped: Dropped): string {
  const kept = claims.filter((claim) => !dropped.has(claim));
  return kept.reduce((line, each, at) => line + punctuation[at === 0 ? "colon" : each.separator] + each.text, text);
}
