import { FileFault, quoted } from "../../holdings/fault.ts";
import {
  BOUNDED_KINDS,
  type BoundedCondition,
  type BoundedKind,
  type Condition,
  inOrder,
  isBound,
} from "./condition.ts";

interface Written {
  readonly head: string;
  /** How much of the bound is one of what is written. */
  readonly unit: number;
  readonly tail: string;
}

const WRITTEN: Readonly<Record<BoundedKind, Written>> = {
  change: { head: "change>=", unit: 1_000, tail: "bn" },
  "change-percent": { head: "change>=", unit: 10, tail: "%" },
  low: { head: "low>=", unit: 1, tail: "y" },
  high: { head: "high>=", unit: 1, tail: "y" },
  streak: { head: "streak>=", unit: 1, tail: "" },
  place: { head: "place<=", unit: 1, tail: "" },
  net: { head: "net>=", unit: 1_000, tail: "bn" },
  revision: { head: "revision>=", unit: 1_000, tail: "bn" },
};

const SEPARATOR = "; ";

/** As they are stored, in no language: "change>=10bn; low>=5y; round"; nothing for none. */
export function conditionText(conditions: readonly Condition[]): string {
  return inOrder(conditions).map(written).join(SEPARATOR);
}

function written(condition: Condition): string {
  if (condition.kind === "round") return "round";
  const { head, unit, tail } = WRITTEN[condition.kind];
  return `${head}${condition.bound / unit}${tail}`;
}

/**
 * Reads what `conditionText` writes, to the letter.
 * @throws FileFault that names which of them is none, the first being 1
 */
export function parseConditions(text: string): readonly Condition[] {
  if (text === "") return [];
  const pieces = text.split(SEPARATOR);
  const conditions = pieces.map((piece, at) => {
    const found = read(piece);
    if (found) return found;
    throw new FileFault({ file: "conditions", cell: at + 1 }, "a condition such as change>=10bn", quoted(piece));
  });
  const rightly = inOrder(conditions).map(written);
  const wrong = pieces.findIndex((piece, at) => piece !== rightly[at]);
  if (wrong < 0) return conditions;
  const place = { file: "conditions", cell: wrong + 1 };
  throw new FileFault(place, `each kind once and in order, "${rightly.join(SEPARATOR)}"`, quoted(pieces[wrong]));
}

function read(piece: string): Condition | null {
  if (piece === "round") return { kind: "round" };
  const candidates = BOUNDED_KINDS.map((kind): BoundedCondition => {
    const { head, unit, tail } = WRITTEN[kind];
    return { kind, bound: Math.round(Number(piece.slice(head.length, piece.length - tail.length)) * unit) };
  });
  return candidates.find((each) => isBound(each) && written(each) === piece) ?? null;
}
