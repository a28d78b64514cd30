import type { ServiceWords } from "../rooms/service-words.ts";

export const service: ServiceWords = {
  fault: (id) => `内部で問題が起きました。入力の誤りではありません。記録番号は\`${id}\`です。もう一度お試しください。`,
  overdue: ({ due, official }) =>
    `⚠ ${due}${official ? "" : "（見込み）"}公表分をまだ読み込めていません。より新しい数値が出ている可能性があります。`,
};
