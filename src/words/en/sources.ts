import type { Table } from "../../holdings/release.ts";
import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { SourceWords } from "../rooms/source-words.ts";
import { dayName, shortDay } from "./dates.ts";

const TABLES: Readonly<Record<Table, string>> = {
  slt_table5: "Table 5",
  mfhhis01: "history table",
  slt_table3: "Table 3",
  slt3d_globl: "Table 3D",
  s1_globl: "Form S table",
  mfh: "table of major holders",
};

export const sources: SourceWords = {
  table: (table) => TABLES[table],
  file: ({ table, release }) => `TIC ${TABLES[table]}, release of ${shortDay(release)}`,
  brief: ({ table, release }) => `TIC ${TABLES[table]}, ${shortDay(release)}. Table from March 2000.`,
  full: ({ table, release }) =>
    `U.S. Treasury, TIC ${TABLES[table]}, release of ${dayName(release)}. Monthly table from March 2000.`,
  acrossBreaks: `${ACROSS_BREAKS}Across survey breaks`,
  acrossBreaksWithin: `${ACROSS_BREAKS}across survey breaks`,
  flowsBasis: "SLT basis, from February 2023 · Bills: the table counts the change in position as the transaction",
  formSBasis: "Form S basis, January 1977 to January 2023",
};
