import { capital } from "../capital.ts";
import type { Breadth, Counts, ReleaseWords } from "../rooms/release-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const WHAT = "euda de EE.\u00a0UU. en manos extranjeras";

export const release: ReleaseWords = {
  title: (month) => `D${WHAT}, ${dates.month(month)}`,
  moved: ({ month, millions, changeMillions, direction }) =>
    `La d${WHAT} ${direction === "rise" ? "subió" : "bajó"} ${money.amount(Math.abs(changeMillions))} en ${dates.bareMonth(month)}, hasta ${money.amount(millions)}`,
  unmoved: ({ month, millions }) => `La d${WHAT} no varió en ${dates.bareMonth(month)}: ${money.amount(millions)}`,
  stood: ({ month, millions }) => `La d${WHAT} era de ${money.amount(millions)} a finales de ${dates.month(month)}`,
  mover: (holder, millions) => `${names.short(holder)} ${money.change(millions)}`,
  total: (millions) => `**${money.amount(millions)}**`,
  onMonth: ({ millions, ratio }) => `${money.change(millions)} en el mes (${money.signedPercent(ratio)})`,
  onYear: ({ millions, ratio }) => `${money.change(millions)} en un año (${money.signedPercent(ratio)})`,
  rebased: (month) => `cambio de base en ${dates.month(month)}: sin variación mensual`,
  breadth: (breadth) => `${capital(among(breadth))}, ${counts(breadth)}.`,
  counts,
  holder: (holder, millions) => `**${names.short(holder)}** ${money.level(millions)}`,
  notASale: "Valor de mercado: una caída no es una venta.",
  flowsHint: "Compras y ventas netas: `/flows`",
  formS: ({ traded, millions }) =>
    `Formulario S: los extranjeros ${traded === "bought" ? "compraron" : "vendieron"} en neto ${money.size(millions)} de deuda a largo plazo`,
  next: ({ unixSeconds, expected }) => `Próxima publicación${expected ? " (prevista)" : ""}: <t:${unixSeconds}:f>`,
  late: "Se publica aquí con retraso: los datos salieron antes de hoy.",
  missed: (releases) =>
    `Sin publicar aquí: los datos ${lists.and(releases.map((release) => `del ${dates.dayAndMonth(release)}`))}.`,
  splitAdded: (time) => `Actualizado a las ${time}: se añaden las transacciones netas`,
  revised({ month, release, change, level }) {
    const day = release.slice(0, 4) === month.slice(0, 4) ? dates.shortDayOfYear(release) : dates.shortDay(release);
    const parts = [
      ...(change
        ? [`la variación pasa de ${money.change(change.thenMillions)} a ${money.change(change.nowMillions)}`]
        : []),
      ...(level
        ? [
            `el total${change ? "," : " pasa"} de ${money.level(level.thenMillions)} a ${money.level(level.nowMillions)}`,
          ]
        : []),
    ];
    return `Revisión del ${day}: en ${dates.bareMonth(month)}, ${parts.join(" y ")}`;
  },
  revisedBefore: (times) => (times === 1 ? "Ya se revisó una vez" : `Ya se revisó ${times} veces`),
  buttons: { full: "Informe completo", brief: "Resumen", quote: "Citar", explained: "¿Qué significa?" },
};

/** "13 bajaron y 7 subieron"; none of a kind is not said */
export function counts(moved: Counts): string {
  return lists.and([...fell(moved), ...rose(moved), ...unchanged(moved)]);
}

export const fell = ({ fell: count }: Counts) => verb(count, "bajó", "bajaron");
export const rose = ({ rose: count }: Counts) => verb(count, "subió", "subieron");
export const unchanged = ({ unchanged: count }: Counts) => verb(count, "no varió", "no variaron");

function verb(count: number, one: string, many: string): string[] {
  if (count === 0) return [];
  return [`${count} ${count === 1 ? one : many}`];
}

/** "de los 20 mayores tenedores", "de los 60 tenedores de la tabla", "de los 33 tenedores comparados" */
export function among({ among: kind, count }: Breadth): string {
  const article = count === 1 ? "del" : `de los ${count}`;
  const many = count === 1 ? "" : "es";
  if (kind === "largest") return `${article} mayor${many} tenedor${many}`;
  const which = kind === "listed" ? "de la tabla" : `comparado${count === 1 ? "" : "s"}`;
  return `${article} tenedor${many} ${which}`;
}
