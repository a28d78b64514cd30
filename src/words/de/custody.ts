import type { CustodyWords } from "../rooms/custody-words.ts";

export const custody: CustodyWords = {
  centre: {
    BE: "Belgien ist ein Verwahrzentrum (Euroclear)",
    CH: "Die Schweiz ist ein Verwahrzentrum",
    GB: "Großbritannien ist ein Verwahrzentrum",
    IE: "Irland ist ein Verwahr- und Fondszentrum",
    KY: "Die Kaimaninseln sind Sitz von Hedgefonds, die anderswo gesteuert werden",
    LU: "Luxemburg ist ein Verwahrzentrum (Clearstream) und Sitz von Investmentfonds",
  },
};
