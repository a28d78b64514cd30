import type { Punctuation } from "../punctuation.ts";

/** What other languages separate by a semicolon are sentences of their own here. */
export const punctuation: Punctuation = {
  comma: "、",
  semicolon: "。",
  colon: "：",
  stop: "。",
  gap: "",
  aside: (text, aside) => `${text}（${aside}）`,
};
