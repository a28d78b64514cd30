import type { CustodyWords } from "../rooms/custody-words.ts";

export const custody: CustodyWords = {
  centre: {
    BE: "比利时是托管中心（欧洲清算银行）",
    CH: "瑞士是托管中心",
    GB: "英国是托管中心",
    IE: "爱尔兰是托管和基金中心",
    KY: "开曼群岛是许多在他处管理的对冲基金的注册地",
    LU: "卢森堡是托管中心（明讯银行）和投资基金注册地",
  },
};
