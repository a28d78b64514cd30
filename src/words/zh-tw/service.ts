import type { ServiceWords } from "../rooms/service-words.ts";

export const service: ServiceWords = {
  fault: (id) => `內部出錯，並非您的輸入有誤。日誌編號為\`${id}\`，請再試一次。`,
  overdue: ({ due, official }) => `⚠ 應於${due}${official ? "" : "（預計）"}公布的資料尚未讀取，可能已有更新的資料。`,
};
