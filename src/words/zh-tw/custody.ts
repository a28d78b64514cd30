import type { CustodyWords } from "../rooms/custody-words.ts";

export const custody: CustodyWords = {
  centre: {
    BE: "比利時是保管中心（Euroclear）",
    CH: "瑞士是保管中心",
    GB: "英國是保管中心",
    IE: "愛爾蘭是保管和基金中心",
    KY: "開曼群島是許多在他處管理的避險基金的註冊地",
    LU: "盧森堡是保管中心（Clearstream）和投資基金註冊地",
  },
};
