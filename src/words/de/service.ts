import type { ServiceWords } from "../rooms/service-words.ts";

export const service: ServiceWords = {
  fault: (id) =>
    `Intern ist etwas schiefgegangen, nicht mit Ihrer Frage. Im Protokoll steht es als \`${id}\`; ein neuer Versuch kann helfen.`,
  overdue: ({ due, official }) =>
    `⚠ Die für ${due}${official ? "" : " (erwartet)"} fällige Veröffentlichung ist noch nicht gelesen: neuere Zahlen können heraus sein.`,
};
