import type { Month } from "../../holdings/month.ts";
import type { FlowWords } from "../rooms/flow-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { split } from "./split.ts";

const OVER = { 3: "过去3个月", 12: "过去12个月", start: "自2023年2月以来" } as const;

export const flows: FlowWords = {
  title: ({ holder, change, millions, ...months }) =>
    `${names.full(holder)}，${period(months)}：持有额${change}，至${money.amount(millions)}`,
  parts: {
    netSales: "中长期国债（净卖出）",
    netPurchases: "中长期国债（净买入）",
    bills: "短期国债变动",
    prices: "价格变动（长期）",
    other: "其他",
  },
  clients: (centre) => `${centre}：这里的买卖属于其客户，大多来自他国。`,
  sum: ({ over, split: { change }, parts }) => `**${OVER[over]}** 持有额${change}：${parts}`,
  kindOfHolder: ({ kind, split: { change }, parts }) =>
    `**${kind === "official" ? "官方" : "私人"}** 持有额${change}：${parts}`,
  allTogether: "为所有国家合计，单个国家不公布。",
  revised: ({ release, millions }) =>
    `经${dates.day(release)}修订，持有额变动为${money.change(millions)}；该次公布的分解未收录。`,
  buyersTitle: (months) => `谁在净买入，谁在净卖出，${period(months)}（${money.unit}）`,
  all: (printed) => `合计：${printed.mostlyOther ? split.otherExplained : ""}${split.clause(printed)}。`,
  buyers: "净买入",
  sellers: "净卖出",
  head: null,
  beside: "右为持有额变动",
  roseMost: (movers) => `**持有额上升最多** ${movers.join("，") || "无"}`,
  fellMost: (movers) => `**持有额下降最多** ${movers.join("，") || "无"}`,
  otherAhead: (holders) => `${holders.map(names.short).join("、")}的最大部分是“其他”（托管转移、估算）。`,
  buyersExplained:
    "左为中长期国债净买卖，右为持有额变动，后者还受价格、短期国债和托管转移影响。托管中心（比利时、卢森堡、英国、瑞士、爱尔兰、开曼群岛）的交易代表他国客户。",
  noSumOverBoth: "交易统计于2023年2月由表S改为SLT报表，不能跨两者合计。请查询更晚的月份或更短的期间。",
  formS: {
    title: ({ holder, netMillions, ...months }) =>
      `${names.full(holder)}，${period(months)}：${net(netMillions)}中长期国债${money.size(netMillions)}`,
    bought: "买入总额",
    sold: "卖出总额",
    net: "净额",
    sum: ({ months, netMillions }) => `**过去${months}个月** 净额${money.change(netMillions)}`,
    holdings: ({ changeMillions, millions, release }) =>
      `另外，持有额变动${money.change(changeMillions)}，至${money.level(millions)}（${dates.day(release)}公布）。`,
    apart: "仅为表S口径的交易：不含价格变动和托管转移，因此与持有额变动不一致，也不能与2023年2月以后的月份比较。",
    all: (netMillions) => `合计：${net(netMillions)}中长期国债${money.size(netMillions)}。`,
  },
};

function net(millions: number): string {
  return millions < 0 ? "净卖出" : "净买入";
}

function period({ from, to }: { readonly from: Month; readonly to: Month }): string {
  return from === to ? dates.month(to) : `${dates.month(from)}至${dates.month(to)}`;
}
