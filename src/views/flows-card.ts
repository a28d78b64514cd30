import { toHolderId } from "../holdings/holder.ts";
import { addMonths, monthsBetween } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { OFFICIAL, TOTAL } from "../insights/holder-facts.ts";
import { isMostlyOther, monthsSinceStart, type Split, split } from "../insights/split.ts";
import { inBillions, signedBillions } from "../words/en/billions.ts";
import { dayName, monthName } from "../words/en/dates.ts";
import { CUSTODY_CENTRES } from "../words/en/holder-names.ts";
import { en } from "../words/en/words.ts";
import { computedFrom } from "../words/members.ts";
import { printedSplit } from "../words/printed-split.ts";
import type { Card } from "./card.ts";
import { flowsSource, sourceUrl } from "./source.ts";

/** What a holder's change was made of: bought or sold, bills, prices, and the rest. */
export function flowsCard(vintage: Vintage, shown: Split): Card {
  const holder = vintage.holder(shown.holder);
  const { change } = printedSplit(en, shown);
  const body = [
    `\`\`\`\n${parts(shown).join("\n")}\n\`\`\``,
    explained(shown),
    sums(vintage, shown),
    TOLD_APART.includes(shown.holder) ? officialAndPrivate(vintage, shown) : "",
    revisedSince(vintage, shown),
    computedFrom(en, vintage, shown.holder),
  ]
    .filter((paragraph) => paragraph !== "")
    .join("\n\n");
  return {
    title: `${holder?.name}, ${period(shown)}: holdings ${change} to $${inBillions(shown.level)} bn`,
    url: sourceUrl("slt_table3"),
    body,
    footer: flowsSource(en, shown.file),
  };
}

export function period({ from, to }: Split): string {
  const first = addMonths(from, 1);
  return first === to ? monthName(to) : `${monthName(first)} to ${monthName(to)}`;
}

/** Lines of at most 30 characters, digits first. */
function parts(shown: Split): string[] {
  const printed = printedSplit(en, shown);
  const lines = [
    [printed.netLongTerm, shown.netLongTerm < 0 ? "long-term, net sales" : "long-term, net bought"],
    [printed.bills, "bills, change"],
    [printed.valuation, "prices (long-term)"],
    [printed.other, "other"],
  ] as const;
  const wide = Math.max(...lines.map(([amount]) => amount.length));
  return lines.map(([amount, name]) => `${amount.padStart(wide)} ${name}`);
}

function explained(shown: Split): string {
  const custody = CUSTODY_CENTRES[shown.holder];
  const clients = custody
    ? `${custody}: its purchases and sales are those of its clients, most of them from elsewhere.`
    : "";
  return [isMostlyOther(shown) ? en.split.otherExplained : "", clients].filter((text) => text !== "").join(" ");
}

function sums(vintage: Vintage, { holder, from, to }: Split): string {
  const spans = [
    ["Last 3 months", 3],
    ["Last 12 months", 12],
    ["Since February 2023", monthsSinceStart(to)],
  ] as const;
  return spans
    .flatMap(([name, months]) => {
      const over = split(vintage, holder, to, months);
      if (over.kind === "missing" || over.from === from) return [];
      return [`**${name}** holdings ${printedSplit(en, over).change}: ${en.split.parts(printedSplit(en, over))}`];
    })
    .join("\n");
}

const PRIVATE = toHolderId("non-official");
const TOLD_APART = [TOTAL, OFFICIAL, PRIVATE];

/** Who is official is published for all countries together only. */
export function officialAndPrivate(vintage: Vintage, { from, to }: Split): string {
  const lines = [OFFICIAL, PRIVATE].flatMap((holder) => {
    const shown = split(vintage, holder, to, monthsBetween(from, to));
    const name = holder === OFFICIAL ? "Official" : "Private";
    if (shown.kind === "missing") return [];
    const printed = printedSplit(en, shown);
    return [`**${name}** holdings ${printed.change}: ${en.split.parts(printed)}`];
  });
  return lines.length > 0 ? [...lines, "All countries together: for one country it is not published."].join("\n") : "";
}

/** A later Table 5 may have another change; its split is not known then. */
function revisedSince(vintage: Vintage, shown: Split): string {
  const newest = vintage.change(shown.holder, shown.from, shown.to);
  if (newest.kind === "missing" || newest.to.carriedBy.release <= shown.file.release) return "";
  const revised = signedBillions(newest.millions);
  if (revised === printedSplit(en, shown).change) return "";
  const day = dayName(newest.to.carriedBy.release);
  return `As revised on ${day}, holdings changed by ${revised}; the split of that release is not held.`;
}
