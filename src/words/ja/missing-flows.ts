import type { Holder } from "../../holdings/holder.ts";
import type { MissingFlowsWords } from "../rooms/missing-flows-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

const { month: monthName } = dates;
const joined = (holders: readonly Holder[]) => holders.map(names.running).join("、") || "いずれの構成国・地域";

export const missingFlows: MissingFlowsWords = {
  run: (newest) =>
    `売買は様式Sで1977年1月から2023年1月まで${newest ? `、表3で2023年2月から${monthName(newest)}まで` : ""}あります`,
  notHeld: ({ month, newest }) =>
    `${monthName(month)}の内訳を示す表3は収録していません。内訳のある最新の月は${monthName(newest)}です。`,
  splitNotAddedUp: ({ holder, month, without }) =>
    `${names.full(holder)}は${monthName(month)}について合計できません。表3に${joined(without)}の内訳がないためです。`,
  noSplit: (holder) => `表3に${names.running(holder)}の内訳はありません（掲載がないか、一部がn.a.）。`,
  noFormS: "その時点では2023年2月より前の売買の表を収録していません。",
  beforeFormS: ({ months, earliest }) =>
    `様式Sは1977年1月に始まるため、${months}カ月の合計は早くて${monthName(earliest)}からです。`,
  formSOfficial: "様式Sは公的部門と民間部門を分けていません。表3では2023年2月から分かれています。",
  formSNotAddedUp: ({ holder, month, without }) =>
    `${names.full(holder)}は${monthName(month)}について合計できません。様式Sに${joined(without)}の掲載がないためです。`,
  notInFormS({ holder, month, listed }) {
    const range = listed ? `掲載は${monthName(listed.from)}から${monthName(listed.to)}までです。` : "";
    return `2023年2月より前の売買を示す様式Sに、${monthName(month)}の${names.running(holder)}の掲載はありません。${range}`;
  },
  afterThatMonth: "2023年2月はその月より後です。",
  noTable3: "その時点では財務省の表3を収録しておらず、売買と価格変動を分けられません。",
};
