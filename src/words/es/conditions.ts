import type { ConditionWords } from "../rooms/condition-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const SIDES = { lowest: "mínimo", highest: "máximo", both: "mínimo o máximo" } as const;

export const conditions: ConditionWords = {
  change: (least) => `variación de al menos ${least.join(" o ")}`,
  level: ({ sides, years }) => `${SIDES[sides]} en ${years} año${years === 1 ? "" : "s"}`,
  streak: (months) => `${months} subidas o caídas mensuales consecutivas`,
  place: (first) =>
    first === 1 ? "puesto 1 ganado o perdido" : `un puesto ganado o perdido entre los ${first} primeros`,
  net: (amount) => `compras o ventas netas a largo plazo de al menos ${amount}`,
  revision: (amount) => `revisión de al menos ${amount}`,
  round: "paso por una cifra redonda",
  list: (clauses) => clauses.join("; "),
  refused: {
    unknown: ({ typed, example }) =>
      `${typed} no es una condición. Separe las condiciones con punto y coma, por ejemplo: ${example}`,
    incomplete: ({ typed, example }) => `${typed} no es una condición completa. Escriba, por ejemplo: ${example}`,
    beyond: ({ typed, least, most }) => `${typed} está fuera de los límites: van de «${least}» a «${most}».`,
  },
  met: {
    lead: ({ holders, unnamed }) => {
      const rest = unnamed > 0 ? [unnamed === 1 ? "y otro tenedor" : `y otros ${unnamed} tenedores`] : [];
      return `Condición cumplida: ${[...holders, ...rest].join("; ")}.`;
    },
    none: "No se cumple ninguna condición.",
    unknown: (list) => `No se sabe sin la tabla 3 del mes: ${list}.`,
    holder: (holder, millions, clauses) => [`${names.short(holder)} ${money.level(millions)}`, ...clauses].join(", "),
    net: ({ traded, amount }) => `${traded === "sold" ? "ventas netas" : "compras netas"} a largo plazo ${amount}`,
    revision: ({ month, beside, thenMillions, nowMillions }) =>
      `dato de ${dates.monthBeside(month, beside)} revisado de ${money.level(thenMillions)} a ${money.level(nowMillions)}`,
  },
};
