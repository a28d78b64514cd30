import type { MissingReason } from "../../holdings/figure.ts";
import type { Holder, HolderId } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import { sharedRowOf } from "../../insights/shared-row.ts";
import { inBillions } from "./billions.ts";
import { capital } from "./capital.ts";
import { dayName, monthName } from "./dates.ts";
import { runningName } from "./holder-names.ts";
import { listed } from "./numbers.ts";

/** Why a holder has no figure for a month, and which it has: blank, unlisted, ended and out of range are different answers. */
export function missingFigure(vintage: Vintage, holder: Holder, month: Month): string {
  const figure = vintage.at(holder.id, month);
  if (figure.kind === "figure") return "";
  if (figure.reason === "before-start" || figure.reason === "not-held") return outsideRange(vintage, month);
  return `${whyMissing(vintage, holder, month, figure.reason)} ${newestFigure(vintage, holder)}`.trimEnd();
}

function whyMissing(vintage: Vintage, holder: Holder, month: Month, reason: MissingReason): string {
  if (holder.kind === "composite") return missingMember(vintage, holder, month);
  if (holder.kind === "all-other") return otherTable(vintage, holder, month);
  const name = capital(runningName(holder));
  if (holder.kind !== "country" && !vintage.newestMonth(holder.id))
    return `${name}: the tables held here have no such row.`;
  const row = sharedRowOf(vintage, holder.id, month);
  switch (reason) {
    case "not-listed":
      return `${name} is not listed by name for ${monthName(month)}: its holdings are part of ${rowName(vintage, row, month)} there, not zero.`;
    case "series-ended":
      return `The row "${holder.name}" ends before ${monthName(month)}.`;
    default:
      return `The Treasury gives no figure for ${runningName(holder)} in ${monthName(month)} (n.a.), which is not zero${row ? `: it is part of ${rowName(vintage, row, month)}` : ""}.`;
  }
}

function rowName(vintage: Vintage, row: HolderId | null, month: Month): string {
  if (!row) return '"All Other"';
  return `"${vintage.holder(row)?.name ?? row}" ($${inBillions(vintage.millions(row, month) ?? 0)} bn together)`;
}

/** Each table leaves out other countries, so that one "All Other" does not go on where the other ends. */
function otherTable(vintage: Vintage, { id, name }: Holder, month: Month): string {
  const [first, last] = [vintage.oldestMonth(id), vintage.newestMonth(id)];
  const range = first && last ? ` runs from ${monthName(first)} to ${monthName(last)}` : " is not held";
  const others = [...vintage.archive.register.holders.values()].filter(
    (other) => other.kind === "all-other" && vintage.millions(other.id, month) !== null,
  );
  const [other] = others.map((each) => ` For ${monthName(month)} there is "${each.name}", which is another sum.`);
  return `The row "${name}", as held,${range}.${other ?? ""}`;
}

/** "There is nothing for May 1999. The figures run from March 2000 to July 2026 (as of the release of …)." */
export function outsideRange(vintage: Vintage, month: Month): string {
  return nothingFor(vintage, month, figuresRange(vintage));
}

/** @param range from when to when there is something, as a sentence without its stop */
export function nothingFor(vintage: Vintage, month: Month, range: string): string {
  return `There is nothing for ${monthName(month)}. ${range} (as of the release of ${dayName(vintage.release)}).`;
}

/** "The figures run from March 2000 to July 2026" */
export function figuresRange(vintage: Vintage): string {
  const newest = vintage.newestMonth();
  return newest ? `The figures run from March 2000 to ${monthName(newest)}` : "No figures are held";
}

function newestFigure(vintage: Vintage, holder: Holder): string {
  const newest = vintage.newestMonth(holder.id);
  if (holder.kind === "all-other") return "";
  if (!newest) return holder.kind === "country" ? "It is not listed in any month of the tables held here." : "";
  const millions = vintage.millions(holder.id, newest) ?? 0;
  return `Its newest figure is $${inBillions(millions)} bn, for ${monthName(newest)}.`;
}

/** A sum of the rest would be another thing. */
function missingMember(vintage: Vintage, { id, name }: Holder, month: Month): string {
  const members = (vintage.archive.register.composites.get(id) ?? []).map(({ holder }) => vintage.holder(holder));
  const missing = members.filter((member) => member && vintage.millions(member.id, month) === null);
  const names = missing.map((member) => (member ? runningName(member) : ""));
  const why = names.length > 0 ? `there is no figure for ${listed(names)}` : "no release held has all of them";
  return `${name} cannot be added up for ${monthName(month)}: ${why}.`;
}
