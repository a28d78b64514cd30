import type { BoundedCondition, BoundedKind, Condition } from "../insights/conditions/condition.ts";
import { inOrder } from "../insights/conditions/condition.ts";
import type { Words } from "./words.ts";

/** As an editor would write them: "change of at least $10 bn or 5%; lowest for 5 years"; nothing for none. */
export function conditionList(words: Words, conditions: readonly Condition[]): string {
  const all = inOrder(conditions);
  const boundOf = (kind: BoundedKind) =>
    all.find((each): each is BoundedCondition => each.kind === kind)?.bound ?? null;
  const { conditions: room, money } = words;
  const clause = (kind: BoundedKind, write: (bound: number) => string) => {
    const bound = boundOf(kind);
    return bound === null ? [] : [write(bound)];
  };
  const changes = [...clause("change", money.threshold), ...clause("change-percent", money.thresholdPercent)];
  return room.list([
    ...(changes.length > 0 ? [room.change(changes)] : []),
    ...levels(words, boundOf("low"), boundOf("high")),
    ...clause("streak", room.streak),
    ...clause("place", room.place),
    ...clause("net", (bound) => room.net(money.threshold(bound))),
    ...clause("revision", (bound) => room.revision(money.threshold(bound))),
    ...(all.some(({ kind }) => kind === "round") ? [room.round] : []),
  ]);
}

function levels({ conditions: { level } }: Words, low: number | null, high: number | null): string[] {
  if (low !== null && low === high) return [level({ sides: "both", years: low })];
  return [
    ...(low === null ? [] : [level({ sides: "lowest", years: low })]),
    ...(high === null ? [] : [level({ sides: "highest", years: high })]),
  ];
}
