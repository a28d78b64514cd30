import type { ComparisonWords } from "../rooms/comparison-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const SHOWN = { billions: money.unit, share: "해외 보유 전체 대비 비중", indexed: "지수" };

export const comparison: ComparisonWords = {
  title: ({ holders, as, from, to }) =>
    `${holders.map(names.short).join(", ")}: ${SHOWN[as]}, ${dates.month(from)}~${dates.month(to)}`,
  head: (as, { from, to }) => (as === "indexed" ? null : { first: to, second: from }),
  index: (value) => money.number(value, 1),
  indexExplained: ({ from, to }) =>
    `왼쪽은 지수(${dates.month(from)}=100), 오른쪽은 ${dates.month(to)} 보유액(${money.unit}).`,
  newestOfAll: ({ month, holders }) =>
    `${holders === 2 ? "둘 다" : "모두"} 수치가 있는 가장 최근 월은 ${dates.month(month)}.`,
  custody: (centres) => `다른 나라 소유자의 것을 보관: ${centres.map(names.running).join(", ")}.`,
  marketValue: "시가·보관지 기준: 보유액 감소가 매도를 뜻하지는 않는다.",
  noSharedMonth({ from, to, runs }) {
    const each = runs.map(({ holder, months }) =>
      months
        ? `${names.running(holder)} ${dates.month(months.from)}~${dates.month(months.to)}`
        : `${names.running(holder)} 없음`,
    );
    return `${dates.month(from)}부터 ${dates.month(to)}까지 모두 수치가 있는 달이 없습니다. 수치가 있는 기간: ${each.join(", ")}.`;
  },
};
