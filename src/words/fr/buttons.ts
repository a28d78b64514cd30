import type { ButtonWords } from "../rooms/button-words.ts";

export const buttons: ButtonWords = {
  csv: "CSV",
  quote: "Citer",
  back: "Retour",
  next: (count) => (count === 1 ? "Le suivant" : `Les ${count} suivants`),
  comparedAs: { billions: "Md $", share: "Part", indexed: "Indice" },
};
