import type { CustodyWords } from "../rooms/custody-words.ts";

export const custody: CustodyWords = {
  centre: {
    BE: "벨기에는 보관 거점(유로클리어)",
    CH: "스위스는 보관 거점",
    GB: "영국은 보관 거점",
    IE: "아일랜드는 보관·펀드 거점",
    KY: "케이맨제도는 다른 곳에서 운용되는 헤지펀드의 등록지",
    LU: "룩셈부르크는 보관 거점(클리어스트림)이자 투자펀드의 등록지",
  },
};
