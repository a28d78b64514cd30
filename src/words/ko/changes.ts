import type { ChangesWords } from "../rooms/changes-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { topic } from "./particles.ts";
import { counts } from "./release.ts";

export const changes: ChangesWords = {
  title({ from, to, months }) {
    const period = months === 1 ? dates.month(to) : `${dates.month(from)} 말~${dates.month(to)} 말`;
    return `보유액 변동, ${period}(${money.unit})`;
  },
  all: ({ changeMillions, ratio, mark, millions, compared, counts: moved }) =>
    `합계: **${money.change(changeMillions)}**(${money.signedPercent(ratio)})${mark}, ${money.amount(millions)}. 비교 가능한 ${compared}개 국가·지역 중 ${counts(moved)}.`,
  rises: "증가",
  falls: "감소",
  head: null,
  madeOf: "내역(표 3):",
  moverSplit({ holder, other, parts }) {
    const where = other && (other.release ? `${dates.shortDayOfYear(other.release)} 발표 ` : "표 3 ");
    return `${names.short(holder)}${other ? `(${where}${other.change})` : ""}: ${parts}`;
  },
  newlyListed: (holder) => `${topic(names.short(holder))} 새로 실려 제외: 이전에는 대부분 '기타'에 들어 있었다.`,
  otherMeaning: (text) => `행의 뜻이 바뀌어 제외: ${text}.`,
  notComparable: (count) => `두 달이 같은 발표에 없는 ${count}건 제외.`,
  marketValue: "시가의 변동: 감소가 매도를, 증가가 매수를 뜻하지는 않는다. 순매수·순매도는 `/flows`.",
  noChangeOfMonth: ({ text, from }) =>
    `${text}. ${dates.month(from)} 수치와의 차이는 한 달의 변동이 아닙니다. 다른 달을 지정해 주세요.`,
  noCommonRelease: ({ release, from, to }) =>
    `${dates.day(release)}까지의 발표 중 ${dates.month(from)} 수치와 ${dates.month(to)} 수치가 모두 실린 것이 없습니다. 두 발표의 차이에는 개정이 섞입니다. 더 짧은 기간을 지정해 주세요.`,
};
