import type { CustodyWords } from "../rooms/custody-words.ts";

export const custody: CustodyWords = {
  centre: {
    BE: "A Bélgica é um centro de custódia (Euroclear)",
    CH: "A Suíça é um centro de custódia",
    GB: "O Reino Unido é um centro de custódia",
    IE: "A Irlanda é um centro de custódia e de fundos",
    KY: "As Ilhas Cayman são sede de hedge funds geridos em outros lugares",
    LU: "Luxemburgo é um centro de custódia (Clearstream) e sede de fundos de investimento",
  },
};
