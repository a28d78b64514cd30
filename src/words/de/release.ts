import type { Breadth, Counts, ReleaseWords } from "../rooms/release-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const WHAT = "Ausländische Bestände an US-Staatsanleihen";

export const release: ReleaseWords = {
  title: (month) => `${WHAT}, ${dates.month(month)}`,
  moved: ({ month, millions, changeMillions, direction }) =>
    `${WHAT} ${direction === "rise" ? "stiegen" : "sanken"} im ${dates.bareMonth(month)} um ${money.size(changeMillions)} auf ${money.amount(millions)}`,
  unmoved: ({ month, millions }) =>
    `${WHAT} blieben im ${dates.bareMonth(month)} unverändert bei ${money.amount(millions)}`,
  stood: ({ month, millions }) => `${WHAT} lagen Ende ${dates.month(month)} bei ${money.amount(millions)}`,
  mover: (holder, millions) => `${names.short(holder)} ${money.change(millions)}`,
  total: (millions) => `**${money.amount(millions)}**`,
  onMonth: ({ millions, ratio }) => `${money.change(millions)} zum Vormonat (${money.signedPercent(ratio)})`,
  onYear: ({ millions, ratio }) => `${money.change(millions)} zum Vorjahr (${money.signedPercent(ratio)})`,
  rebased: (month) => `im ${dates.month(month)} neu basiert: keine Monatsveränderung`,
  breadth: (breadth) => `Von ${among(breadth)} ${counts(breadth)}.`,
  counts,
  holder: (holder, millions) => `**${names.short(holder)}** ${money.level(millions)}`,
  notASale: "Marktwert: ein Rückgang ist kein Verkauf.",
  flowsHint: "Nettokäufe: `/flows`",
  formS: ({ traded, millions }) =>
    `Formular S: Ausländer mit Netto${traded === "bought" ? "käufen" : "verkäufen"} langlaufender Titel von ${money.size(millions)}`,
  next: ({ unixSeconds, expected }) => `Nächste Zahlen${expected ? " (erwartet)" : ""}: <t:${unixSeconds}:f>`,
  late: "Verspätet: diese Zahlen kamen vor heute heraus.",
  missed: (releases) =>
    `Hier nicht erschienen: die Veröffentlichung${releases.length > 1 ? "en" : ""} vom ${lists.and(releases.map(dates.dayAndMonth))}.`,
  splitAdded: (time) => `Aktualisiert ${time}: Nettotransaktionen ergänzt`,
  revised({ month, release, change, level }) {
    const day = release.slice(0, 4) === month.slice(0, 4) ? dates.shortDayOfYear(release) : dates.shortDay(release);
    const parts = [
      ...(change
        ? [`Veränderung von ${money.change(change.thenMillions)} nun ${money.change(change.nowMillions)}`]
        : []),
      ...(level ? [`Summe von ${money.level(level.thenMillions)} nun ${money.level(level.nowMillions)}`] : []),
    ];
    return `Revidiert ${day}, ${dates.bareMonth(month)}: ${parts.join(", ")}`;
  },
  revisedBefore: (times) => (times === 1 ? "Zuvor einmal revidiert" : `Zuvor ${times}-mal revidiert`),
  buttons: { full: "Vollständiger Bericht", brief: "Kurz", quote: "Zitat", explained: "Was heißt das?" },
};

export function counts({ fell, rose, unchanged }: Counts): string {
  const parts = [
    ...(fell > 0 ? [`${fell === 1 ? "fiel" : "fielen"} ${fell}`] : []),
    ...(rose > 0 ? [`${rose === 1 ? "stieg" : "stiegen"} ${rose}`] : []),
    ...(unchanged > 0 ? [`${unchanged === 1 ? "blieb" : "blieben"} ${unchanged} unverändert`] : []),
  ];
  return parts.join(", ");
}

/** "den 20 größten Haltern", "33 verglichenen Haltern" */
export function among({ among: kind, count }: Breadth): string {
  const one = count === 1;
  if (kind === "largest") return one ? "dem größten Halter" : `den ${count} größten Haltern`;
  return `${count} ${kind === "listed" ? "genannten" : "verglichenen"} ${one ? "Halter" : "Haltern"}`;
}
