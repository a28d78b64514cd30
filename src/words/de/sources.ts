import type { Table } from "../../holdings/release.ts";
import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { SourceWords } from "../rooms/source-words.ts";
import { dates } from "./dates.ts";

const TABLES: Readonly<Record<Table, string>> = {
  slt_table5: "Tabelle 5",
  mfhhis01: "Langzeittabelle",
  slt_table3: "Tabelle 3",
  slt3d_globl: "Tabelle 3D",
  s1_globl: "Tabelle zu Formular S",
  mfh: "alte Tabelle der größten Halter",
};

export const sources: SourceWords = {
  table: (table) => TABLES[table],
  file: ({ table, release }) => `TIC ${TABLES[table]}, veröffentlicht am ${dates.shortDay(release)}`,
  brief: ({ table, release }) => `TIC ${TABLES[table]}, ${dates.shortDay(release)}. Tabelle ab März 2000.`,
  full: ({ table, release }) =>
    `US-Finanzministerium, TIC ${TABLES[table]}, veröffentlicht am ${dates.day(release)}. Monatstabelle ab März 2000.`,
  acrossBreaks: `${ACROSS_BREAKS}Über Erhebungsbrüche hinweg`,
  acrossBreaksWithin: `${ACROSS_BREAKS}über Erhebungsbrüche hinweg`,
  flowsBasis: "SLT-Basis, ab Februar 2023 · Bills: die Tabelle zählt die Veränderung des Bestands als Transaktion",
  formSBasis: "Basis Formular S, Januar 1977 bis Januar 2023",
};
