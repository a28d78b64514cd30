import type { Punctuation } from "../punctuation.ts";

export const punctuation: Punctuation = {
  comma: "，",
  semicolon: "；",
  colon: "：",
  stop: "。",
  gap: "",
  aside: (text, aside) => `${text}（${aside}）`,
};
