import type { ButtonWords } from "../rooms/button-words.ts";

export const buttons: ButtonWords = {
  csv: "CSV",
  quote: "Quote",
  back: "Back",
  next: (count) => `Next ${count}`,
  comparedAs: { billions: "$ bn", share: "Share", indexed: "Indexed" },
};
