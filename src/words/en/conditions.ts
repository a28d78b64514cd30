import type { ConditionWords } from "../rooms/condition-words.ts";
import { monthBeside } from "./dates.ts";
import { shortName } from "./holder-names.ts";
import { money } from "./money.ts";

const SIDES = { lowest: "lowest", highest: "highest", both: "lowest or highest" } as const;

export const conditions: ConditionWords = {
  change: (least) => `change of at least ${least.join(" or ")}`,
  level: ({ sides, years }) => `${SIDES[sides]} for ${years} year${years === 1 ? "" : "s"}`,
  streak: (months) => `${months} monthly rises or falls in a row`,
  place: (first) => (first === 1 ? "place 1 gained or lost" : `a place gained or lost among the first ${first}`),
  net: (amount) => `net purchases or sales of long-term Treasuries of at least ${amount}`,
  revision: (amount) => `revision of at least ${amount}`,
  round: "a round number passed",
  list: (clauses) => clauses.join("; "),
  refused: {
    unknown: ({ typed, example }) =>
      `${typed} is no condition. Separate conditions by semicolons, for example: ${example}`,
    incomplete: ({ typed, example }) => `${typed} is not a whole condition. Write, for example: ${example}`,
    beyond: ({ typed, least, most }) =>
      `${typed} is out of range. What can be watched goes from "${least}" to "${most}".`,
  },
  met: {
    lead: ({ holders, unnamed }) =>
      `Met: ${[...holders, ...(unnamed > 0 ? [`and ${unnamed} more holder${unnamed === 1 ? "" : "s"}`] : [])].join("; ")}.`,
    none: "None of the conditions is met.",
    unknown: (list) => `Not known without Table 3 of the month: ${list}.`,
    holder: (holder, millions, clauses) => [`${shortName(holder)} ${money.level(millions)}`, ...clauses].join(", "),
    net: ({ traded, amount }) => `net ${traded === "sold" ? "sales" : "purchases"} of long-term Treasuries ${amount}`,
    revision: ({ month, beside, thenMillions, nowMillions }) =>
      `${monthBeside(month, beside)} revised from ${money.level(thenMillions)} to ${money.level(nowMillions)}`,
  },
};
