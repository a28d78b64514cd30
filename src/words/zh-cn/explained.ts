import type { ExplainedWords } from "../rooms/explained-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

const WHY = "债券按市价计值，利率上升时价格下跌";
const traded = (side: "bought" | "sold") => (side === "bought" ? "净买入" : "净卖出");

export const explained: ExplainedWords = {
  title: (month) => `${dates.month(month)}的数字说明什么`,
  level({ month, millions, moved }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? "，与上月末相同"
        : `，比上月末${moved.kind === "more" ? "多" : "少"}${money.size(moved.millions)}`);
    return `${dates.month(month)}末，美国境外投资者持有的美国国债（美国政府的债务）为${money.amount(millions)}${by ?? ""}。`;
  },
  boughtAndPrices: ({ traded: side, millions, prices, priceMillions }) =>
    `${WHY}，因此持有额的变动并不都是交易：当月${traded(side)}长期国债${money.size(millions)}，价格变动使持有额${prices === "took" ? "减少" : "增加"}${money.size(priceMillions)}。`,
  bought: ({ traded: side, millions }) =>
    `${WHY}，因此持有额的变动并不都是交易：当月${traded(side)}长期国债${money.size(millions)}。`,
  countedApart: `${WHY}，因此即使无人卖出，持有额也可能下降：买卖另行统计（\`/flows\`）。`,
  custody:
    "国别是证券的托管地，未必是所有者所在地：比利时、卢森堡、瑞士、英国、爱尔兰和开曼群岛都替他国的所有者托管证券。",
  official: "各国央行等官方部门的持有额只公布所有国家的合计，因此无法从这些表中看出某一家央行的举动。",
  releases:
    "每次公布都会修订以往月份，统计始于2000年3月，其间有口径调整，因此应在同一次公布内比较，标有†者须谨慎解读。",
};
