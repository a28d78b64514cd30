import type { ButtonWords } from "../rooms/button-words.ts";

export const buttons: ButtonWords = {
  csv: "CSV",
  quote: "Citar",
  back: "Atrás",
  next: (count) => (count === 1 ? "El siguiente" : `Los ${count} siguientes`),
  comparedAs: { billions: "mil M$", share: "Peso", indexed: "Índice" },
};
