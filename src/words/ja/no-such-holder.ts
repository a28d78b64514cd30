import type { NoSuchHolderWords } from "../rooms/no-such-holder-words.ts";
import { names } from "./holder-names.ts";

const SEPARATE = "2から6を「日本, 中国, 英国」のように区切って入力してください。";

export const noSuchHolder: NoSuchHolderWords = {
  american:
    "この統計は米国外の保有者のみで、米連邦準備理事会（FRB）など米国内の保有者は含みません。海外の合計は `total` です。",
  international: "国際機関は個別に掲載されません。合計は `international` です。",
  noRow: (typed) =>
    `${typed}という行はなく、ここでも合計していません。複数の国をまとめた行はユーロ圏、欧州連合、欧州、アジア、アフリカ、中南米、ここで合計しているものは証券保管の拠点、中国とベルギー、中国と香港です。`,
  officialUnknown: (holder) =>
    `${names.running(holder)}の保有のうち公的部門と民間部門がそれぞれいくらかは分かりません。財務省は全ての国の合計でのみ区別しています。${names.running(holder)}全体か、全体の \`official\`、\`private\` を指定してください。`,
  unlisted: (country) => `収録している表に${country}の掲載はありません。保有があれば「その他」に含まれます。`,
  unknown: (typed, nearest) =>
    `${typed}という保有者は見つかりません。${nearest.length > 0 ? `もしかして：${nearest.map(names.running).join("、")}` : "「日本」「英国」「ケイマン諸島」などの国・地域、または `total`、`official`、`all other` を指定してください。"}`,
  twice: (holder) => `異なる2から6の保有者を比べます。${names.running(holder)}が重複しています。`,
  tooFew: (only) => `${only ? `${names.running(only)}と何を比べますか` : "何を比べますか"}。${SEPARATE}`,
  tooMany: (count) => `6本を超える線は見分けられません（指定は${count}）。${SEPARATE}`,
  noMonth: (typed, range) => `${typed}は月として読めません。2022-03や2022年3月のように入力してください。${range}。`,
  noRelease: (typed, held) => `${typed}の公表は収録していません。収録しているのは${held.join("、")}です。`,
};
