import { addMonths, type Month } from "../holdings/month.ts";
import type { ReleaseFile } from "../holdings/release.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { TOTAL } from "../insights/holder-facts.ts";
import type { Place, Ranking } from "../insights/ranking.ts";
import { holderOf } from "../words/holder-of.ts";
import type { Words } from "../words/words.ts";
import type { Card } from "./card.ts";
import { LINE_CHARACTERS, named, shownWidth } from "./columns.ts";
import { cardSource, fileOf, sourceUrl } from "./source.ts";

/** The largest holders from a place on, in lines of at most 30 characters: digits first, the name last and unpadded. */
export function holdersCard(words: Words, vintage: Vintage, ranking: Ranking, from: number, count: number): Card {
  const { month, places, known } = ranking;
  const shown = places.slice(from - 1, from - 1 + count);
  const file = fileOf(vintage, month);
  const { marketValue, arrows, title } = words.ranking;
  const body = [
    table(words, vintage, ranking, shown),
    share(words, vintage, ranking, shown),
    known ? "" : words.ranking.older({ month, newest: vintage.newestMonth() ?? month }),
    known ? marketValue + words.punctuation.gap + arrows : marketValue,
  ];
  const text = body.filter((part) => part !== "").join("\n");
  return {
    title: title(month),
    url: sourceUrl(file?.table ?? "slt_table5"),
    body: text,
    footer: file ? cardSource(words, file, text, carriers(vintage, month, shown)) : "",
  };
}

function carriers(vintage: Vintage, month: Month, shown: readonly Place[]): ReleaseFile[] {
  return shown.flatMap(({ holder }) => {
    const figure = vintage.at(holder, month);
    return figure.kind === "figure" ? [figure.carriedBy] : [];
  });
}

const CHANGE_CHARACTERS = 5;

function table(words: Words, vintage: Vintage, ranking: Ranking, shown: readonly Place[]): string {
  const { head } = words.ranking;
  const rows = shown.map((place) => row(words, vintage, ranking, place));
  const width = (column: "level" | "change", heads: readonly number[]) =>
    Math.max(...heads, ...rows.map((each) => each[column].length));
  const widths = {
    level: width("level", head ? [head.first.length] : []),
    change: width("change", head ? [head.second.length, CHANGE_CHARACTERS] : []),
  };
  const heads = head ? [` # ${head.first.padStart(widths.level)} ${head.second.padStart(widths.change)}`] : [];
  return ["```", ...heads, ...rows.map((each) => line(each, widths)), "```"].join("\n");
}

interface Row {
  readonly place: string;
  readonly level: string;
  readonly change: string;
  readonly name: string;
  readonly arrow: string;
}

function row({ money, names }: Words, vintage: Vintage, { month, known }: Ranking, ranked: Place): Row {
  const { holder, place, millions, placeBefore } = ranked;
  const change = vintage.change(holder, addMonths(month, -1), month);
  const rose = known && placeBefore !== null ? placeBefore - place : 0;
  return {
    place: String(place).padStart(2),
    level: money.cell(millions),
    change: change.kind === "change" && change.steps.length === 0 ? money.cellChange(change.millions) : "–",
    name: names.cell(holderOf(vintage, holder)),
    arrow: rose === 0 ? "" : ` ${rose > 0 ? "▲" : "▼"}${Math.abs(rose)}`,
  };
}

function line({ place, level, change, name, arrow }: Row, widths: { readonly level: number; readonly change: number }) {
  const text = named(`${place} ${level.padStart(widths.level)} ${change.padStart(widths.change)}`, name);
  return shownWidth(text + arrow) <= LINE_CHARACTERS ? text + arrow : text;
}

function share({ ranking }: Words, vintage: Vintage, { month }: Ranking, shown: readonly Place[]): string {
  const totalMillions = vintage.millions(TOTAL, month);
  if (!totalMillions || shown.length === 0) return "";
  const millions = shown.reduce((all, place) => all + place.millions, 0);
  return ranking.together({ millions, ratio: millions / totalMillions, totalMillions });
}
