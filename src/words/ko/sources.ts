import type { Table } from "../../holdings/release.ts";
import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { SourceWords } from "../rooms/source-words.ts";
import { dates } from "./dates.ts";

const TABLES: Readonly<Record<Table, string>> = {
  slt_table5: "표 5",
  mfhhis01: "과거 표",
  slt_table3: "표 3",
  slt3d_globl: "표 3D",
  s1_globl: "S 양식 표",
  mfh: "주요 보유국 표",
};

export const sources: SourceWords = {
  table: (table) => TABLES[table],
  file: ({ table, release }) => `TIC ${TABLES[table]}(${dates.shortDay(release)} 발표)`,
  brief: ({ table, release }) =>
    `미 재무부 자본유출입(TIC) ${TABLES[table]}, ${dates.shortDay(release)} 발표. 월간 통계는 2000년 3월부터.`,
  full: ({ table, release }) =>
    `미 재무부 자본유출입(TIC) ${TABLES[table]}, ${dates.day(release)} 발표. 월간 통계는 2000년 3월부터.`,
  acrossBreaks: `${ACROSS_BREAKS}통계 단절을 넘는 비교`,
  acrossBreaksWithin: `${ACROSS_BREAKS}통계 단절을 넘는 비교`,
  flowsBasis: "SLT 기준, 2023년 2월부터 · 단기채는 보유액 변동을 거래로 집계",
  formSBasis: "S 양식 기준, 1977년 1월~2023년 1월",
};
