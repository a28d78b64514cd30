import type { Punctuation } from "../punctuation.ts";

/** Before two-part marks stands a space that does not break. */
export const punctuation: Punctuation = {
  comma: ", ",
  semicolon: " ; ",
  colon: " : ",
  stop: ".",
  gap: " ",
  aside: (text, aside) => `${text} (${aside})`,
};
