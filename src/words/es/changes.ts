import type { ChangesWords } from "../rooms/changes-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";
import { counts } from "./release.ts";

export const changes: ChangesWords = {
  title({ from, to, months }) {
    const period = months === 1 ? dates.month(to) : `de ${dates.month(from)} a ${dates.month(to)}`;
    return `Variación de las tenencias, ${period}, ${money.unit}`;
  },
  all: ({ changeMillions, ratio, mark, millions, compared, counts: moved }) =>
    `Total: **${money.change(changeMillions)}** (${money.signedPercent(ratio)})${mark}, a ${money.amount(millions)}. De ${compared} tenedores comparados, ${counts(moved)}.`,
  rises: "Subidas",
  falls: "Caídas",
  head: null,
  madeOf: "Composición (tabla 3):",
  moverSplit({ holder, other, parts }) {
    const where = other && (other.release ? `el ${dates.shortDayOfYear(other.release)}` : "en la tabla 3");
    return `${names.short(holder)}${other ? ` (${other.change} ${where})` : ""}: ${parts}`;
  },
  newlyListed: (holder) =>
    `Figura por primera vez y queda fuera: ${names.full(holder)}; la mayor parte estaba antes en «Otros».`,
  otherMeaning: (text) => `Queda fuera, pues la fila cambió de significado: ${text}.`,
  notComparable: (count) =>
    count === 1
      ? "Queda fuera un tenedor sin ambos meses en una misma publicación."
      : `Quedan fuera ${count} tenedores sin ambos meses en una misma publicación.`,
  marketValue:
    "Variación del valor de mercado: una caída no es una venta, ni una subida una compra. Compras y ventas netas: `/flows`.",
  noChangeOfMonth: ({ text, from }) =>
    `${text}. La diferencia con ${dates.month(from)} no es la variación de un mes; pida otro mes.`,
  noCommonRelease: ({ release, from, to }) =>
    `Ninguna publicación disponible al ${dates.day(release)} tiene a la vez ${dates.month(from)} y ${dates.month(to)}; tomada de dos, la diferencia mezclaría revisiones. Sirve un período más corto.`,
};
