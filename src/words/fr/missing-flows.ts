import type { Holder } from "../../holdings/holder.ts";
import type { MissingFlowsWords } from "../rooms/missing-flows-words.ts";
import { dates, ofMonth } from "./dates.ts";
import { names } from "./holder-names.ts";
import { lists } from "./lists.ts";
import { counted } from "./numbers.ts";

const { month: monthName } = dates;
const joined = (holders: readonly Holder[]) => lists.and(holders.map(names.full)) || "tous";

export const missingFlows: MissingFlowsWords = {
  run: (newest) =>
    `Les transactions vont, par le formulaire S, de janvier 1977 à janvier 2023${newest ? ` et, par le tableau 3, de février 2023 à ${monthName(newest)}` : ""}`,
  notHeld: ({ month, newest }) =>
    `Le tableau 3 ${ofMonth(monthName(month))} n’est pas disponible. Dernier mois décomposé : ${monthName(newest)}.`,
  splitNotAddedUp: ({ holder, month, without }) =>
    `« ${names.full(holder)} » ne peut pas être additionné pour ${monthName(month)} : sans décomposition au tableau 3 : ${joined(without)}.`,
  noSplit: (holder) =>
    `Le tableau 3 ne décompose pas : ${names.full(holder)} n’y figure pas, ou seulement en partie (n.a.).`,
  noFormS: "Aucun tableau des transactions d’avant février 2023 n’est alors disponible.",
  beforeFormS: ({ months, earliest }) =>
    `Le formulaire S commence en janvier 1977 : ${counted(months)} mois ne se somment qu’à partir ${ofMonth(monthName(earliest))}.`,
  formSOfficial:
    "Le formulaire S ne distingue pas détenteurs officiels et privés ; le tableau 3 le fait depuis février 2023.",
  formSNotAddedUp: ({ holder, month, without }) =>
    `« ${names.full(holder)} » ne peut pas être additionné pour ${monthName(month)} : absents alors du formulaire S : ${joined(without)}.`,
  notInFormS({ holder, month, listed }) {
    const range = listed ? ` Présence de ${monthName(listed.from)} à ${monthName(listed.to)}.` : "";
    return `Le tableau du formulaire S, qui a les transactions d’avant février 2023, n’a rien sous « ${names.full(holder)} » pour ${monthName(month)}.${range}`;
  },
  afterThatMonth: "Février 2023 vient après ce mois.",
  noTable3: "Aucun tableau 3 du Trésor n’est alors disponible : rien ne distingue les achats des prix.",
};
