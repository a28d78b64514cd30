import type { Measure } from "../holdings/figure.ts";
import type { Holder, HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { ofHolder, type Revision, type Revisions } from "../insights/revision.ts";
import { inBillions, signedBillions } from "../words/en/billions.ts";
import { dayName, shortMonth } from "../words/en/dates.ts";
import { runningName, shortName } from "../words/en/holder-names.ts";
import { listed } from "../words/en/numbers.ts";
import { en } from "../words/en/words.ts";
import type { Card } from "./card.ts";
import { cardSource, sourceUrl } from "./source.ts";

const count = new Intl.NumberFormat("en-US");
const FLIPS_SHOWN = 8;
const LEVELS_SHOWN = 10;

const MEASURE_NAMES: Partial<Record<Measure, string>> = { bills: "bills", bonds: "bonds" };

/** What one release changed, old and new side by side, in lines short enough for a phone. */
export function revisionsCard(vintage: Vintage, all: Revisions, holder: Holder | null): Card {
  const { flips, levels } = ofHolder(all, holder?.id ?? null);
  const asked = levels.filter(({ measure }) => holder || measure === "total");
  const printed = asked.filter((each) => inBillions(each.thenMillions) !== inBillions(each.nowMillions));
  const whoAndWhen = (each: { readonly holder: HolderId; readonly measure?: Measure; readonly month: Month }) => {
    const found = vintage.holder(each.holder);
    const name = holder ? "" : (found && shortName(found)) || each.holder;
    const parts = [name, shortMonth(each.month), MEASURE_NAMES[each.measure ?? "total"] ?? ""];
    return parts.filter((part) => part !== "").join(", ");
  };
  const turned = flips.map(
    (each) => `${whoAndWhen(each)}: ${signedBillions(each.thenMillions)} → **${signedBillions(each.nowMillions)}**`,
  );
  const revised = printed.map((each) => `${whoAndWhen(each)}: ${oldAndNew(each)}`);
  const hint = holder ? "" : ": ask for one country";
  const body = [
    headline(all, holder, levels.length),
    section("Changes on the month that turned round", turned, FLIPS_SHOWN, hint),
    section("Largest revisions of levels", revised, LEVELS_SHOWN, hint),
    legend(all, [...flips, ...levels]),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
  const [file, ...others] = all.files;
  const whose = holder ? `${holder.name}: ` : "";
  return {
    title: `${whose}${whose ? "w" : "W"}hat the release of ${dayName(all.release)} revised, $ bn`,
    url: sourceUrl(file?.table ?? "slt_table5"),
    body,
    footer: file ? cardSource(en, file, body, others) : "",
  };
}

function oldAndNew({ thenMillions, nowMillions }: Revision): string {
  const by = signedBillions(nowMillions - thenMillions);
  return `${inBillions(thenMillions)} → **${inBillions(nowMillions)}** (${by})`;
}

function headline({ compared, levels, files }: Revisions, holder: Holder | null, ofThem: number): string {
  const tables = files.map(({ table }) => en.sources.table(table)).join(" or ");
  if (compared === 0) return `No earlier ${tables} is held: there is nothing to compare with.`;
  const all = `Of ${count.format(compared)} figures that an earlier ${tables} had too, ${levels.length || "none"} ${levels.length === 1 ? "is" : "are"} another now`;
  if (!holder) return `${all}.`;
  const isListed = files.some(({ holders }) => holders.includes(holder.id));
  const name = runningName(holder);
  return isListed ? `${all}; of ${name} ${ofThem || "none"}.` : `${all}. It does not list ${name}.`;
}

function section(title: string, lines: readonly string[], shown: number, hint: string): string {
  if (lines.length === 0) return "";
  const more = lines.length - shown;
  const rest = more > 0 ? [`… and ${more} more${hint}`] : [];
  return [`**${title}**`, ...lines.slice(0, shown), ...rest].join("\n");
}

/** Which release each side of an arrow is of, and what is left out. */
function legend({ release, otherList }: Revisions, shown: readonly { readonly release: string }[]): string {
  const earlier = [...new Set(shown.map((each) => each.release))].sort().map(dayName);
  const sides =
    earlier.length > 0
      ? `Left of the arrow: as published on ${listed(earlier)}. Right: the release of ${dayName(release)}.`
      : "";
  const left = otherList.length > 0 ? '"All other" is left out: it stands for other countries than before.' : "";
  return [sides, left].filter((text) => text !== "").join("\n");
}
