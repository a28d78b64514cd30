import type { RecordWords } from "../rooms/record-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const records: RecordWords = {
  title: (holder, month) => `${names.full(holder)}: o que se destaca em ${dates.month(month)}`,
  nothing:
    "Nada ainda: os números começam neste mês, ou a partir dele significam outra coisa, e não há com que comparar.",
  chooseProof: "Ver a prova de…",
};
