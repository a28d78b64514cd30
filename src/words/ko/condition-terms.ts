import type { ConditionTerms } from "../condition-terms.ts";

export const conditionTerms: ConditionTerms = { topics: {}, units: {}, fillers: "", decimal: "." };
