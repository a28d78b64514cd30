import { capital } from "../capital.ts";
import type { MissingWords } from "../rooms/missing-words.ts";
import { dates } from "./dates.ts";
import { names, ofHolder } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { money } from "./money.ts";

const { month: monthName } = dates;
type Row = Parameters<MissingWords["notListed"]>[0]["row"];
const rowName = (row: Row) =>
  row ? `« ${names.full(row.holder)} » (${money.amount(row.millions)} ensemble)` : "« Autres »";

export const missing: MissingWords = {
  noFigures: "Aucun chiffre n’est disponible.",
  outside: ({ month, range, release }) =>
    `Il n’y a rien pour ${monthName(month)}. ${range} (état de la publication du ${dates.day(release)}).`,
  figuresRun: (newest) => `Les chiffres vont de mars 2000 à ${monthName(newest)}`,
  noneHeld: "Aucun chiffre n’est disponible",
  noSuchRow: (holder) => `${names.full(holder)} : les tableaux disponibles n’ont pas cette ligne.`,
  notListed: ({ holder, month, row }) =>
    `${names.full(holder)} : non nommé pour ${monthName(month)}. Ses avoirs y sont dans ${rowName(row)}, et non nuls.`,
  ended: ({ holder, month }) => `La ligne « ${names.full(holder)} » s’arrête avant ${monthName(month)}.`,
  notAvailable: ({ holder, month, row }) =>
    capital(
      `le Trésor ne donne pas le chiffre ${ofHolder(holder)} pour ${monthName(month)} (n.a.), ce qui n’est pas zéro${row ? ` : il est dans ${rowName(row)}` : ""}.`,
    ),
  otherTable({ holder, month, held, other }) {
    const range = held ? `va de ${monthName(held.from)} à ${monthName(held.to)}` : "n’est pas disponible";
    const beside = other ? ` Pour ${monthName(month)} il y a « ${names.full(other)} », qui est une autre somme.` : "";
    return `La ligne « ${names.full(holder)} » ${range}.${beside}`;
  },
  newestFigure: ({ millions, month }) => `Dernier chiffre : ${money.amount(millions)}, pour ${monthName(month)}.`,
  neverListed: "Aucun mois des tableaux disponibles ne le nomme.",
  notAddedUp({ holder, month, without }) {
    const why =
      without.length > 0
        ? `il manque le chiffre ${lists.and(without.map(ofHolder))}`
        : "aucune publication disponible ne les a tous";
    return `« ${names.full(holder)} » ne peut pas être additionné pour ${monthName(month)} : ${why}.`;
  },
};
