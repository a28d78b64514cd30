import type { ExplainedWords } from "../rooms/explained-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

const WHY = "債券按市價計值，利率上升時價格下跌";
const traded = (side: "bought" | "sold") => (side === "bought" ? "買超" : "賣超");

export const explained: ExplainedWords = {
  title: (month) => `${dates.month(month)}的數字說明什麼`,
  level({ month, millions, moved }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? "，與上月底相同"
        : `，比上月底${moved.kind === "more" ? "多" : "少"}${money.size(moved.millions)}`);
    return `${dates.month(month)}底，美國境外投資人持有的美國公債（美國政府的債務）為${money.amount(millions)}${by ?? ""}。`;
  },
  boughtAndPrices: ({ traded: side, millions, prices, priceMillions }) =>
    `${WHY}，因此持有額的變動並不都是交易：當月${traded(side)}長期公債${money.size(millions)}，價格變動使持有額${prices === "took" ? "減少" : "增加"}${money.size(priceMillions)}。`,
  bought: ({ traded: side, millions }) =>
    `${WHY}，因此持有額的變動並不都是交易：當月${traded(side)}長期公債${money.size(millions)}。`,
  countedApart: `${WHY}，因此即使無人賣出，持有額也可能下降：買賣另行統計（\`/flows\`）。`,
  custody:
    "國別是證券的保管地，未必是所有者所在地：比利時、盧森堡、瑞士、英國、愛爾蘭和開曼群島都替他國的所有者保管證券。",
  official: "各國央行等官方部門的持有額只公布所有國家的合計，因此無法從這些表中看出某一家央行的舉動。",
  releases:
    "每次公布都會修正以往月份，統計始於2000年3月，其間有統計斷層，因此應在同一次公布內比較，標有†者須謹慎解讀。",
};
