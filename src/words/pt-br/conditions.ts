import type { ConditionWords } from "../rooms/condition-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { money } from "./money.ts";

const SIDES = { lowest: "menor nível", highest: "maior nível", both: "menor ou maior nível" } as const;

export const conditions: ConditionWords = {
  change: (least) => `variação de pelo menos ${least.join(" ou ")}`,
  level: ({ sides, years }) => `${SIDES[sides]} em ${years} ano${years === 1 ? "" : "s"}`,
  streak: (months) => `${months} altas ou quedas mensais seguidas`,
  place: (first) =>
    first === 1 ? "posição 1 ganha ou perdida" : `uma posição ganha ou perdida entre as ${first} primeiras`,
  net: (amount) => `compras ou vendas líquidas de longo prazo de pelo menos ${amount}`,
  revision: (amount) => `revisão de pelo menos ${amount}`,
  round: "passagem por um número redondo",
  list: (clauses) => clauses.join("; "),
  refused: {
    unknown: ({ typed, example }) =>
      `${typed} não é uma condição. Separe as condições com ponto e vírgula, por exemplo: ${example}`,
    incomplete: ({ typed, example }) => `${typed} não é uma condição completa. Escreva, por exemplo: ${example}`,
    beyond: ({ typed, least, most }) => `${typed} está fora dos limites: vão de “${least}” a “${most}”.`,
  },
  met: {
    lead: ({ holders, unnamed }) => {
      const rest = unnamed > 0 ? [unnamed === 1 ? "e mais um detentor" : `e mais ${unnamed} detentores`] : [];
      return `Condição atendida: ${[...holders, ...rest].join("; ")}.`;
    },
    none: "Nenhuma condição foi atendida.",
    unknown: (list) => `Não se sabe sem a tabela 3 do mês: ${list}.`,
    holder: (holder, millions, clauses) => [`${names.short(holder)} ${money.level(millions)}`, ...clauses].join(", "),
    net: ({ traded, amount }) =>
      `${traded === "sold" ? "vendas líquidas" : "compras líquidas"} de longo prazo ${amount}`,
    revision: ({ month, beside, thenMillions, nowMillions }) =>
      `dado de ${dates.monthBeside(month, beside)} revisado de ${money.level(thenMillions)} para ${money.level(nowMillions)}`,
  },
};
