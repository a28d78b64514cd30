import type { CustodyWords } from "../rooms/custody-words.ts";

export const custody: CustodyWords = {
  centre: {
    BE: "Belgium is a custody centre (Euroclear)",
    CH: "Switzerland is a custody centre",
    GB: "The United Kingdom is a custody centre",
    IE: "Ireland is a custody and fund centre",
    KY: "The Cayman Islands are home to hedge funds managed elsewhere",
    LU: "Luxembourg is a custody centre (Clearstream) and home to investment funds",
  },
};
