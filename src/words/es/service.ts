import type { ServiceWords } from "../rooms/service-words.ts";

export const service: ServiceWords = {
  fault: (id) =>
    `Algo falló por dentro, no en lo que pidió. Está en el registro como \`${id}\`; puede ayudar intentarlo de nuevo.`,
  overdue: ({ due, official }) =>
    `⚠ La publicación prevista para ${due}${official ? "" : " (estimada)"} aún no se ha leído: puede haber cifras más recientes.`,
};
