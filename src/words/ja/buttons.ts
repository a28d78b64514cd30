import type { ButtonWords } from "../rooms/button-words.ts";

export const buttons: ButtonWords = {
  csv: "CSV",
  quote: "引用",
  back: "前へ",
  next: (count) => `次の${count}件`,
  comparedAs: { billions: "億ドル", share: "割合", indexed: "指数" },
};
