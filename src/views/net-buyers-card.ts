import type { HolderId } from "../holdings/holder.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { NetBuyers } from "../insights/net-buyers.ts";
import { isMostlyOther, type Split } from "../insights/split.ts";
import { signedBillions } from "../words/en/billions.ts";
import { shortName } from "../words/en/holder-names.ts";
import { listed } from "../words/en/numbers.ts";
import { en } from "../words/en/words.ts";
import { printedSplit } from "../words/printed-split.ts";
import type { Card } from "./card.ts";
import { officialAndPrivate, period } from "./flows-card.ts";
import { flowsSource, sourceUrl } from "./source.ts";

const MOVERS = 3;

/** The largest buyers and sellers of long-term Treasuries, with the change in their holdings beside. */
export function netBuyersCard(vintage: Vintage, total: Split, all: NetBuyers, count: number): Card {
  const { buyers, sellers } = all;
  const shown = [...buyers.slice(0, count), ...sellers.slice(0, count)];
  const body = [
    `All: ${isMostlyOther(total) ? `${en.split.otherExplained} Beside it ` : ""}${en.split.clause(printedSplit(en, total))}.`,
    table(vintage, "Net buyers", buyers.slice(0, count)),
    table(vintage, "Net sellers", sellers.slice(0, count)),
    [movers(vintage, all), otherAhead(vintage, shown)].filter((line) => line !== "").join("\n"),
    officialAndPrivate(vintage, total),
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

/** "**Holdings rose most** Japan +18.3, …" */
function movers(vintage: Vintage, { rises, falls }: NetBuyers): string {
  const named = (moves: NetBuyers["rises"]) =>
    moves
      .slice(0, MOVERS)
      .map(({ holder, millions }) => `${nameOf(vintage, holder)} ${signedBillions(millions)}`)
      .join(", ");
  return `**Holdings rose most** ${named(rises) || "nobody's"}\n**Holdings fell most** ${named(falls) || "nobody's"}`;
}

/** Whose net says little, for more went through custody accounts than through the market. */
function otherAhead(vintage: Vintage, splits: readonly Split[]): string {
  const names = splits.filter(isMostlyOther).map(({ holder }) => nameOf(vintage, holder));
  return names.length > 0 ? `"Other" (custody moves, estimates) is the largest part at ${listed(names)}.` : "";
}

function table(vintage: Vintage, title: string, splits: readonly Split[]): string {
  if (splits.length === 0) return "";
  const rows = splits.map((each) => {
    const { netLongTerm, change } = printedSplit(en, each);
    return { net: netLongTerm, change, name: nameOf(vintage, each.holder) };
  });
  const [net, change] = [
    Math.max(...rows.map((row) => row.net.length)),
    Math.max(...rows.map((row) => row.change.length), 3),
  ];
  const lines = rows.map((row) => `${row.net.padStart(net)} ${row.change.padStart(change)} ${row.name}`);
  return `**${title}**\n\`\`\`\n${["net".padStart(net), "chg".padStart(change)].join(" ")}\n${lines.join("\n")}\n\`\`\``;
}

function nameOf(vintage: Vintage, id: HolderId): string {
  const holder = vintage.holder(id);
  return holder ? shortName(holder) : id;
}
