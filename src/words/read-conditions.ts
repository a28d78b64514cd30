import { BOUNDS, type BoundedCondition, type Condition, inOrder, isBound } from "../insights/conditions/condition.ts";
import { conditionList } from "./condition-list.ts";
import { type Quantity, type Scanned, scanned } from "./condition-scanner.ts";
import type { Topic } from "./condition-topics.ts";
import { echoed } from "./echo.ts";
import type { Words } from "./words.ts";

/** What was typed, or a sentence that says what would be right. */
export type ReadConditions =
  | { readonly kind: "read"; readonly conditions: readonly Condition[] }
  | { readonly kind: "refused"; readonly message: string };

/** Semicolons and lines, and commas that are not within a number. */
const SEPARATOR = /[;；。、，\n]+|,(?!\d)|(?<!\d),/u;

const EXAMPLES: Readonly<Record<Topic, Condition>> = {
  change: { kind: "change", bound: 10_000 },
  low: { kind: "low", bound: 5 },
  high: { kind: "high", bound: 5 },
  streak: { kind: "streak", bound: 6 },
  place: { kind: "place", bound: 10 },
  net: { kind: "net", bound: 20_000 },
  revision: { kind: "revision", bound: 5_000 },
  round: { kind: "round" },
};

/** "change of at least $10 bn or 5%; lowest for 5 years": what may be typed, at most 100 characters. */
export function exampleOfConditions(words: Words): string {
  return conditionList(words, [EXAMPLES.change, { kind: "change-percent", bound: 50 }, EXAMPLES.low]);
}

/**
 * Reads what people type: as `conditionList` writes it in their language, shorter, or in English ("10bn; 5%; 5y low; streak 6;
 * top 10; net 20bn; revision 5bn; round"). Empty text is no condition.
 */
export function readConditions(words: Words, typed: string): ReadConditions {
  const conditions: Condition[] = [];
  for (const clause of typed.split(SEPARATOR).filter((each) => each.trim() !== "")) {
    const read = readClause(words, clause);
    if (read.kind === "refused") return read;
    conditions.push(...read.conditions);
  }
  return { kind: "read", conditions: inOrder(conditions) };
}

function readClause(words: Words, clause: string): ReadConditions {
  const { refused } = words.conditions;
  const typed = echoed(clause);
  const found = scanned(clause, words.language);
  if (!found || found.topics.size + found.quantities.length === 0) {
    return { kind: "refused", message: refused.unknown({ typed, example: exampleOfConditions(words) }) };
  }
  const { conditions, unclear } = conditionsOf(found);
  if (unclear) {
    const example = unclear === "all" ? exampleOfConditions(words) : conditionList(words, [EXAMPLES[unclear]]);
    return { kind: "refused", message: refused.incomplete({ typed, example }) };
  }
  const beyond = conditions.find((each): each is BoundedCondition => each.kind !== "round" && !isBound(each));
  if (!beyond) return { kind: "read", conditions };
  const [least, most] = [BOUNDS[beyond.kind].least, BOUNDS[beyond.kind].most].map((bound) =>
    conditionList(words, [{ kind: beyond.kind, bound }]),
  );
  return { kind: "refused", message: refused.beyond({ typed, least: least ?? "", most: most ?? "" }) };
}

interface Understood {
  readonly conditions: readonly Condition[];
  /** What lacks its number, or a number that belongs nowhere. */
  readonly unclear: Topic | "all" | null;
}

function conditionsOf({ topics, quantities }: Scanned): Understood {
  const bounded = quantities.map((quantity) => boundedBy(quantity, topics));
  const conditions: Condition[] = [...bounded.flat(), ...(topics.has("round") ? [EXAMPLES.round] : [])];
  const isSaid = (topic: Topic) =>
    conditions.some(({ kind }) => kind === topic || (topic === "change" && kind === "change-percent"));
  const [first] = topics;
  const lacking = [...topics].find((topic) => !isSaid(topic));
  const isStray = bounded.some((each) => each.length === 0);
  return { conditions, unclear: lacking ?? (isStray ? (first ?? "all") : null) };
}

const SIDES = ["low", "high"] as const;
const MONTHS_OF_YEAR = 12;

/** Nothing where it is not clear what the number is of. */
function boundedBy({ unit, value }: Quantity, topics: ReadonlySet<Topic>): BoundedCondition[] {
  const sides = SIDES.filter((side) => topics.has(side));
  const levels = (years: number) => sides.map((kind) => ({ kind, bound: years }));
  switch (unit) {
    case "percent":
      return [{ kind: "change-percent", bound: Math.round(value * 10) }];
    case "amount":
      return ofAmount(Math.round(value / 100) * 100, topics);
    case "years":
      return levels(value);
    case "months":
      return topics.has("streak") ? [{ kind: "streak", bound: value }] : levels(value / MONTHS_OF_YEAR);
    case "none": {
      const counted = (["streak", "place"] as const).filter((kind) => topics.has(kind));
      if (counted.length + Math.min(1, sides.length) !== 1) return [];
      return [...counted.map((kind) => ({ kind, bound: value })), ...levels(value)];
    }
  }
}

function ofAmount(bound: number, topics: ReadonlySet<Topic>): BoundedCondition[] {
  if (topics.has("net") && topics.has("revision")) return [];
  const kind = topics.has("net") ? "net" : topics.has("revision") ? "revision" : "change";
  return [{ kind, bound }];
}
