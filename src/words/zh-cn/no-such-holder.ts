import type { NoSuchHolderWords } from "../rooms/no-such-holder-words.ts";
import { names } from "./holder-names.ts";

const SEPARATE = "请用逗号分隔两到六个，例如“日本，中国，英国”。";

export const noSuchHolder: NoSuchHolderWords = {
  american: "这些表只列外国持有者，不含美联储及美国境内的其他持有者。全部外国持有者合计为 `total`。",
  international: "国际组织不单列，合计为 `international`。",
  noRow: (typed) =>
    `没有${typed}这一行，这里也不做此合计。由多国组成的行有欧元区、欧盟、欧洲、亚洲、非洲和拉丁美洲；这里计算的合计有托管中心、中国大陆与比利时、中国大陆与香港。`,
  officialUnknown: (holder) =>
    `无法得知${names.running(holder)}的持有额中官方和私人各占多少：财政部只对所有国家合计作此区分。请查询${names.running(holder)}整体，或全部国家的 \`official\`、\`private\`。`,
  unlisted: (country) => `所收录的表未单列${country}；若有持有额，计入“其他”。`,
  unknown: (typed, nearest) =>
    `找不到名为${typed}的持有者。${nearest.length > 0 ? `您是否要找：${nearest.map(names.running).join("、")}？` : "请试试“日本”“英国”“开曼群岛”等国家和地区，或 `total`、`official`、`all other`。"}`,
  twice: (holder) => `请比较两到六个不同的持有者，${names.running(holder)}重复了。`,
  tooFew: (only) => `${only ? `${names.running(only)}要与谁比较` : "要比较什么"}？${SEPARATE}`,
  tooMany: (count) => `超过六条线难以分辨，现有${count}条。${SEPARATE}`,
  noMonth: (typed, range) => `${typed}不是月份。请写成2022-03或2022年3月。${range}。`,
  noRelease: (typed, held) => `没有收录${typed}的公布。已收录的有${held.join("、")}。`,
};
