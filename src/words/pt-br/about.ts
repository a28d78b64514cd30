import type { AboutWords } from "../rooms/about-words.ts";
import { dates } from "./dates.ts";

export const about: AboutWords = {
  title: "ticwire: Treasuries em mãos estrangeiras",
  footer: "Números: Tesouro dos EUA, sistema Treasury International Capital (TIC)",
  source:
    "**Fonte** Tesouro dos EUA, TIC, tabela 5 (maiores detentores estrangeiros) e sua série histórica, todo mês desde março de 2000; tabela 3 e sua antecessora, todos os países desde dezembro de 2011",
  newest: ({ month, release }) => `**Último mês** ${dates.month(month)}, divulgado em ${dates.day(release)}`,
  noNewest: "**Último mês** nenhum",
  next: ({ at, in: soon, official }) =>
    `**Próxima divulgação** ${at}, ${soon}${official ? "" : " (prevista: o Tesouro não deu a data)"}`,
  lastCheck: (at) => `**Última verificação correta** ${at}`,
  noCheckYet: "**Última verificação correta** nenhuma ainda",
  refused: ({ file, at, reason }) => `**Última recusa** \`${file}\`, ${at}: ${reason}`,
  nothingRefused: "**Última recusa** nada",
  stateAway: (since) =>
    `**Estado** O banco de dados não responde desde ${since}: as publicações e as assinaturas aguardam`,
  canTell:
    "**O que dizem** O que cada grande detentor tinha no fim de um mês, a valor de mercado, como os custodiantes informam; como isso variou e desde quando não era tão alto ou baixo.",
  cannotTell:
    "**O que não dizem** Quem comprou ou vendeu, só pelas posições: preços e transferências de custódia também as mudam (`/flows` distingue desde fevereiro de 2023). De quem são os títulos: o país é o do custodiante. O que um banco central fez: os detentores oficiais são divulgados para todos os países juntos.",
  howToRead: "Como ler os números",
};
