import type { ExplainedWords } from "../rooms/explained-words.ts";
import { dates } from "./dates.ts";
import { money } from "./money.ts";

const WHY = "Anleihen werden zum Marktkurs bewertet, und wenn die Zinsen steigen, fällt dieser Kurs";
const traded = (side: "bought" | "sold") => (side === "bought" ? "Nettokäufe" : "Nettoverkäufe");

export const explained: ExplainedWords = {
  title: (month) => `Was die Zahlen vom ${dates.month(month)} bedeuten`,
  level({ month, millions, moved }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? ", so viel wie einen Monat zuvor"
        : `, ${money.amount(Math.abs(moved.millions))} ${moved.kind === "more" ? "mehr" : "weniger"} als einen Monat zuvor`);
    return `Ende ${dates.month(month)} hielten Anleger außerhalb der Vereinigten Staaten ${money.amount(millions)} an US-Staatsanleihen, also Schulden der US-Regierung${by ?? ""}.`;
  },
  boughtAndPrices: ({ traded: side, millions, prices, priceMillions }) =>
    `${WHY}; nicht jede Veränderung ist also Handel: bei langlaufenden Titeln gab es ${traded(side)} von ${money.size(millions)} Mrd. $, während Kurse den Bestand um ${money.size(priceMillions)} Mrd. $ ${prices === "took" ? "verringerten" : "erhöhten"}.`,
  bought: ({ traded: side, millions }) =>
    `${WHY}; nicht jede Veränderung ist also Handel: in diesem Monat gab es ${traded(side)} langlaufender Titel von ${money.size(millions)} Mrd. $.`,
  countedApart: `${WHY}; Bestände können also sinken, obwohl niemand etwas verkauft hat: Käufe und Verkäufe werden gesondert gezählt (\`/flows\`).`,
  custody:
    "Das Land ist der Ort, an dem die Papiere verwahrt werden, nicht immer die Heimat des Eigentümers: Belgien, Luxemburg, die Schweiz, Großbritannien, Irland und die Kaimaninseln verwahren für Eigentümer anderswo.",
  official:
    "Was Zentralbanken und andere öffentliche Stellen besitzen, wird nur für alle Länder zusammen veröffentlicht; was eine einzelne Zentralbank tat, lässt sich aus diesen Tabellen nicht lesen.",
  releases:
    "Jede Veröffentlichung berichtigt auch frühere Monate, und die Tabelle beginnt im März 2000 und hat seither Brüche: vergleichen Sie Zahlen einer Veröffentlichung, und die mit † mit Vorsicht.",
};
