import type { CustodyWords } from "../rooms/custody-words.ts";

export const custody: CustodyWords = {
  centre: {
    BE: "Bélgica es un centro de custodia (Euroclear)",
    CH: "Suiza es un centro de custodia",
    GB: "Reino Unido es un centro de custodia",
    IE: "Irlanda es un centro de custodia y de fondos",
    KY: "Las Islas Caimán son sede de fondos de cobertura gestionados en otros lugares",
    LU: "Luxemburgo es un centro de custodia (Clearstream) y sede de fondos de inversión",
  },
};
