import type { ConditionTerms } from "../condition-topics.ts";

export const conditionTerms: ConditionTerms = {
  topics: {
    change: "veränderung|veränderungen|änderung|änderungen|bewegung",
    low: "niedrigster|niedrigste|tiefster|tiefststand|tiefstand|tief",
    high: "höchster|höchste|höchststand|höchstand|hoch",
    streak:
      "monatliche anstiege oder rückgänge in folge|anstiege oder rückgänge in folge|in folge|serie|hintereinander",
    place: "platz gewonnen oder verloren|platz|plätze|rang|ränge|top",
    net: "nettokäufe oder verkäufe|nettokäufe oder nettoverkäufe|netto|nettotransaktionen|nettoumsätze",
    revision: "revision|revisionen|revidiert um",
    round: "runde marke über oder unterschritten|runde marke|runde zahl|runde|rund",
  },
  units: {
    trillion: "bio|billion|billionen",
    billion: "mrd|mrd.|mia|mia.|milliarde|milliarden",
    million: "mio|mio.|million|millionen",
    percent: "prozent",
    years: "j|jahr|jahre|jahren|jahres",
    months: "monat|monate|monaten|monats",
  },
  fillers:
    "mindestens|wenigstens|um|von|ab|oder mehr|oder|und mehr|seit|unter den ersten|der ersten|den|die|der|das|ein|eine|einer|stand|gewonnen oder verloren|langlaufender titel|langlaufende titel|dollar|us",
  decimal: ",",
};
