import type { RecordWords } from "../rooms/record-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const records: RecordWords = {
  title: (holder, month) => `${names.full(holder)} : ce qui est notable en ${dates.month(month)}`,
  nothing:
    "Rien encore : les chiffres commencent ce mois-ci, ou changent de sens à partir de lui, et il n’y a rien à comparer.",
  chooseProof: "Voir la preuve de…",
};
