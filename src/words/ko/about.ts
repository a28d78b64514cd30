import type { AboutWords } from "../rooms/about-words.ts";
import { dates } from "./dates.ts";

export const about: AboutWords = {
  title: "ticwire: 해외의 미국 국채 보유액",
  footer: "수치: 미 재무부 자본유출입 통계(TIC)",
  source:
    "**출처** 미 재무부 TIC 표 5(주요 해외 보유국)와 과거 표, 2000년 3월부터 매월; 표 3과 그 전신, 2011년 12월부터 모든 국가",
  newest: ({ month, release }) => `**최신 월** ${dates.month(month)}, ${dates.day(release)} 발표`,
  noNewest: "**최신 월** 없음",
  next: ({ at, in: soon, official }) =>
    `**다음 발표** ${at}, ${soon}${official ? "" : "(예상: 재무부가 날짜를 알리지 않음)"}`,
  lastCheck: (at) => `**마지막 정상 확인** ${at}`,
  noCheckYet: "**마지막 정상 확인** 아직 없음",
  refused: ({ file, at, reason }) => `**마지막으로 거부한 파일** \`${file}\`, ${at}: ${reason}`,
  nothingRefused: "**마지막으로 거부한 파일** 없음",
  stateAway: (since) => `**상태** 데이터베이스가 ${since}부터 응답하지 않습니다. 게시와 구독 변경은 복구를 기다립니다`,
  canTell:
    "**알 수 있는 것** 보관 기관의 보고에 따른 주요 보유자의 월말 보유액(시가), 그 변동, 언제 이후 가장 높거나 낮은지.",
  cannotTell:
    "**알 수 없는 것** 보유액만으로는 누가 사고팔았는지: 가격과 보관 이전으로도 바뀐다(2023년 2월부터 `/flows`가 나눠 보여 준다). 누구의 증권인지: 국가는 보관지다. 한 중앙은행이 무엇을 했는지: 공적 부문은 모든 국가의 합계로만 발표된다.",
  howToRead: "수치 읽는 법",
};
