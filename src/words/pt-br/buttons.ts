import type { ButtonWords } from "../rooms/button-words.ts";

export const buttons: ButtonWords = {
  csv: "CSV",
  quote: "Citar",
  back: "Voltar",
  next: (count) => (count === 1 ? "O próximo" : `Os próximos ${count}`),
  comparedAs: { billions: "US$ bi", share: "Fatia", indexed: "Índice" },
};
