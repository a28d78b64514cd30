import type { ButtonWords } from "../rooms/button-words.ts";

export const buttons: ButtonWords = {
  csv: "CSV",
  quote: "Zitat",
  back: "Zurück",
  next: (count) => (count === 1 ? "Der nächste" : `Nächste ${count}`),
  comparedAs: { billions: "Mrd. $", share: "Anteil", indexed: "Index" },
};
