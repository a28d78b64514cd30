import type { ExplainedWords } from "../rooms/explained-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

const WHY = "債券は時価で評価され、金利が上がれば価格は下がる";
const traded = (side: "bought" | "sold") => (side === "bought" ? "買い越し" : "売り越し");

export const explained: ExplainedWords = {
  title: (month) => `${dates.month(month)}の数字の意味`,
  level({ month, millions, moved }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? "で、前月末と同額だった"
        : `で、前月末より${money.size(moved.millions)}${moved.kind === "more" ? "多かった" : "少なかった"}`);
    return `${dates.month(month)}末に米国外の投資家が保有していた米国債（米政府の債務）は${money.amount(millions)}${by ?? "だった"}。`;
  },
  boughtAndPrices: ({ traded: side, millions, prices, priceMillions }) =>
    `${WHY}。このため残高の増減がすべて売買によるわけではなく、長期債は${money.size(millions)}の${traded(side)}で、価格変動は残高を${money.size(priceMillions)}${prices === "took" ? "減らした" : "増やした"}。`,
  bought: ({ traded: side, millions }) =>
    `${WHY}。このため残高の増減がすべて売買によるわけではなく、この月の長期債は${money.size(millions)}の${traded(side)}だった。`,
  countedApart: `${WHY}。このため誰も売らなくても残高は減りうる。売買は別に集計される（\`/flows\`）。`,
  custody:
    "国・地域は証券が保管されている場所であり、所有者の国とは限らない。ベルギー、ルクセンブルク、スイス、英国、アイルランド、ケイマン諸島は他国の所有者の分も保管している。",
  official:
    "中央銀行など公的部門の保有は全ての国の合計しか公表されないため、個々の中央銀行の動きをこの統計から読み取ることはできない。",
  releases:
    "公表のたびに過去の月も改定され、統計は2000年3月に始まり途中に断層がある。比較は同一の公表のなかで行い、†の付いたものは慎重に読む必要がある。",
};
