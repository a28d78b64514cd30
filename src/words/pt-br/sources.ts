import type { Table } from "../../holdings/release.ts";
import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { SourceWords } from "../rooms/source-words.ts";
import { dates } from "./dates.ts";

const TABLES: Readonly<Record<Table, string>> = {
  slt_table5: "tabela 5",
  mfhhis01: "série histórica",
  slt_table3: "tabela 3",
  slt3d_globl: "tabela 3D",
  s1_globl: "tabela do formulário S",
  mfh: "antiga tabela dos maiores detentores",
};

export const sources: SourceWords = {
  table: (table) => TABLES[table],
  file: ({ table, release }) => `TIC, ${TABLES[table]}, divulgada em ${dates.shortDay(release)}`,
  brief: ({ table, release }) => `TIC, ${TABLES[table]}, ${dates.shortDay(release)}. Tabela desde março de 2000.`,
  full: ({ table, release }) =>
    `Tesouro dos EUA, TIC, ${TABLES[table]}, divulgada em ${dates.day(release)}. Tabela mensal desde março de 2000.`,
  acrossBreaks: `${ACROSS_BREAKS}Com quebras de série`,
  acrossBreaksWithin: `${ACROSS_BREAKS}com quebras de série`,
  flowsBasis: "Base SLT, desde fevereiro de 2023 · T-bills: a tabela conta a variação da posição como transação",
  formSBasis: "Base do formulário S, de janeiro de 1977 a janeiro de 2023",
};
