import { capital } from "../capital.ts";
import type { Breadth, Counts, ReleaseWords } from "../rooms/release-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const WHAT = "Treasuries em mãos estrangeiras";

export const release: ReleaseWords = {
  title: (month) => `${WHAT}, ${dates.month(month)}`,
  moved: ({ month, millions, changeMillions, direction }) =>
    `${WHAT} ${direction === "rise" ? "sobem" : "caem"} ${money.amount(Math.abs(changeMillions))} em ${dates.bareMonth(month)}, para ${money.amount(millions)}`,
  unmoved: ({ month, millions }) => `${WHAT} não variam em ${dates.bareMonth(month)}: ${money.amount(millions)}`,
  stood: ({ month, millions }) => `${WHAT} somavam ${money.amount(millions)} no fim de ${dates.month(month)}`,
  mover: (holder, millions) => `${names.short(holder)} ${money.change(millions)}`,
  total: (millions) => `**${money.amount(millions)}**`,
  onMonth: ({ millions, ratio }) => `${money.change(millions)} no mês (${money.signedPercent(ratio)})`,
  onYear: ({ millions, ratio }) => `${money.change(millions)} em um ano (${money.signedPercent(ratio)})`,
  rebased: (month) => `mudança de base em ${dates.month(month)}: sem variação mensal`,
  breadth: (breadth) => `${capital(among(breadth))}, ${counts(breadth)}.`,
  counts,
  holder: (holder, millions) => `**${names.short(holder)}** ${money.level(millions)}`,
  notASale: "Valor de mercado: uma queda não é uma venda.",
  flowsHint: "Compras e vendas líquidas: `/flows`",
  formS: ({ traded, millions }) =>
    `Formulário S: ${traded === "bought" ? "compra líquida" : "venda líquida"} de ${money.size(millions)} em títulos de longo prazo por estrangeiros`,
  next: ({ unixSeconds, expected }) => `Próxima divulgação${expected ? " (prevista)" : ""}: <t:${unixSeconds}:f>`,
  late: "Publicado aqui com atraso: os dados saíram antes de hoje.",
  missed: (releases) =>
    `Sem publicação aqui: os dados ${lists.and(releases.map((release) => `de ${dates.dayAndMonth(release)}`))}.`,
  splitAdded: (time) => `Atualizado às ${time}: transações líquidas incluídas`,
  revised({ month, release, change, level }) {
    const day = release.slice(0, 4) === month.slice(0, 4) ? dates.shortDayOfYear(release) : dates.shortDay(release);
    const parts = [
      ...(change
        ? [`a variação passa de ${money.change(change.thenMillions)} para ${money.change(change.nowMillions)}`]
        : []),
      ...(level
        ? [
            `o total${change ? "," : " passa"} de ${money.level(level.thenMillions)} para ${money.level(level.nowMillions)}`,
          ]
        : []),
    ];
    return `Revisão de ${day}: em ${dates.bareMonth(month)}, ${parts.join(" e ")}`;
  },
  revisedBefore: (times) => (times === 1 ? "Já revisado uma vez" : `Já revisado ${times} vezes`),
  buttons: { full: "Relatório completo", brief: "Resumo", quote: "Citar", explained: "O que isso significa?" },
};

/** "13 caíram e 7 subiram"; none of a kind is not said */
export function counts(moved: Counts): string {
  return lists.and([...fell(moved), ...rose(moved), ...unchanged(moved)]);
}

export const fell = ({ fell: count }: Counts) => verb(count, "caiu", "caíram");
export const rose = ({ rose: count }: Counts) => verb(count, "subiu", "subiram");
export const unchanged = ({ unchanged: count }: Counts) => verb(count, "não variou", "não variaram");

function verb(count: number, one: string, many: string): string[] {
  if (count === 0) return [];
  return [`${count} ${count === 1 ? one : many}`];
}

/** "dos 20 maiores detentores", "dos 60 detentores da tabela", "dos 33 detentores comparados" */
export function among({ among: kind, count }: Breadth): string {
  const article = count === 1 ? "do" : `dos ${count}`;
  const plural = count === 1 ? "" : "es";
  if (kind === "largest") return `${article} maior${plural} detentor${plural}`;
  const which = kind === "listed" ? "da tabela" : `comparado${count === 1 ? "" : "s"}`;
  return `${article} detentor${plural} ${which}`;
}
