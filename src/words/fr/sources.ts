import type { Table } from "../../holdings/release.ts";
import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { SourceWords } from "../rooms/source-words.ts";
import { dates } from "./dates.ts";

const TABLES: Readonly<Record<Table, string>> = {
  slt_table5: "tableau 5",
  mfhhis01: "série longue",
  slt_table3: "tableau 3",
  slt3d_globl: "tableau 3D",
  s1_globl: "tableau du formulaire S",
  mfh: "ancien tableau des principaux détenteurs",
};

export const sources: SourceWords = {
  table: (table) => TABLES[table],
  file: ({ table, release }) => `TIC, ${TABLES[table]}, publié le ${dates.shortDay(release)}`,
  brief: ({ table, release }) => `TIC, ${TABLES[table]}, ${dates.shortDay(release)}. Tableau depuis mars 2000.`,
  full: ({ table, release }) =>
    `Trésor américain, TIC, ${TABLES[table]}, publié le ${dates.day(release)}. Tableau mensuel depuis mars 2000.`,
  acrossBreaks: `${ACROSS_BREAKS}Par-delà des ruptures d’enquête`,
  acrossBreaksWithin: `${ACROSS_BREAKS}par-delà des ruptures d’enquête`,
  flowsBasis:
    "base SLT, depuis février 2023 · Bons : le tableau compte la variation de l’encours comme une transaction",
  formSBasis: "base du formulaire S, de janvier 1977 à janvier 2023",
};
