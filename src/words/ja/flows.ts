import type { Month } from "../../holdings/month.ts";
import type { FlowWords } from "../rooms/flow-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { split } from "./split.ts";

const OVER = { 3: "過去3カ月", 12: "過去12カ月", start: "2023年2月以降" } as const;

export const flows: FlowWords = {
  title: ({ holder, change, millions, ...months }) =>
    `${names.full(holder)}、${period(months)}：残高は${change}の${money.amount(millions)}`,
  parts: {
    netSales: "長期債の売り越し",
    netPurchases: "長期債の買い越し",
    bills: "短期債の増減",
    prices: "価格変動（長期債）",
    other: "その他",
  },
  clients: (centre) => `${centre}であり、ここでの売買は顧客のもので、その多くは他国の顧客である。`,
  sum: ({ over, split: { change }, parts }) => `**${OVER[over]}** 残高${change}：${parts}`,
  kindOfHolder: ({ kind, split: { change }, parts }) =>
    `**${kind === "official" ? "公的部門" : "民間部門"}** 残高${change}：${parts}`,
  allTogether: "全ての国の合計。国ごとの公的部門は公表されない。",
  revised: ({ release, millions }) =>
    `${dates.day(release)}の改定後の増減は${money.change(millions)}。その公表の内訳は未収録。`,
  buyersTitle: (months) => `買い越しと売り越し、${period(months)}（${money.unit}）`,
  all: (printed) => `全体：${printed.mostlyOther ? split.otherExplained : ""}${split.clause(printed)}。`,
  buyers: "買い越し",
  sellers: "売り越し",
  head: null,
  beside: "右は残高の増減",
  roseMost: (movers) => `**残高の増加が大きい** ${movers.join("、") || "なし"}`,
  fellMost: (movers) => `**残高の減少が大きい** ${movers.join("、") || "なし"}`,
  otherAhead: (holders) => `${holders.map(names.short).join("、")}では「その他」（保管先の移動、推計）が最大の要因。`,
  buyersExplained:
    "左は長期債の売買（差引）、右は残高の増減で、価格、短期債、保管先の移動でも変わる。証券保管の拠点（ベルギー、ルクセンブルク、英国、スイス、アイルランド、ケイマン諸島）の売買は他国の顧客の分を含む。",
  noSumOverBoth:
    "売買の統計は2023年2月に様式SからSLT報告に移ったため、両方にまたがる合計はありません。より後の月か短い期間を指定してください。",
  formS: {
    title: ({ holder, netMillions, ...months }) =>
      `${names.full(holder)}、${period(months)}：中長期債の${net(netMillions)}${money.change(netMillions)}`,
    bought: "買い（総額）",
    sold: "売り（総額）",
    net: "差引",
    sum: ({ months, netMillions }) => `**過去${months}カ月** 差引${money.change(netMillions)}`,
    holdings: ({ changeMillions, millions, release }) =>
      `これとは別に、残高は${money.change(changeMillions)}の${money.level(millions)}（${dates.day(release)}公表）。`,
    apart:
      "様式Sに基づく取引のみ。価格変動や保管先の移動を含まないため残高の増減とは一致しない。2023年2月以降の月とは比べられない。",
    all: (netMillions) => `全体：長期債の${net(netMillions)}${money.change(netMillions)}。`,
  },
};

function net(millions: number): string {
  return millions < 0 ? "売り越し" : "買い越し";
}

function period({ from, to }: { readonly from: Month; readonly to: Month }): string {
  return from === to ? dates.month(to) : `${dates.month(from)}〜${dates.month(to)}`;
}
