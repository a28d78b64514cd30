import type { AboutWords } from "../rooms/about-words.ts";
import { dates } from "./dates.ts";

export const about: AboutWords = {
  title: "ticwire : avoirs étrangers en dette américaine",
  footer: "Chiffres : Trésor américain, système Treasury International Capital (TIC)",
  source:
    "**Source** Trésor américain, TIC, tableau 5 (principaux détenteurs étrangers) et sa série longue, chaque mois depuis mars 2000 ; tableau 3 et son prédécesseur, tous les pays depuis décembre 2011",
  newest: ({ month, release }) => `**Dernier mois** ${dates.month(month)}, publié le ${dates.day(release)}`,
  noNewest: "**Dernier mois** aucun",
  next: ({ at, in: soon, official }) =>
    `**Prochaine publication** ${at}, ${soon}${official ? "" : " (attendue : le Trésor n’a pas donné la date)"}`,
  lastCheck: (at) => `**Dernière vérification réussie** ${at}`,
  noCheckYet: "**Dernière vérification réussie** aucune",
  refused: ({ file, at, reason }) => `**Dernier refus** \`${file}\`, ${at} : ${reason}`,
  nothingRefused: "**Dernier refus** aucun",
  stateAway: (since) =>
    `**État** La base de données ne répond plus depuis ${since} : les publications et les abonnements l’attendent`,
  canTell:
    "**Ce qu’ils disent** Ce que chaque grand détenteur avait à la fin d’un mois, en valeur de marché, selon les conservateurs ; comment cela a varié, et depuis quand ce n’avait pas été aussi haut ou bas.",
  cannotTell:
    "**Ce qu’ils ne disent pas** Qui a acheté ou vendu, par les seuls encours : prix et transferts de conservation les changent aussi (`/flows` les distingue depuis février 2023). À qui sont les titres : le pays est celui du conservateur. Ce qu’a fait une banque centrale : les détenteurs officiels sont publiés pour tous les pays ensemble.",
  howToRead: "Comment lire les chiffres",
};
