import type { ServiceWords } from "../rooms/service-words.ts";

export const service: ServiceWords = {
  fault: (id) =>
    `Something went wrong inside, not with what you asked. It stands in the log as \`${id}\`; trying again may help.`,
  overdue: ({ due, official }) =>
    `⚠ The release due ${due}${official ? "" : " (expected)"} has not been read yet: newer figures may be out.`,
};
