import type { CustodyWords } from "../rooms/custody-words.ts";

export const custody: CustodyWords = {
  centre: {
    BE: "ベルギーは証券保管の拠点（ユーロクリア）",
    CH: "スイスは証券保管の拠点",
    GB: "英国は証券保管の拠点",
    IE: "アイルランドは証券保管とファンドの拠点",
    KY: "ケイマン諸島には国外で運用されるヘッジファンドの籍が多い",
    LU: "ルクセンブルクは証券保管（クリアストリーム）と投資ファンドの拠点",
  },
};
