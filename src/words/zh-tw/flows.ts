import type { Month } from "../../holdings/month.ts";
import type { FlowWords } from "../rooms/flow-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { split } from "./split.ts";

const OVER = { 3: "過去3個月", 12: "過去12個月", start: "自2023年2月以來" } as const;

export const flows: FlowWords = {
  title: ({ holder, change, millions, ...months }) =>
    `${names.full(holder)}，${period(months)}：持有額${change}，至${money.amount(millions)}`,
  parts: {
    netSales: "中長期公債（賣超）",
    netPurchases: "中長期公債（買超）",
    bills: "短期國庫券變動",
    prices: "價格變動（長期）",
    other: "其他",
  },
  clients: (centre) => `${centre}：這裡的買賣屬於其客戶，大多來自他國。`,
  sum: ({ over, split: { change }, parts }) => `**${OVER[over]}** 持有額${change}：${parts}`,
  kindOfHolder: ({ kind, split: { change }, parts }) =>
    `**${kind === "official" ? "官方" : "民間"}** 持有額${change}：${parts}`,
  allTogether: "為所有國家合計，個別國家不公布。",
  revised: ({ release, millions }) =>
    `經${dates.day(release)}修正，持有額變動為${money.change(millions)}；該次公布的細項未收錄。`,
  buyersTitle: (months) => `誰在買超，誰在賣超，${period(months)}（${money.unit}）`,
  all: (printed) => `合計：${printed.mostlyOther ? split.otherExplained : ""}${split.clause(printed)}。`,
  buyers: "買超",
  sellers: "賣超",
  head: null,
  beside: "右為持有額變動",
  roseMost: (movers) => `**持有額增加最多** ${movers.join("，") || "無"}`,
  fellMost: (movers) => `**持有額減少最多** ${movers.join("，") || "無"}`,
  otherAhead: (holders) => `${holders.map(names.short).join("、")}的最大部分是「其他」（託管轉移、估算）。`,
  buyersExplained:
    "左為中長期公債買賣超，右為持有額變動，後者還受價格、短期國庫券和託管轉移影響。託管中心（比利時、盧森堡、英國、瑞士、愛爾蘭、開曼群島）的交易代表他國客戶。",
  noSumOverBoth: "交易統計於2023年2月由表S改為SLT報表，不能跨兩者合計。請查詢更晚的月份或更短的期間。",
  formS: {
    title: ({ holder, netMillions, ...months }) =>
      `${names.full(holder)}，${period(months)}：${net(netMillions)}中長期公債${money.size(netMillions)}`,
    bought: "買入總額",
    sold: "賣出總額",
    net: "淨額",
    sum: ({ months, netMillions }) => `**過去${months}個月** 淨額${money.change(netMillions)}`,
    holdings: ({ changeMillions, millions, release }) =>
      `另外，持有額變動${money.change(changeMillions)}，至${money.level(millions)}（${dates.day(release)}公布）。`,
    apart: "僅為表S所載的交易：不含價格變動和託管轉移，因此與持有額變動不一致，也不能與2023年2月以後的月份比較。",
    all: (netMillions) => `合計：${net(netMillions)}中長期公債${money.size(netMillions)}。`,
  },
};

function net(millions: number): string {
  return millions < 0 ? "賣超" : "買超";
}

function period({ from, to }: { readonly from: Month; readonly to: Month }): string {
  return from === to ? dates.month(to) : `${dates.month(from)}至${dates.month(to)}`;
}
