import { ACROSS_BREAKS } from "../across-breaks.ts";
import type { ReportWords } from "../rooms/report-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";
import { among, fell, rose, unchanged } from "./release.ts";

export const report: ReportWords = {
  fromMonthBefore: ({ month, beside, millions, beforeMillions, ratio }) =>
    `${money.change(millions)} ante ${money.level(beforeMillions)} em ${dates.monthBeside(month, beside)} (${money.signedPercent(ratio)})`,
  belowPeakOf: ({ month, beside, millions }) =>
    `${money.size(millions)} abaixo do pico de ${dates.monthBeside(month, beside)}`,
  overYear: ({ millions, ratio }) => `Em doze meses ${money.change(millions)} (${money.signedPercent(ratio)})`,
  headings: {
    largest: "Os três maiores",
    ranks: "Posições",
    official: "Setor oficial e privado",
    custody: "Centros de custódia",
    boughtAndSold: "Compras e vendas",
    boughtOrSold: "Compras, vendas ou preço",
    revised: "Revisões",
  },
  largestMoves(breadth) {
    const moved = [...rose(breadth), ...fell(breadth), ...unchanged(breadth)];
    return `**Maiores variações** (${among(breadth)}, ${lists.and(moved)})`;
  },
  mover: ({ holder, changeMillions, millions }) =>
    `${names.full(holder)} ${money.change(changeMillions)}, a ${money.level(millions)}`,
  holder: (holder, millions) => `${names.full(holder)} ${money.level(millions)}`,
  passed(winners, losers) {
    const named = (all: typeof winners) =>
      lists.and(all.map(({ holder, place, when }) => `${names.running(holder)} (${place}º${when ? `; ${when}` : ""})`));
    const several = winners.length > 1 || winners.some(({ holder }) => /^[oa]s /.test(names.running(holder)));
    return `${named(winners)} ${several ? "ultrapassaram" : "ultrapassou"} ${named(losers)}`;
  },
  official: (level) => `Detentores oficiais estrangeiros, todos os países: ${level}`,
  officialParts: ({ bills, bonds }) => `T-bills ${bills}, notes e bonds ${bonds}`,
  allOthers: (level) => `Todos os demais: ${level}`,
  custody: (members, level) => `${lists.and(members.map(names.running))}, somados: ${level}`,
  custodyRound: ({ direction, boundMillions, from }) =>
    `${direction === "above" ? "acima" : "abaixo"} de ${money.round(boundMillions)} pela primeira vez desde que os seis aparecem na tabela (${from.slice(0, 4)})`,
  custodyLevel: ({ side, from }) =>
    `o ${side === "lowest" ? "menor" : "maior"} nível desde que os seis aparecem na tabela (${from.slice(0, 4)})`,
  everyoneElse: (level) => `Os outros países: ${level}`,
  formS: ({ traded, millions }) =>
    `Pelo formulário S, que só registra transações, estrangeiros ${traded === "bought" ? "compraram" : "venderam"} ${money.size(millions)} líquidos em títulos de longo prazo`,
  formSBefore: ({ month, millions }) => `${dates.bareMonth(month)} ${money.change(millions)}`,
  netBuyers({ buyers, sellers, longTerm }) {
    const named = (all: typeof buyers) => lists.and(all.map(({ holder, amount }) => `${names.full(holder)} ${amount}`));
    return `Maiores compradores líquidos${longTerm ? " de títulos de longo prazo" : ""}: ${named(buyers)}; vendedores líquidos: ${named(sellers)}.`;
  },
  table3Awaited: "A tabela 3 desta divulgação ainda não saiu: `/flows` quando sair.",
  table3WillReplace:
    "A tabela 3 desta divulgação ainda não saiu; quando sair, entrará no lugar desta linha. Se demorar mais de uma hora: `/flows`.",
  table3NotHeld: ({ month, newest }) =>
    `A tabela 3, que permite distingui-los, não está disponível para ${dates.bareMonth(month)}; a última é de ${dates.month(newest)}: \`/flows\`.`,
  signFlip: ({ month, beside, thenMillions, nowMillions, release }) =>
    `A variação de ${dates.monthBeside(month, beside)}, divulgada em ${dates.dayAndMonth(release)} como ${money.change(thenMillions)}, agora é de ${money.change(nowMillions)}.`,
  caveat:
    "Bilhões de dólares a valor de mercado, por local de custódia: uma queda não é uma venda, e o país nem sempre é o do proprietário.",
  acrossBreaks: (last) => `${ACROSS_BREAKS}Com quebras de série no intervalo (a última: ${dates.month(last)}).`,
  next: ({ unixSeconds, expected }) =>
    `Próxima divulgação${expected ? " (prevista)" : ""}: <t:${unixSeconds}:F> (<t:${unixSeconds}:R>)`,
};
