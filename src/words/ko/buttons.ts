import type { ButtonWords } from "../rooms/button-words.ts";

export const buttons: ButtonWords = {
  csv: "CSV",
  quote: "인용",
  back: "이전",
  next: (count) => `다음 ${count}개`,
  comparedAs: { billions: "억 달러", share: "비중", indexed: "지수" },
};
