import type { NoSuchHolderWords } from "../rooms/no-such-holder-words.ts";
import { names, ofHolder } from "./holder-names.ts";
import { lists } from "./lists.ts";

const SEPARATE = "Séparez deux à six noms par des virgules, par exemple « Japon, Chine, Royaume-Uni ».";

export const noSuchHolder: NoSuchHolderWords = {
  american:
    "Les tableaux ne nomment que des détenteurs étrangers : la Réserve fédérale et les autres détenteurs des États-Unis n’y sont pas. Tous les étrangers ensemble : `total`.",
  international: "Aucune organisation internationale n’est nommée ; toutes ensemble : `international`.",
  noRow: (typed) =>
    `Il n’y a pas de ligne ${typed}, et cette somme n’est pas faite ici. Les lignes de plusieurs pays sont la zone euro, l’Union européenne, l’Europe, l’Asie, l’Afrique et l’Amérique latine ; les sommes faites ici sont les centres de conservation, la Chine avec la Belgique et la Chine avec Hong Kong.`,
  officialUnknown: (holder) =>
    `On ne peut pas savoir quelle part des avoirs ${ofHolder(holder)} est officielle ou privée : le Trésor ne les distingue que pour tous les pays ensemble. Demandez le pays entier, ou \`official\` ou \`private\` pour tous.`,
  unlisted: (country) =>
    `Aucun tableau disponible ne nomme : ${country}. S’il y a des avoirs, ils sont dans « Autres ».`,
  unknown: (typed, nearest) =>
    `Je ne connais pas de détenteur ${typed}. ${nearest.length > 0 ? `Vouliez-vous dire ${lists.or(nearest.map(names.running))} ?` : "Essayez un pays comme « Japon », « Royaume-Uni » ou « îles Caïmans », ou `total`, `official`, `all other`."}`,
  twice: (holder) => `On compare deux à six détenteurs différents ; en double : ${names.full(holder)}.`,
  tooFew: (only) => `${only ? `À quoi comparer ${names.running(only)}` : "Que faut-il comparer"} ? ${SEPARATE}`,
  tooMany: (count) => `Plus de six courbes ne se distinguent pas, et il y en a ${count}. ${SEPARATE}`,
  noMonth: (typed, range) => `${typed} n’est pas un mois. Écrivez 2022-03 ou mars 2022. ${range}.`,
  noRelease: (typed, held) => `Aucune publication ${typed} n’est disponible. Il y a celles du ${lists.and(held)}.`,
};
