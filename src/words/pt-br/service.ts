import type { ServiceWords } from "../rooms/service-words.ts";

export const service: ServiceWords = {
  fault: (id) =>
    `Algo deu errado por dentro, não no que você pediu. Está no registro como \`${id}\`; tentar de novo pode ajudar.`,
  overdue: ({ due, official }) =>
    `⚠ A divulgação prevista para ${due}${official ? "" : " (estimada)"} ainda não foi lida: pode haver números mais recentes.`,
};
