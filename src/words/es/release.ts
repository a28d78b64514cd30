import type { Breadth, Counts, ReleaseWords } from "../rooms/release-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const WHAT = "Deuda de EE. UU. en manos extranjeras";

export const release: ReleaseWords = {
  title: (month) => `${WHAT}, ${dates.month(month)}`,
  moved: ({ month, millions, changeMillions, direction }) =>
    `${WHAT}: ${direction === "rise" ? "sube" : "baja"} ${money.size(changeMillions)} en ${dates.bareMonth(month)}, a ${money.amount(millions)}`,
  unmoved: ({ month, millions }) => `${WHAT}: sin cambios en ${dates.bareMonth(month)}, en ${money.amount(millions)}`,
  stood: ({ month, millions }) => `${WHAT}: ${money.amount(millions)} a finales de ${dates.month(month)}`,
  mover: (holder, millions) => `${names.short(holder)} ${money.change(millions)}`,
  total: (millions) => `**${money.amount(millions)}**`,
  onMonth: ({ millions, ratio }) => `${money.change(millions)} en el mes (${money.signedPercent(ratio)})`,
  onYear: ({ millions, ratio }) => `${money.change(millions)} en un año (${money.signedPercent(ratio)})`,
  rebased: (month) => `serie reajustada en ${dates.month(month)}: sin variación mensual`,
  breadth: (breadth) => `Entre ${among(breadth)}, ${counts(breadth)}.`,
  counts,
  holder: (holder, millions) => `**${names.short(holder)}** ${money.level(millions)}`,
  notASale: "Valor de mercado: una caída no es una venta.",
  flowsHint: "Compras y ventas netas: `/flows`",
  formS: ({ traded, millions }) =>
    `Formulario S: ${traded === "bought" ? "compras netas" : "ventas netas"} de deuda a largo plazo por extranjeros de ${money.size(millions)}`,
  next: ({ unixSeconds, expected }) => `Próxima publicación${expected ? " (prevista)" : ""}: <t:${unixSeconds}:f>`,
  late: "Publicado con retraso: estos datos salieron antes de hoy.",
  missed: (releases) =>
    `No publicad${releases.length > 1 ? "as aquí: las publicaciones" : "a aquí: la publicación"} del ${lists.and(releases.map(dates.dayAndMonth))}.`,
  splitAdded: (time) => `Actualizado ${time}: añadidas las transacciones netas`,
  revised({ month, release, change, level }) {
    const day = release.slice(0, 4) === month.slice(0, 4) ? dates.shortDayOfYear(release) : dates.shortDay(release);
    const parts = [
      ...(change
        ? [`la variación de ${money.change(change.thenMillions)} es ahora ${money.change(change.nowMillions)}`]
        : []),
      ...(level ? [`el total de ${money.level(level.thenMillions)} es ahora ${money.level(level.nowMillions)}`] : []),
    ];
    return `Revisado el ${day}, ${dates.bareMonth(month)}: ${parts.join("; ")}`;
  },
  revisedBefore: (times) => (times === 1 ? "Revisado antes una vez" : `Revisado antes ${times} veces`),
  buttons: { full: "Informe completo", brief: "En breve", quote: "Citar", explained: "¿Qué significa?" },
};

export function counts({ fell, rose, unchanged }: Counts): string {
  const parts = [
    ...(fell > 0 ? [`${fell} a la baja`] : []),
    ...(rose > 0 ? [`${rose} al alza`] : []),
    ...(unchanged > 0 ? [`${unchanged} sin cambios`] : []),
  ];
  return parts.join(", ");
}

/** "los 20 mayores tenedores", "los 33 tenedores comparados" */
export function among({ among: kind, count }: Breadth): string {
  if (count === 1)
    return kind === "largest" ? "el mayor tenedor" : `el tenedor ${kind === "listed" ? "nombrado" : "comparado"}`;
  if (kind === "largest") return `los ${count} mayores tenedores`;
  return `los ${count} tenedores ${kind === "listed" ? "nombrados" : "comparados"}`;
}
