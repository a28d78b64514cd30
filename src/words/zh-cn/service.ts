import type { ServiceWords } from "../rooms/service-words.ts";

export const service: ServiceWords = {
  fault: (id) => `内部出错，并非您的输入有误。日志编号为\`${id}\`，请再试一次。`,
  overdue: ({ due, official }) => `⚠ 应于${due}${official ? "" : "（预计）"}公布的数据尚未读取，可能已有更新的数据。`,
};
