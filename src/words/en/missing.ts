import type { Holder } from "../../holdings/holder.ts";
import type { Month } from "../../holdings/month.ts";
import type { Vintage } from "../../holdings/vintage.ts";
import { inBillions } from "../money.ts";
import { dayName, monthName } from "./dates.ts";
import { runningName } from "./holder-names.ts";

/** Why a holder has no figure for a month, and which it has: blank, unlisted, ended and out of range are different answers. */
export function missingFigure(vintage: Vintage, holder: Holder, month: Month): string {
  const figure = vintage.at(holder.id, month);
  if (figure.kind === "figure") return "";
  const name = capital(runningName(holder));
  const newest = newestFigure(vintage, holder);
  switch (figure.reason) {
    case "not-listed":
      return `${name} is not listed by name for ${monthName(month)}: its holdings are part of "All Other" there, not zero. ${newest}`;
    case "not-available":
      return `The Treasury gives no figure for ${runningName(holder)} in ${monthName(month)} (n.a.), which is not zero. ${newest}`;
    case "series-ended":
      return `The row "${holder.name}" ends before ${monthName(month)}. ${newest}`;
    default:
      return outsideRange(vintage, month);
  }
}

/** "The figures run from March 2000 to July 2026." */
export function outsideRange(vintage: Vintage, month: Month): string {
  const newest = vintage.newestMonth();
  const range = newest ? `The figures run from March 2000 to ${monthName(newest)}` : "No figures are held";
  return `There is nothing for ${monthName(month)}. ${range} (as of the release of ${dayName(vintage.release)}).`;
}

function newestFigure(vintage: Vintage, holder: Holder): string {
  const newest = vintage.newestMonth(holder.id);
  if (!newest) return "It is not listed in any month of the tables held here.";
  const millions = vintage.millions(holder.id, newest) ?? 0;
  return `Its newest figure is $${inBillions(millions)} bn, for ${monthName(newest)}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
