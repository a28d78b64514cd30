import { addMonths, type Month } from "../holdings/month.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { TOTAL } from "../insights/holder-facts.ts";
import type { Place, Ranking } from "../insights/ranking.ts";
import { inBillions, percent, signedBillions } from "../words/en/billions.ts";
import { monthName } from "../words/en/dates.ts";
import { shortName } from "../words/en/holder-names.ts";
import { en } from "../words/en/words.ts";
import type { Card } from "./card.ts";
import { cardSource, fileOf, sourceUrl } from "./source.ts";

const LINE_CHARACTERS = 30;

/** The largest holders from a place on, in lines of at most 30 characters: digits first, the name last and unpadded. */
export function holdersCard(vintage: Vintage, ranking: Ranking, from: number, count: number): Card {
  const { month, places, known } = ranking;
  const shown = places.slice(from - 1, from - 1 + count);
  const file = fileOf(vintage, month);
  const rows = shown.map((place) => row(vintage, ranking, place));
  const wide = Math.max(4, ...rows.map(({ level }) => level.length));
  const heading = ` # ${"$ bn".padStart(wide)}   chg`;
  const lines = rows.map((each) => line(each, wide));
  const body = [
    `\`\`\`\n${[heading, ...lines].join("\n")}\n\`\`\``,
    share(vintage, ranking, shown),
    known ? "" : older(vintage, ranking),
    `Market value, by place of custody: a fall is not a sale. Bought or sold: \`/flows\`.${known ? " ▲▼ places since the month before." : ""}`,
  ];
  const text = body.filter((part) => part !== "").join("\n");
  return {
    title: `Largest holders of U.S. Treasuries, ${monthName(month)}`,
    url: sourceUrl(file?.table ?? "slt_table5"),
    body: text,
    footer: file ? cardSource(en, file, text, carriers(vintage, month, shown)) : "",
  };
}

function carriers(vintage: Vintage, month: Month, shown: readonly Place[]): ReleaseFile[] {
  return shown.flatMap(({ holder }) => {
    const figure = vintage.at(holder, month);
    return figure.kind === "figure" ? [figure.carriedBy] : [];
  });
}

interface Row {
  readonly place: string;
  readonly level: string;
  readonly change: string;
  readonly name: string;
  readonly arrow: string;
}

function row(vintage: Vintage, { month, known }: Ranking, { holder, place, millions, placeBefore }: Place): Row {
  const change = vintage.change(holder, addMonths(month, -1), month);
  const moved = change.kind === "change" && change.steps.length === 0 ? signedBillions(change.millions) : "–";
  const rose = known && placeBefore !== null ? placeBefore - place : 0;
  const found = vintage.holder(holder);
  return {
    place: String(place).padStart(2),
    level: inBillions(millions),
    change: moved.padStart(5),
    name: found ? shortName(found) : holder,
    arrow: rose === 0 ? "" : ` ${rose > 0 ? "▲" : "▼"}${Math.abs(rose)}`,
  };
}

function line({ place, level, change, name, arrow }: Row, wide: number): string {
  const text = `${place} ${level.padStart(wide)} ${change} ${name}`;
  return text.length + arrow.length <= LINE_CHARACTERS ? text + arrow : text;
}

function share(vintage: Vintage, { month }: Ranking, shown: readonly Place[]): string {
  const total = vintage.millions(TOTAL, month);
  if (!total || shown.length === 0) return "";
  const sum = shown.reduce((all, { millions }) => all + millions, 0);
  return `Together ${inBillions(sum)}: ${percent(sum / total)} of all foreign holdings (${inBillions(total)}).`;
}

function older(vintage: Vintage, { month }: Ranking): string {
  const newest = monthName(vintage.newestMonth() ?? month);
  return `No release held lists the largest of ${monthName(month)} itself: these are holders that later releases list, up to ${newest}. A larger one may be missing.`;
}
