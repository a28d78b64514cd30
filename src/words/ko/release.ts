import type { Breadth, Counts, ReleaseWords } from "../rooms/release-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { toward } from "./particles.ts";

const WHAT = "해외의 미국 국채 보유액";

export const release: ReleaseWords = {
  title: (month) => `${WHAT}(${dates.month(month)} 말)`,
  moved: ({ month, millions, changeMillions, direction }) =>
    `${WHAT}, ${dates.bareMonth(month)} ${money.size(changeMillions)} ${direction === "rise" ? "늘어" : "줄어"} ${money.amount(millions)}`,
  unmoved: ({ month, millions }) => `${WHAT}, ${dates.bareMonth(month)} ${toward(money.amount(millions))} 보합`,
  stood: ({ month, millions }) => `${WHAT}, ${dates.month(month)} 말 ${money.amount(millions)}`,
  mover: (holder, millions) => `${names.short(holder)} ${money.change(millions)}`,
  total: (millions) => `**${money.amount(millions)}**`,
  onMonth: (change) => `전월 대비 ${compared(change)}`,
  onYear: (change) => `전년 동월 대비 ${compared(change)}`,
  rebased: (month) => `${dates.month(month)} 수준 재조정으로 전월 대비 없음`,
  breadth: (breadth) => `${among(breadth)} 중 ${counts(breadth)}.`,
  counts,
  holder: (holder, millions) => `**${names.short(holder)}** ${money.level(millions)}`,
  notASale: "시가 기준: 보유액 감소가 매도를 뜻하지는 않는다.",
  flowsHint: "순매수·순매도는 `/flows`",
  formS: ({ traded, millions }) =>
    `S 양식: 외국인 장기채 ${money.size(millions)} ${traded === "bought" ? "순매수" : "순매도"}`,
  next: ({ unixSeconds, expected }) => `다음 발표${expected ? "(예상)" : ""}: <t:${unixSeconds}:f>`,
  late: "늦게 올림: 오늘 이전에 나온 발표.",
  missed: (releases) => `여기에 올리지 않은 발표: ${releases.map(dates.dayAndMonth).join(", ")}.`,
  splitAdded: (time) => `${time} 갱신: 순거래 추가`,
  revised({ month, release, change, level }) {
    const day = release.slice(0, 4) === month.slice(0, 4) ? dates.shortDayOfYear(release) : dates.shortDay(release);
    const head = `${day} 개정: ${dates.bareMonth(month)} `;
    const parts = [
      ...(change ? [`변동 ${money.change(change.thenMillions)} → ${money.change(change.nowMillions)}`] : []),
      ...(level ? [`합계 ${money.level(level.thenMillions)} → ${money.level(level.nowMillions)}`] : []),
    ];
    return head + parts.join(", ");
  },
  revisedBefore: (times) => `이전에 ${times}회 개정`,
  buttons: { full: "전체 보고서", brief: "요약", quote: "인용", explained: "이 숫자의 뜻" },
};

function compared({ millions, ratio }: { readonly millions: number; readonly ratio: number }): string {
  if (millions === 0) return "보합";
  return `${money.size(millions)} ${millions > 0 ? "증가" : "감소"}(${money.signedPercent(ratio)})`;
}

export function counts({ fell, rose, unchanged }: Counts): string {
  const parts: [number, string][] = [
    [fell, "감소"],
    [rose, "증가"],
    [unchanged, "보합"],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, name]) => `${name} ${count}`)
    .join(", ");
}

/** "상위 20개 국가·지역" */
export function among({ among: kind, count }: Breadth): string {
  return `${{ largest: "상위", listed: "실린", compared: "비교 가능한" }[kind]} ${count}개 국가·지역`;
}
