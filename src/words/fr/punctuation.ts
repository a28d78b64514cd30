import type { Punctuation } from "../punctuation.ts";

/** Before two-part marks stands a space that does not break. */
export const punctuation: Punctuation = {
  comma: ", ",
  semicolon: "\u00a0; ",
  colon: "\u00a0: ",
  stop: ".",
  gap: " ",
  aside: (text, aside) => `${text} (${aside})`,
};
