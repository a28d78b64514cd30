import type { RecordWords } from "../rooms/record-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const records: RecordWords = {
  title: (holder, month) => `${names.full(holder)}: lo destacable en ${dates.month(month)}`,
  nothing:
    "Nada todavía: las cifras empiezan en este mes, o desde él significan otra cosa, y no hay con qué compararlas.",
  chooseProof: "Ver la prueba de…",
};
