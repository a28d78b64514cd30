import type { Table } from "../../holdings/release.ts";
import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { SourceWords } from "../rooms/source-words.ts";
import { dates } from "./dates.ts";

const TABLES: Readonly<Record<Table, string>> = {
  slt_table5: "表5",
  mfhhis01: "長期系列",
  slt_table3: "表3",
  slt3d_globl: "表3D",
  s1_globl: "様式S統計",
  mfh: "主要保有国表",
};

export const sources: SourceWords = {
  table: (table) => TABLES[table],
  file: ({ table, release }) => `TIC ${TABLES[table]}（${dates.shortDay(release)}公表）`,
  brief: ({ table, release }) =>
    `米財務省 対米証券投資統計（TIC）${TABLES[table]}、${dates.day(release)}公表。月次は2000年3月から。`,
  full: ({ table, release }) =>
    `米財務省 対米証券投資統計（TIC）${TABLES[table]}、${dates.day(release)}公表。月次統計は2000年3月から。`,
  acrossBreaks: `${ACROSS_BREAKS}統計の断層をまたぐ比較`,
  acrossBreaksWithin: `${ACROSS_BREAKS}統計の断層をまたぐ比較`,
  flowsBasis: "SLTベース（2023年2月から）· 短期債は残高の増減を取引とみなす",
  formSBasis: "様式Sベース（1977年1月〜2023年1月）",
};
