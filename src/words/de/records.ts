import type { RecordWords } from "../rooms/record-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const records: RecordWords = {
  title: (holder, month) => `${names.full(holder)}: Bemerkenswertes im ${dates.month(month)}`,
  nothing:
    "Noch nichts: die Zahlen beginnen in diesem Monat oder bedeuten ab ihm etwas anderes, zum Vergleichen gibt es keine.",
  chooseProof: "Beleg zeigen für …",
};
