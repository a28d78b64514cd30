import type { Holder } from "../../holdings/holder.ts";
import type { WatchingWords } from "../rooms/watching-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const watching: WatchingWords = {
  formTitle: (channel) => `${channel} 월별 게시`,
  fields: {
    role: { label: "알릴 역할", hint: "비워 두면 아무에게도 알리지 않습니다" },
    language: { label: "게시 언어", hint: "비워 두면 내 언어" },
    style: { label: "게시 방식", hint: "여러 개 선택 가능" },
    watched: { label: "지켜볼 국가", hint: "쉼표로 구분, 합산 항목도 가능. 비워 두면 전체" },
    conditions: { label: "게시할 조건", hint: "하나만 충족해도 됩니다. 세미콜론으로 구분. 비워 두면 매월" },
  },
  style: {
    full: "요약 대신 전체 보고서로",
    corrections: "합계가 나중에 수정되면 끝에 한 줄 추가",
    publish: "이 채널을 팔로우하는 서버에도 전달",
    always: "매월 게시하고, 조건을 충족할 때만 알림",
  },
  watchedExample: "중국, 일본, 유로존",
  only: (watched, list) => `${whose(watched)}다음 중 하나를 충족할 때만 게시합니다: ${list}.`,
  everyMonth: (watched, list) => `매월 게시하고, ${whose(watched)}다음 중 하나를 충족할 때만 알립니다: ${list}.`,
  lastMet: (month, list) => `최근 충족: ${dates.month(month)} (${list}).`,
  notMetYet: "아직 충족한 적이 없습니다.",
  changed: { watched: "지켜볼 국가", conditions: "조건", otherwise: "조건을 충족하지 않는 달의 처리" },
  logUnmet: (month) => `${dates.month(month)}: 조건 미충족`,
  would: {
    post: (month) => `${dates.month(month)} 자료는 게시되었을 것입니다.`,
    postQuietly: (month) => `${dates.month(month)} 자료는 알림 없이 게시되었을 것입니다.`,
    notPost: (month) => `${dates.month(month)} 자료는 게시되지 않았을 것입니다.`,
  },
  proof: (holder) => `근거: ${names.short(holder)}`,
  errors: {
    conditionLacks: (example) => `국가를 지켜보려면 조건도 필요합니다. 예: ${example}`,
    tooMany: (most) => `한 번에 최대 ${most}개까지 지켜볼 수 있습니다. 비워 두면 전체입니다.`,
  },
};

function whose(watched: readonly Holder[]): string {
  return watched.length > 0 ? `대상 ${watched.map(names.short).join(", ")} — ` : "";
}
