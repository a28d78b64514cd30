import type { ExplainedWords } from "../rooms/explained-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";
import { object } from "./particles.ts";

const WHY = "채권은 시가로 평가되고 금리가 오르면 가격은 내린다";
const traded = (side: "bought" | "sold") => (side === "bought" ? "순매수" : "순매도");

export const explained: ExplainedWords = {
  title: (month) => `${dates.month(month)} 숫자의 뜻`,
  level({ month, millions, moved }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? "로 전월 말과 같았다"
        : `로 전월 말보다 ${money.size(moved.millions)} ${moved.kind === "more" ? "많았다" : "적었다"}`);
    return `${dates.month(month)} 말 미국 밖의 투자자가 보유한 미국 국채(미국 정부의 빚)는 ${money.amount(millions)}${by ?? "였다"}.`;
  },
  boughtAndPrices: ({ traded: side, millions, prices, priceMillions }) =>
    `${WHY}. 따라서 변동이 모두 거래는 아니다: 장기채는 ${money.size(millions)} ${traded(side)}였고, 가격 변동은 보유액을 ${money.size(priceMillions)} ${prices === "took" ? "줄였다" : "늘렸다"}.`,
  bought: ({ traded: side, millions }) =>
    `${WHY}. 따라서 변동이 모두 거래는 아니다: 이달 장기채는 ${money.size(millions)} ${traded(side)}였다.`,
  countedApart: `${WHY}. 따라서 아무도 팔지 않아도 보유액은 줄 수 있다: 매매는 따로 집계된다(\`/flows\`).`,
  custody:
    "국가는 증권이 보관된 곳이며 소유자의 국가가 아닐 수 있다: 벨기에, 룩셈부르크, 스위스, 영국, 아일랜드, 케이맨제도는 다른 나라 소유자의 것도 보관한다.",
  official:
    "중앙은행 등 공적 부문의 보유는 모든 국가의 합계로만 발표되므로, 한 중앙은행이 무엇을 했는지는 이 표에서 읽을 수 없다.",
  releases: `발표 때마다 과거의 달도 개정되고, 통계는 2000년 3월에 시작해 중간에 단절이 있다. 같은 발표 안에서 비교하고 †가 붙은 것은 ${object("주의")} 기울여 읽어야 한다.`,
};
