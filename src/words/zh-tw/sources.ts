import type { Table } from "../../holdings/release.ts";
import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { SourceWords } from "../rooms/source-words.ts";
import { dates } from "./dates.ts";

const TABLES: Readonly<Record<Table, string>> = {
  slt_table5: "表5",
  mfhhis01: "歷史表",
  slt_table3: "表3",
  slt3d_globl: "表3D",
  s1_globl: "S表",
  mfh: "主要持有者舊表",
};

export const sources: SourceWords = {
  table: (table) => TABLES[table],
  file: ({ table, release }) => `TIC${TABLES[table]}（${dates.day(release)}公布）`,
  brief: ({ table, release }) => `美國財政部TIC${TABLES[table]}，${dates.day(release)}公布；月度資料始於2000年3月。`,
  full: ({ table, release }) => `美國財政部TIC${TABLES[table]}，${dates.day(release)}公布；月度資料始於2000年3月。`,
  acrossBreaks: `${ACROSS_BREAKS}跨統計斷層的比較`,
  acrossBreaksWithin: `${ACROSS_BREAKS}跨統計斷層的比較`,
  flowsBasis: "SLT基礎，自2023年2月起 · 短期國庫券以持有額變動計為交易",
  formSBasis: "S表基礎，1977年1月至2023年1月",
};
