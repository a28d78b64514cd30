import type { HowRead } from "../rooms/proof-words.ts";

export const HOW_READ: Readonly<Record<HowRead, string>> = {
  streak:
    "Les variations mensuelles sont remontées jusqu’à ce que l’une aille dans l’autre sens, soit nulle ou tombe sur une rupture. Leur somme est comparée à celles sur autant de mois auparavant.",
  over: "Les variations sur autant de mois, chacune prise dans une même publication, sont remontées jusqu’à la dernière au moins aussi forte.",
  move: "Les variations mensuelles sont remontées jusqu’à la dernière au moins aussi forte dans le même sens ; les mois de rupture sont exclus. Le mois habituel est la médiane de l’ampleur des 36 précédents.",
  "earlier-move": "Toutes les variations mensuelles jusqu’au mois demandé, hors ruptures, par ampleur.",
  level: "Les encours sont remontés jusqu’au dernier qui allait aussi loin ; aucun entre les deux.",
  share: "L’encours rapporté à celui de tous les détenteurs étrangers, remonté jusqu’au dernier mois d’une telle part.",
  gap: "La différence de deux encours d’un même mois, et des deux mêmes un an plus tôt.",
  peak: "Le plus élevé de tous les encours jusqu’au mois demandé.",
  "half-peak":
    "Le plus élevé de tous les encours jusqu’au mois demandé, et le dernier mois où l’encours en atteignait la moitié.",
  place:
    "Un de plus que le nombre de pays dont l’encours du même mois est plus élevé ; les totaux n’ont pas de rang. Montré avec le suivant et le précédent. Quand seules d’anciennes colonnes d’un tableau 5 couvrent le mois, on compare ceux qui y figurent.",
  overtake:
    "Devant à la fin d’un des deux mois, derrière à la fin de l’autre ; les deux dans une même publication. Puis jusqu’au dernier mois où l’ordre était celui d’aujourd’hui.",
  round: "L’encours a franchi le seuil entre deux mois ; on remonte jusqu’au dernier mois du même côté.",
  near: "L’encours est à moins de 1 % sous le seuil, et aucun mois auparavant ne l’a atteint.",
  changes: "Les deux bornes de chaque variation figurent dans une même publication, la plus récente qui les contient.",
  breadth:
    "Tous les pays dont les deux mois figurent dans une même publication ; les lignes nouvellement nommées sont exclues.",
  "re-based":
    "On remonte les encours ; aucun n’était aussi bas jusqu’au mois d’enquête, dont le tableau a deux colonnes. Dans l’ancienne, le niveau aurait été atteint, mais seule la nouvelle est comparable.",
};
