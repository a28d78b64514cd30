import type { ChangesWords } from "../rooms/changes-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { counts } from "./release.ts";

export const changes: ChangesWords = {
  title({ from, to, months }) {
    const period = months === 1 ? dates.month(to) : `de ${dates.month(from)} a ${dates.month(to)}`;
    return `Variação das posições, ${period}, ${money.unit}`;
  },
  all: ({ changeMillions, ratio, mark, millions, compared, counts: moved }) =>
    `Total: **${money.change(changeMillions)}** (${money.signedPercent(ratio)})${mark}, a ${money.amount(millions)}. De ${compared} detentores comparados, ${counts(moved)}.`,
  rises: "Altas",
  falls: "Quedas",
  head: null,
  madeOf: "Composição (tabela 3):",
  moverSplit({ holder, other, parts }) {
    const where = other && (other.release ? `em ${dates.shortDayOfYear(other.release)}` : "na tabela 3");
    return `${names.short(holder)}${other ? ` (${other.change} ${where})` : ""}: ${parts}`;
  },
  newlyListed: (holder) =>
    `Listado pela primeira vez e deixado de fora: ${names.full(holder)}; a maior parte estava antes em “Outros”.`,
  otherMeaning: (text) => `Deixado de fora, pois a linha mudou de significado: ${text}.`,
  notComparable: (count) =>
    count === 1
      ? "Fica de fora um detentor sem ambos os meses em uma mesma divulgação."
      : `Ficam de fora ${count} detentores sem ambos os meses em uma mesma divulgação.`,
  marketValue:
    "Variação do valor de mercado: uma queda não é uma venda, nem uma alta uma compra. Compras e vendas líquidas: `/flows`.",
  noChangeOfMonth: ({ text, from }) =>
    `${text}. A diferença para ${dates.month(from)} não é a variação de um mês; peça outro mês.`,
  noCommonRelease: ({ release, from, to }) =>
    `Nenhuma divulgação disponível em ${dates.day(release)} tem ao mesmo tempo ${dates.month(from)} e ${dates.month(to)}; tirada de duas, a diferença misturaria revisões. Um período mais curto funciona.`,
};
