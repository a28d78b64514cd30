import type { ConditionTerms } from "../condition-topics.ts";

export const conditionTerms: ConditionTerms = {
  topics: {
    change: "change|changes|move|moves|moved by",
    low: "lowest|low|lows",
    high: "highest|high|highs",
    streak: "monthly rises or falls in a row|rises or falls in a row|in a row|streak|streaks|running|consecutive",
    place: "place gained or lost|place|places|rank|ranks|top",
    net: "net purchases or sales|net purchases and sales|net transactions|net flows|net flow|net",
    revision: "revision|revisions|revised by",
    round: "round number passed|round numbers|round number|round",
  },
  units: {
    trillion: "tn|trn|trillion|trillions",
    billion: "bn|billion|billions|b",
    million: "mn|million|millions",
    percent: "%|percent|per cent|pct",
    years: "y|yr|yrs|year|years",
    months: "m|mo|month|months",
  },
  fillers:
    "a|an|the|of|at least|or more|or|for|by|in|among|first|gained or lost|over|more than|new|long term|treasuries|us|usd|dollar|dollars|number",
  decimal: ".",
};
