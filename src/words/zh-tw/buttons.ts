import type { ButtonWords } from "../rooms/button-words.ts";

export const buttons: ButtonWords = {
  csv: "CSV",
  quote: "引用",
  back: "上一頁",
  next: (count) => `後${count}個`,
  comparedAs: { billions: "億美元", share: "占比", indexed: "指數" },
};
