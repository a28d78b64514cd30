import type { Holder } from "../../holdings/holder.ts";
import type { WatchingWords } from "../rooms/watching-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const watching: WatchingWords = {
  formTitle: (channel) => `在${channel}每月发布`,
  fields: {
    role: { label: "要通知的身份组", hint: "留空则不通知任何人" },
    language: { label: "发布语言", hint: "留空则用您的语言" },
    style: { label: "发布方式", hint: "可多选" },
    watched: { label: "关注的国家和地区", hint: "用逗号分隔，也可用合计项。留空则为全部" },
    conditions: { label: "满足条件才发布", hint: "满足任意一项即可，用分号分隔。留空则每月发布" },
  },
  style: {
    full: "用完整报告代替简报",
    corrections: "合计日后修订时在末尾加一行",
    publish: "转发给关注本频道的服务器",
    always: "每月都发布，满足条件时才通知",
  },
  watchedExample: "中国，日本，欧元区",
  only: (watched, list) => `仅当${whose(watched)}满足以下任意一项时发布：${list}。`,
  everyMonth: (watched, list) => `每月发布，仅当${whose(watched)}满足以下任意一项时通知：${list}。`,
  lastMet: (month, list) => `最近一次满足是在${dates.month(month)}：${list}。`,
  notMetYet: "尚未满足过。",
  changed: { watched: "关注的国家和地区", conditions: "条件", otherwise: "不满足条件时的处理" },
  logUnmet: (month) => `${dates.month(month)}：未满足条件`,
  would: {
    post: (month) => `${dates.month(month)}的数据本会发布。`,
    postQuietly: (month) => `${dates.month(month)}的数据本会发布，但不通知。`,
    notPost: (month) => `${dates.month(month)}的数据本不会发布。`,
  },
  proof: (holder) => `依据：${names.short(holder)}`,
  errors: {
    conditionLacks: (example) => `关注国家和地区须同时给出条件，例如：${example}`,
    tooMany: (most) => `最多同时关注${most}个。留空则为全部。`,
  },
};

function whose(watched: readonly Holder[]): string {
  return watched.map(names.short).join("、");
}
