import type { Table } from "../../holdings/release.ts";
import type { RevisionWords } from "../rooms/revision-words.ts";
import { dayName } from "./dates.ts";
import { runningName } from "./holder-names.ts";
import { money } from "./money.ts";
import { listed } from "./numbers.ts";
import { sources } from "./sources.ts";

const whole = new Intl.NumberFormat("en-US");

export const revisions: RevisionWords = {
  title: ({ release, holder }) =>
    `${holder ? `${holder.name}: w` : "W"}hat the release of ${dayName(release)} revised, ${money.unit}`,
  measures: { bills: "bills", bonds: "bonds" },
  nothingToCompare: (tables) => `No earlier ${either(tables)} is held: there is nothing to compare with.`,
  compared({ tables, figures, changed, of }) {
    const all = `Of ${whole.format(figures)} figures that an earlier ${either(tables)} had too, ${changed || "none"} ${changed === 1 ? "is" : "are"} another now`;
    if (!of) return `${all}.`;
    const name = runningName(of.holder);
    return of.listed ? `${all}; of ${name} ${of.changed || "none"}.` : `${all}. It does not list ${name}.`;
  },
  turned: "Changes on the month that turned round",
  levels: "Largest revisions of levels",
  more: (count, askForOne) => `… and ${count} more${askForOne ? ": ask for one country" : ""}`,
  sides: ({ earlier, release }) =>
    `Left of the arrow: as published on ${listed(earlier.map(dayName))}. Right: the release of ${dayName(release)}.`,
  otherLeftOut: '"All other" is left out: it stands for other countries than before.',
  noComposite: ({ name }) => `${name} is a sum made here, which no release revises. Ask for one of its members.`,
  none: "No release that is held has revised an earlier one.",
};

function either(tables: readonly Table[]): string {
  return tables.map(sources.table).join(" or ");
}
