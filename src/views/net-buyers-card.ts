import type { Vintage } from "../holdings/vintage.ts";
import type { NetBuyers } from "../insights/net-buyers.ts";
import type { Split } from "../insights/split.ts";
import { shortName } from "../words/en/holder-names.ts";
import { en } from "../words/en/words.ts";
import { printedSplit } from "../words/printed-split.ts";
import type { Card } from "./card.ts";
import { period } from "./flows-card.ts";
import { flowsSource, sourceUrl } from "./source.ts";

/** The largest buyers and sellers of long-term Treasuries, with the change in their holdings beside. */
export function netBuyersCard(vintage: Vintage, total: Split, { buyers, sellers }: NetBuyers, count: number): Card {
  const body = [
    `All: ${en.split.clause(printedSplit(en, total))}.`,
    table(vintage, "Net buyers", buyers.slice(0, count)),
    table(vintage, "Net sellers", sellers.slice(0, count)),
    "First what was bought or sold, long-term and net; then the change in holdings, which prices, bills and custody moves change too. " +
      "A custody centre (Belgium, Luxembourg, the UK, Switzerland, Ireland, the Cayman Islands) trades for clients elsewhere.",
  ];
  return {
    title: `Who bought and who sold, ${period(total)}, $ bn`,
    url: sourceUrl("slt_table3"),
    body: body.filter((paragraph) => paragraph !== "").join("\n\n"),
    footer: flowsSource(en, total.file),
  };
}

function table(vintage: Vintage, title: string, splits: readonly Split[]): string {
  if (splits.length === 0) return "";
  const rows = splits.map((each) => {
    const { netLongTerm, change } = printedSplit(en, each);
    const holder = vintage.holder(each.holder);
    return { net: netLongTerm, change, name: holder ? shortName(holder) : each.holder };
  });
  const [net, change] = [
    Math.max(...rows.map((row) => row.net.length)),
    Math.max(...rows.map((row) => row.change.length), 3),
  ];
  const lines = rows.map((row) => `${row.net.padStart(net)} ${row.change.padStart(change)} ${row.name}`);
  return `**${title}**\n\`\`\`\n${["net".padStart(net), "chg".padStart(change)].join(" ")}\n${lines.join("\n")}\n\`\`\``;
}
