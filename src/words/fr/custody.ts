import type { CustodyWords } from "../rooms/custody-words.ts";

export const custody: CustodyWords = {
  centre: {
    BE: "La Belgique est un centre de conservation (Euroclear)",
    CH: "La Suisse est un centre de conservation",
    GB: "Le Royaume-Uni est un centre de conservation",
    IE: "L’Irlande est un centre de conservation et de fonds",
    KY: "Les îles Caïmans abritent des fonds spéculatifs gérés ailleurs",
    LU: "Le Luxembourg est un centre de conservation (Clearstream) et abrite des fonds d’investissement",
  },
};
