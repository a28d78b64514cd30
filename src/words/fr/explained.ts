import type { ExplainedWords } from "../rooms/explained-words.ts";
import { dates, ofMonth } from "./dates.ts";
import { money } from "./money.ts";

const WHY = "Les obligations sont comptées à leur prix de marché, et quand les taux montent ce prix baisse";
const traded = (side: "bought" | "sold") => (side === "bought" ? "achats nets" : "ventes nettes");
const billions = (millions: number) => money.amount(Math.abs(millions));

export const explained: ExplainedWords = {
  title: (month) => `Ce que veulent dire les chiffres ${ofMonth(dates.month(month))}`,
  level({ month, millions, moved }) {
    const by =
      moved &&
      (moved.kind === "as-much"
        ? ", autant qu’un mois plus tôt"
        : `, soit ${billions(moved.millions)} de ${moved.kind === "more" ? "plus" : "moins"} qu’un mois plus tôt`);
    return `Fin ${dates.month(month)}, les investisseurs hors des États-Unis détenaient ${money.amount(millions)} de titres du Trésor américain, la dette de l’État fédéral${by ?? ""}.`;
  },
  boughtAndPrices: ({ traded: side, millions, prices, priceMillions }) =>
    `${WHY}, si bien qu’une variation n’est pas que des échanges : sur les titres longs, ${traded(side)} de ${billions(millions)}, tandis que les prix ont ${prices === "took" ? "retiré" : "ajouté"} ${billions(priceMillions)}.`,
  bought: ({ traded: side, millions }) =>
    `${WHY}, si bien qu’une variation n’est pas que des échanges : ce mois-là, ${traded(side)} de titres longs de ${billions(millions)}.`,
  countedApart: `${WHY}, si bien que les encours peuvent baisser sans que personne ne vende : achats et ventes sont comptés à part (\`/flows\`).`,
  custody:
    "Le pays est le lieu où les titres sont conservés, pas toujours celui de leur propriétaire : la Belgique, le Luxembourg, la Suisse, le Royaume-Uni, l’Irlande et les îles Caïmans en conservent pour des propriétaires d’ailleurs.",
  official:
    "Ce que possèdent les banques centrales et les autres détenteurs officiels n’est publié que pour tous les pays ensemble : personne ne peut lire dans ces tableaux ce qu’a fait une banque centrale.",
  releases:
    "Chaque publication corrige aussi des mois antérieurs, et le tableau commence en mars 2000, avec des ruptures depuis : comparez les chiffres d’une même publication, et avec prudence ceux marqués †.",
};
