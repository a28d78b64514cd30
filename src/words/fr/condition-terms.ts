import type { ConditionTerms } from "../condition-topics.ts";

export const conditionTerms: ConditionTerms = {
  topics: {
    change: "variation|variations|mouvement|mouvements|changement",
    low: "plus bas niveau|plus bas|ou plus bas niveau|ou plus bas|minimum",
    high: "plus haut niveau|plus haut|ou plus haut niveau|ou plus haut|maximum",
    streak:
      "hausses ou baisses mensuelles d'affilée|hausses ou baisses d'affilée|d'affilée|consécutives|consécutifs|de suite|série",
    place: "place gagnée ou perdue|place|places|rang|rangs|top",
    net: "achats ou ventes nets|achats et ventes nets|net|nets|flux nets|transactions nettes",
    revision: "révision|révisions",
    round: "seuil rond franchi|seuil rond|chiffre rond|nombre rond|rond",
  },
  units: {
    trillion: "billion|billions",
    billion: "md|mds|mrd|milliard|milliards",
    million: "mio|million|millions",
    percent: "pour cent|pourcent",
    years: "an|ans|année|années",
    months: "mois",
  },
  fillers:
    "d'au moins|au moins|de|d'|des|du|le|la|les|l'|un|une|ou plus|ou|depuis|sur|en|parmi|premières|premiers|première|premier|gagnée ou perdue|n|niveau|titres longs|dollars|dollar|par|plus de",
  decimal: ",",
};
