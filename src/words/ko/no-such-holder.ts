import type { NoSuchHolderWords } from "../rooms/no-such-holder-words.ts";
import { names } from "./holder-names.ts";
import { object, subject } from "./particles.ts";

const SEPARATE = "둘에서 여섯까지 쉼표로 구분해 주세요. 예: '일본, 중국, 영국'.";

export const noSuchHolder: NoSuchHolderWords = {
  american: "이 표에는 해외 보유자만 있으며 연방준비제도 등 미국 내 보유자는 없습니다. 해외 합계는 `total`입니다.",
  international: "국제기구는 따로 실리지 않습니다. 합계는 `international`입니다.",
  noRow: (typed) =>
    `${typed} 행은 없으며 여기서 합하지도 않습니다. 여러 나라를 모은 행은 유로존, 유럽연합, 유럽, 아시아, 아프리카, 중남미이고, 여기서 계산하는 합계는 보관 거점, 중국과 벨기에, 중국과 홍콩입니다.`,
  officialUnknown: (holder) =>
    `${names.running(holder)}의 보유 중 공적·민간 부문이 각각 얼마인지는 알 수 없습니다. 재무부는 모든 국가의 합계에서만 나눕니다. ${names.running(holder)} 전체나, 전체의 \`official\`, \`private\`을 입력해 주세요.`,
  unlisted: (country) =>
    `수록된 표에 ${subject(country)} 따로 실려 있지 않습니다. 보유분이 있다면 '기타'에 들어 있습니다.`,
  unknown: (typed, nearest) =>
    `${typed}라는 보유자를 찾지 못했습니다. ${nearest.length > 0 ? `혹시 ${nearest.map(names.running).join(", ")}?` : "'일본', '영국', '케이맨제도' 같은 국가·지역이나 `total`, `official`, `all other`를 입력해 보세요."}`,
  twice: (holder) => `서로 다른 둘에서 여섯을 비교합니다. ${subject(names.running(holder))} 두 번 있습니다.`,
  tooFew: (only) => `${only ? `${object(names.running(only))} 무엇과 비교할까요` : "무엇을 비교할까요"}? ${SEPARATE}`,
  tooMany: (count) => `선이 여섯을 넘으면 구별할 수 없습니다(지금 ${count}개). ${SEPARATE}`,
  noMonth: (typed, range) => `${typed}: 월로 읽을 수 없습니다. 2022-03이나 2022년 3월처럼 입력해 주세요. ${range}.`,
  noRelease: (typed, held) => `${typed} 발표는 없습니다. 수록된 발표: ${held.join(", ")}.`,
};
