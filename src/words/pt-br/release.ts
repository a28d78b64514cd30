import type { Breadth, Counts, ReleaseWords } from "../rooms/release-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const WHAT = "Treasuries em mãos estrangeiras";

export const release: ReleaseWords = {
  title: (month) => `${WHAT}, ${dates.month(month)}`,
  moved: ({ month, millions, changeMillions, direction }) =>
    `${WHAT}: ${direction === "rise" ? "alta" : "queda"} de ${money.size(changeMillions)} em ${dates.bareMonth(month)}, a ${money.amount(millions)}`,
  unmoved: ({ month, millions }) => `${WHAT}: sem variação em ${dates.bareMonth(month)}, em ${money.amount(millions)}`,
  stood: ({ month, millions }) => `${WHAT}: ${money.amount(millions)} no fim de ${dates.month(month)}`,
  mover: (holder, millions) => `${names.short(holder)} ${money.change(millions)}`,
  total: (millions) => `**${money.amount(millions)}**`,
  onMonth: ({ millions, ratio }) => `${money.change(millions)} no mês (${money.signedPercent(ratio)})`,
  onYear: ({ millions, ratio }) => `${money.change(millions)} em um ano (${money.signedPercent(ratio)})`,
  rebased: (month) => `série reajustada em ${dates.month(month)}: sem variação mensal`,
  breadth: (breadth) => `Entre ${among(breadth)}, ${counts(breadth)}.`,
  counts,
  holder: (holder, millions) => `**${names.short(holder)}** ${money.level(millions)}`,
  notASale: "Valor de mercado: uma queda não é uma venda.",
  flowsHint: "Compras e vendas líquidas: `/flows`",
  formS: ({ traded, millions }) =>
    `Formulário S: ${traded === "bought" ? "compras líquidas" : "vendas líquidas"} de títulos longos por estrangeiros de ${money.size(millions)}`,
  next: ({ unixSeconds, expected }) => `Próxima divulgação${expected ? " (prevista)" : ""}: <t:${unixSeconds}:f>`,
  late: "Publicado com atraso: estes dados saíram antes de hoje.",
  missed: (releases) =>
    `Não publicad${releases.length > 1 ? "as aqui: as divulgações" : "a aqui: a divulgação"} de ${lists.and(releases.map(dates.dayAndMonth))}.`,
  splitAdded: (time) => `Atualizado às ${time}: transações líquidas incluídas`,
  revised({ month, release, change, level }) {
    const day = release.slice(0, 4) === month.slice(0, 4) ? dates.shortDayOfYear(release) : dates.shortDay(release);
    const parts = [
      ...(change
        ? [`a variação de ${money.change(change.thenMillions)} agora é ${money.change(change.nowMillions)}`]
        : []),
      ...(level ? [`o total de ${money.level(level.thenMillions)} agora é ${money.level(level.nowMillions)}`] : []),
    ];
    return `Revisado em ${day}, ${dates.bareMonth(month)}: ${parts.join("; ")}`;
  },
  revisedBefore: (times) => (times === 1 ? "Revisado antes uma vez" : `Revisado antes ${times} vezes`),
  buttons: { full: "Relatório completo", brief: "Em resumo", quote: "Citar", explained: "O que isso significa?" },
};

export function counts({ fell, rose, unchanged }: Counts): string {
  const parts = [
    ...(fell > 0 ? [`${fell} em queda`] : []),
    ...(rose > 0 ? [`${rose} em alta`] : []),
    ...(unchanged > 0 ? [`${unchanged} sem variação`] : []),
  ];
  return parts.join(", ");
}

/** "os 20 maiores detentores", "os 33 detentores comparados" */
export function among({ among: kind, count }: Breadth): string {
  if (count === 1)
    return kind === "largest" ? "o maior detentor" : `o detentor ${kind === "listed" ? "listado" : "comparado"}`;
  if (kind === "largest") return `os ${count} maiores detentores`;
  return `os ${count} detentores ${kind === "listed" ? "listados" : "comparados"}`;
}
