import type { Holder } from "../../holdings/holder.ts";
import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ReportWords } from "../rooms/report-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { among } from "./release.ts";

const joined = (holders: readonly Holder[]) => holders.map(names.running).join("、");

export const report: ReportWords = {
  fromMonthBefore: ({ month, beside, millions, beforeMillions, ratio }) =>
    `${dates.monthBeside(month, beside)}の${money.level(beforeMillions)}から${money.change(millions)}（${money.signedPercent(ratio)}）`,
  belowPeakOf: ({ month, beside, millions }) =>
    `${dates.monthBeside(month, beside)}のピークを${money.size(millions)}下回る`,
  overYear: ({ millions, ratio }) => `前年同月比${money.change(millions)}（${money.signedPercent(ratio)}）`,
  headings: {
    largest: "上位3カ国・地域",
    ranks: "順位",
    official: "公的部門と民間部門",
    custody: "証券保管の拠点",
    boughtAndSold: "売買",
    boughtOrSold: "売買と価格変動",
    revised: "改定",
  },
  largestMoves(breadth) {
    const { rose, fell, unchanged } = breadth;
    const parts = [
      ...(rose > 0 ? [`増加${rose}`] : []),
      ...(fell > 0 ? [`減少${fell}`] : []),
      ...(unchanged > 0 ? [`横ばい${unchanged}`] : []),
    ];
    return `**大きな増減**（${among(breadth)}のうち${parts.join("、")}）`;
  },
  mover: ({ holder, changeMillions, millions }) =>
    `${names.full(holder)} ${money.change(changeMillions)}の${money.level(millions)}`,
  holder: (holder, millions) => `${names.full(holder)} ${money.level(millions)}`,
  passed(winners, losers) {
    const named = (all: typeof winners) =>
      all
        .map(({ holder, place, when }) => `${names.running(holder)}（${place}位${when ? `。${when}` : ""}）`)
        .join("、");
    return `${named(winners)}が${named(losers)}を抜いた`;
  },
  official: (level) => `海外公的部門（全ての国の合計）：${level}`,
  officialParts: ({ bills, bonds }) => `短期債${bills}、中長期債${bonds}`,
  allOthers: (level) => `公的部門以外：${level}`,
  custody: (members, level) => `${joined(members)}の合計：${level}`,
  custodyRound: ({ direction, boundMillions, from }) =>
    `6カ国・地域がそろう${from.slice(0, 4)}年以降で初めて${money.round(boundMillions)}を${direction === "above" ? "上回った" : "下回った"}`,
  custodyLevel: ({ side, from }) =>
    `6カ国・地域がそろう${from.slice(0, 4)}年以降で${side === "lowest" ? "最低" : "最高"}`,
  everyoneElse: (level) => `それ以外：${level}`,
  formS: ({ traded, millions }) =>
    `取引のみを集計する様式Sベースでは、海外勢は長期債を${money.size(millions)}${traded === "bought" ? "買い越した" : "売り越した"}`,
  formSBefore: ({ month, millions }) => `${dates.bareMonth(month)}は${money.change(millions)}`,
  netBuyers({ buyers, sellers, longTerm }) {
    const named = (all: typeof buyers) =>
      all.map(({ holder, amount }) => `${names.running(holder)}${amount}`).join("、");
    return `${longTerm ? "長期債の" : ""}買い越し上位：${named(buyers)}。売り越し上位：${named(sellers)}。`;
  },
  table3Awaited: "今回公表分の表3はまだ出ていない。公表後は `/flows` で確認できる。",
  table3WillReplace:
    "今回公表分の表3はまだ出ていない。出しだいこの行を差し替える。1時間を超える場合は `/flows` を参照。",
  table3NotHeld: ({ month, newest }) =>
    `内訳を示す表3は${dates.bareMonth(month)}分が未収録。最新は${dates.month(newest)}分：\`/flows\`。`,
  signFlip: ({ month, beside, thenMillions, nowMillions, release }) =>
    `${dates.monthBeside(month, beside)}の前月比は${dates.dayAndMonth(release)}公表の${money.change(thenMillions)}から${money.change(nowMillions)}に改定された。`,
  caveat:
    "金額は時価、国・地域は証券の保管場所による。残高の減少は売り越しを意味せず、保管地が所有者の国とは限らない。",
  acrossBreaks: (last) => `${ACROSS_BREAKS}統計の断層（直近は${dates.month(last)}）をまたぐ比較。`,
  next: ({ unixSeconds, expected }) =>
    `次回公表${expected ? "（見込み）" : ""}：<t:${unixSeconds}:F>（<t:${unixSeconds}:R>）`,
};
