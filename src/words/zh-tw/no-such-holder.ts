import type { NoSuchHolderWords } from "../rooms/no-such-holder-words.ts";
import { names } from "./holder-names.ts";

const SEPARATE = "請用逗號分隔兩到六個，例如「日本，中國，英國」。";

export const noSuchHolder: NoSuchHolderWords = {
  american: "這些表只列外國持有者，不含聯準會及美國境內的其他持有者。全部外國持有者合計為 `total`。",
  international: "國際組織不單獨列出，合計為 `international`。",
  noRow: (typed) =>
    `沒有${typed}這一列，這裡也不做此合計。由多國組成的列有歐元區、歐盟、歐洲、亞洲、非洲和拉丁美洲；這裡計算的合計有保管中心、中國與比利時、中國與香港。`,
  officialUnknown: (holder) =>
    `無法得知${names.running(holder)}的持有額中官方和民間各占多少：財政部只對所有國家合計作此區分。請查詢${names.running(holder)}整體，或全部國家的 \`official\`、\`private\`。`,
  unlisted: (country) => `所收錄的表未單獨列出${country}；若有持有額，計入「其他」。`,
  unknown: (typed, nearest) =>
    `找不到名為${typed}的持有者。${nearest.length > 0 ? `您是否要找：${nearest.map(names.running).join("、")}？` : "請試試「日本」「英國」「開曼群島」等國家與地區，或 `total`、`official`、`all other`。"}`,
  twice: (holder) => `請比較兩到六個不同的持有者，${names.running(holder)}重複了。`,
  tooFew: (only) => `${only ? `${names.running(only)}要與誰比較` : "要比較什麼"}？${SEPARATE}`,
  tooMany: (count) => `超過六條線難以分辨，現有${count}條。${SEPARATE}`,
  noMonth: (typed, range) => `${typed}不是月份。請寫成2022-03或2022年3月。${range}。`,
  noRelease: (typed, held) => `沒有收錄${typed}的公布。已收錄的有${held.join("、")}。`,
};
