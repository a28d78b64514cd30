import type { HolderId } from "../holdings/holder.ts";
import { addMonths, type Month } from "../holdings/month.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { NetBuyers } from "../insights/net-buyers.ts";
import { monthsSinceStart, type Split, split } from "../insights/split.ts";
import { membersOf } from "../words/members.ts";
import type { Attachment } from "./card.ts";
import { type Cell, csvFile, csvPeriod, csvWords } from "./csv.ts";

const HEADING = {
  units:
    "millions of U.S. dollars: holdings, net_long_term and price as published; change and bills are differences of published positions, other is the rest",
  basis:
    "SLT reports, from February 2023; change in holdings = net long-term + bills + price + other; a positive net is a purchase by foreigners; bills: the change in position counts as the transaction",
};
const PARTS = ["holdings", "change", "net_long_term", "bills", "price", "other"];

/** One holder: the period that was asked for where it is longer than a month, and every month that has a split. */
export function holderFlowsCsv(vintage: Vintage, shown: Split): Attachment[] {
  const { holder, file } = shown;
  const name = vintage.holder(holder)?.name ?? holder;
  const months = Array.from({ length: monthsSinceStart(file.newestMonth) }, (_, back) =>
    addMonths(file.newestMonth, -back),
  );
  const splits = months.toReversed().map((month) => split(vintage, holder, month));
  const rows = splits.flatMap((each) => (each.kind === "split" ? [[each.to, ...parts(each)]] : []));
  const series = flowsFile(vintage, file, {
    name: `flows-${holder}`,
    title: `What the changes in holdings were made of: ${name}, every month`,
    notes: ofMembers(vintage, holder),
    columns: ["month", ...PARTS],
    rows,
  });
  return isOneMonth(shown) ? [series] : [periodFile(vintage, shown, name), series];
}

/** The total, and all countries from the largest net buyer to the largest net seller of long-term Treasuries. */
export function netBuyersCsv(
  vintage: Vintage,
  total: Split,
  { buyers, sellers }: Pick<NetBuyers, "buyers" | "sellers">,
): Attachment {
  const all = [total, ...buyers, ...sellers.toReversed()];
  return flowsFile(vintage, total.file, {
    name: `flows-${months(total).join("-")}`,
    title: `What the changes in holdings were made of, ${csvPeriod(total)}`,
    notes: ["Not in it: countries that bought as much as they sold, or for which the table gives no split (n.a.)"],
    columns: ["holder", "name", ...PARTS],
    rows: all.map((each) => [each.holder, vintage.holder(each.holder)?.name ?? each.holder, ...parts(each)]),
  });
}

function periodFile(vintage: Vintage, shown: Split, name: string): Attachment {
  const [first, last] = [addMonths(shown.from, 1), shown.to];
  return flowsFile(vintage, shown.file, {
    name: `flows-${shown.holder}-${first}-${last}`,
    title: `What the change in holdings was made of: ${name}, ${csvPeriod(shown)}`,
    notes: ofMembers(vintage, shown.holder),
    columns: ["first_month", "last_month", ...PARTS],
    rows: [[first, last, ...parts(shown)]],
  });
}

interface Content {
  readonly name: string;
  readonly title: string;
  readonly notes?: readonly string[];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

function flowsFile(vintage: Vintage, file: ReleaseFile, content: Content): Attachment {
  return csvFile({ ...content, ...HEADING, sources: [file], asOf: vintage.release });
}

/** A sum that is made here is none that was published. */
export function ofMembers(vintage: Vintage, holder: HolderId): string[] {
  const isComposite = vintage.holder(holder)?.kind === "composite";
  return isComposite ? [`Computed: ${membersOf(csvWords, vintage, holder)}, each as published in the one table`] : [];
}

function parts({ level, change, netLongTerm, bills, valuation, other }: Split): string[] {
  return [level, change, netLongTerm, bills, valuation, other].map(String);
}

function isOneMonth(shown: Split): boolean {
  return months(shown).length === 1;
}

/** First and last month, or the one. */
function months({ from, to }: Split): Month[] {
  const first = addMonths(from, 1);
  return first === to ? [to] : [first, to];
}
