import type { ButtonWords } from "../rooms/button-words.ts";

export const buttons: ButtonWords = {
  csv: "CSV",
  quote: "引用",
  back: "上一页",
  next: (count) => `后${count}个`,
  comparedAs: { billions: "亿美元", share: "占比", indexed: "指数" },
};
