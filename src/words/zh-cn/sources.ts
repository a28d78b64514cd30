import type { Table } from "../../holdings/release.ts";
import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { SourceWords } from "../rooms/source-words.ts";
import { dates } from "./dates.ts";

const TABLES: Readonly<Record<Table, string>> = {
  slt_table5: "表5",
  mfhhis01: "历史表",
  slt_table3: "表3",
  slt3d_globl: "表3D",
  s1_globl: "S表",
  mfh: "主要持有者旧表",
};

export const sources: SourceWords = {
  table: (table) => TABLES[table],
  file: ({ table, release }) => `TIC${TABLES[table]}（${dates.day(release)}公布）`,
  brief: ({ table, release }) => `美国财政部TIC${TABLES[table]}，${dates.day(release)}公布；月度数据始于2000年3月。`,
  full: ({ table, release }) => `美国财政部TIC${TABLES[table]}，${dates.day(release)}公布；月度数据始于2000年3月。`,
  acrossBreaks: `${ACROSS_BREAKS}跨统计口径调整的比较`,
  acrossBreaksWithin: `${ACROSS_BREAKS}跨统计口径调整的比较`,
  flowsBasis: "SLT口径，自2023年2月起 · 短期国债以持有额变动计为交易",
  formSBasis: "S表口径，1977年1月至2023年1月",
};
