import type { ServiceWords } from "../rooms/service-words.ts";

export const service: ServiceWords = {
  fault: (id) =>
    `내부에서 문제가 생겼습니다. 입력이 잘못된 것은 아닙니다. 기록 번호는 \`${id}\`이며, 다시 시도해 보세요.`,
  overdue: ({ due, official }) =>
    `⚠ ${due}${official ? "" : "(예상)"} 발표분을 아직 읽지 못했습니다. 더 새로운 수치가 나왔을 수 있습니다.`,
};
