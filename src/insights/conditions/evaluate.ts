import type { Dataset } from "../../holdings/dataset.ts";
import type { HolderId } from "../../holdings/holder.ts";
import { TOTAL } from "../holder-facts.ts";
import type { ReleaseFacts } from "../release-facts.ts";
import { FIRST_SPLIT_MONTH, newestSplitMonth } from "../split.ts";
import type { Condition } from "./condition.ts";
import type { Evaluation, Met } from "./met.ts";
import { metBy } from "./met-by.ts";

/** The month that is told and the states in which it is: of a post, the facts that it tells. */
export type Told = Pick<ReleaseFacts, "month" | "vintage" | "flows">;

/**
 * Which conditions are met in a month, and by whom.
 * @param watched countries, composites, the total; nobody: all countries that the table of the month lists, and the total
 */
export function evaluate(
  dataset: Dataset,
  told: Told,
  watched: readonly HolderId[],
  conditions: readonly Condition[],
): Evaluation {
  const holders = watched.length > 0 ? watched : everybody(told);
  return {
    met: holders.flatMap((id) => metOf(dataset, told, id, conditions)),
    unknown: conditions.filter(({ kind }) => kind === "net" && isSplitToCome(told)),
  };
}

function metOf(
  dataset: Dataset,
  { month, vintage, flows }: Told,
  id: HolderId,
  conditions: readonly Condition[],
): Met[] {
  const holder = vintage.holder(id);
  const figure = vintage.at(id, month);
  if (!holder || figure.kind === "missing") return [];
  const asked = { dataset, flows, subject: { vintage, holder, month, figure } };
  return conditions.flatMap((condition) => {
    const found = metBy(asked, condition);
    return found ? [{ ...found, condition, holder, month, figure }] : [];
  });
}

/** By the table that has the total: Table 3 lists many more, and comes sooner or later than the post. */
function everybody({ vintage, month }: Told): HolderId[] {
  const total = vintage.at(TOTAL, month);
  const listed = total.kind === "figure" ? total.carriedBy.holders : [];
  return [TOTAL, ...listed.filter((id) => vintage.holder(id)?.kind === "country")];
}

/** Before February 2023 it never was on this basis. */
function isSplitToCome({ month, flows }: Told): boolean {
  const newest = newestSplitMonth(flows);
  return month >= FIRST_SPLIT_MONTH && (newest === null || month > newest);
}
