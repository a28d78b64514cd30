import { addMonths, monthRange } from "../holdings/month.ts";
import { FIRST_FORM_S_MONTH } from "../holdings/timeline.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { type FormSBuyers, LAST_FORM_S_MONTH, type Transactions, transactions } from "../insights/form-s.ts";
import type { Attachment } from "./card.ts";
import { type CsvTable, csvFile, csvPeriod } from "./csv.ts";
import { ofMembers } from "./flows-csv.ts";

const UNITS = "millions of U.S. dollars; bought and sold gross as published, net = bought - sold";
const BASIS =
  "Form S, January 1977 to January 2023: transactions of foreigners in Treasury bonds and notes, without prices and moves between custodians; not comparable with the SLT basis from February 2023 on";
const PARTS = ["bought", "sold", "net"];

/** One holder: the period that was asked for where it is longer than a month, and every month that Form S lists. */
export function holderFormSCsv(vintage: Vintage, shown: Transactions): Attachment[] {
  const { holder, from, to } = shown;
  const name = vintage.holder(holder)?.name ?? holder;
  const all = monthRange(FIRST_FORM_S_MONTH, LAST_FORM_S_MONTH).map((month) => transactions(vintage, holder, month));
  const series = formSFile(vintage, shown, {
    name: `form-s-${holder}`,
    title: `Transactions in U.S. Treasury bonds and notes: ${name}, every month that is listed`,
    notes: ofMembers(vintage, holder),
    columns: ["month", ...PARTS],
    rows: all.flatMap((each) => (each ? [[each.to, ...parts(each)]] : [])),
  });
  const first = addMonths(from, 1);
  if (first === to) return [series];
  const period = formSFile(vintage, shown, {
    name: `form-s-${holder}-${first}-${to}`,
    title: `Transactions in U.S. Treasury bonds and notes: ${name}, ${csvPeriod(shown)}`,
    notes: ofMembers(vintage, holder),
    columns: ["first_month", "last_month", ...PARTS],
    rows: [[first, to, ...parts(shown)]],
  });
  return [period, series];
}

/** The total, and all countries from the largest net buyer to the largest net seller. */
export function formSBuyersCsv(vintage: Vintage, total: Transactions, { buyers, sellers }: FormSBuyers): Attachment {
  const first = addMonths(total.from, 1);
  return formSFile(vintage, total, {
    name: `form-s-${first === total.to ? first : `${first}-${total.to}`}`,
    title: `Transactions in U.S. Treasury bonds and notes, ${csvPeriod(total)}`,
    notes: ["Not in it: countries that bought as much as they sold, or that the table does not list in every month"],
    columns: ["holder", "name", ...PARTS],
    rows: [total, ...buyers, ...sellers.toReversed()].map((each) => [
      each.holder,
      vintage.holder(each.holder)?.name ?? each.holder,
      ...parts(each),
    ]),
  });
}

function formSFile(
  vintage: Vintage,
  { file }: Transactions,
  content: Pick<CsvTable, "name" | "title" | "notes" | "columns" | "rows">,
): Attachment {
  return csvFile({ ...content, sources: [file], asOf: vintage.release, units: UNITS, basis: BASIS });
}

function parts({ bought, sold, net }: Transactions): string[] {
  return [bought, sold, net].map(String);
}
