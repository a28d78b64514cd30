import type { Holder } from "../../holdings/holder.ts";
import type { WatchingWords } from "../rooms/watching-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const watching: WatchingWords = {
  formTitle: (channel) => `Chaque mois dans ${channel}`,
  fields: {
    role: { label: "Rôle à prévenir", hint: "Vide : personne n’est prévenu" },
    language: { label: "Langue des messages", hint: "Vide : la vôtre" },
    style: { label: "Manière de publier", hint: "Plusieurs choix possibles" },
    watched: { label: "Pays à surveiller", hint: "Séparés par des virgules, groupes compris. Vide : tous" },
    conditions: {
      label: "Publier seulement si",
      hint: "Une seule suffit ; séparées par des points-virgules. Vide : chaque mois",
    },
  },
  style: {
    full: "Rapport complet au lieu du résumé",
    corrections: "Ajouter une ligne si le total est révisé plus tard",
    publish: "Transmettre aux serveurs qui suivent ce salon",
    always: "Publier chaque mois, prévenir seulement si une condition est remplie",
  },
  watchedExample: "Chine, Japon, zone euro",
  only: (watched, list) => `Seulement si une condition est remplie${by(watched)} : ${list}.`,
  everyMonth: (watched, list) =>
    `Chaque mois, en prévenant seulement si une condition est remplie${by(watched)} : ${list}.`,
  lastMet: (month, list) => `Remplie pour la dernière fois en ${dates.month(month)} : ${list}.`,
  notMetYet: "Jamais remplie jusqu’ici.",
  changed: {
    watched: "pays surveillés",
    conditions: "conditions de publication",
    otherwise: "suite donnée sans condition remplie",
  },
  logUnmet: (month) => `${dates.month(month)} : aucune condition remplie`,
  would: {
    post: (month) => `Les chiffres de ${dates.month(month)} auraient été publiés.`,
    postQuietly: (month) => `Les chiffres de ${dates.month(month)} auraient été publiés sans prévenir personne.`,
    notPost: (month) => `Les chiffres de ${dates.month(month)} n’auraient pas été publiés.`,
  },
  proof: (holder) => `Preuve : ${names.short(holder)}`,
  errors: {
    conditionLacks: (example) =>
      `Un pays se surveille pour une condition. Donnez-en une aussi, par exemple : ${example}`,
    tooMany: (most) => `Au plus ${most} à la fois. Laissé vide, tous sont surveillés.`,
  },
};

function by(watched: readonly Holder[]): string {
  return watched.length > 0 ? ` (${watched.map(names.short).join(", ")})` : "";
}
