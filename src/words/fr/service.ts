import type { ServiceWords } from "../rooms/service-words.ts";

export const service: ServiceWords = {
  fault: (id) =>
    `Quelque chose s’est mal passé à l’intérieur, non dans votre demande. C’est au journal sous \`${id}\` ; réessayer peut aider.`,
  overdue: ({ due, official }) =>
    `⚠ La publication prévue ${due}${official ? "" : " (attendue)"} n’est pas encore lue : des chiffres plus récents sont peut-être sortis.`,
};
