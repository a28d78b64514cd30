import type { Holder } from "../../holdings/holder.ts";
import type { WatchingWords } from "../rooms/watching-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const watching: WatchingWords = {
  formTitle: (channel) => `在${channel}每月發布`,
  fields: {
    role: { label: "要通知的身分組", hint: "留空則不通知任何人" },
    language: { label: "發布語言", hint: "留空則用您的語言" },
    style: { label: "發布方式", hint: "可複選" },
    watched: { label: "關注的國家和地區", hint: "用逗號分隔，也可用合計項。留空則為全部" },
    conditions: { label: "符合條件才發布", hint: "符合任一項即可，用分號分隔。留空則每月發布" },
  },
  style: {
    full: "用完整報告代替摘要",
    corrections: "合計日後修正時在末尾加一行",
    publish: "轉發給追蹤本頻道的伺服器",
    always: "每月都發布，符合條件時才通知",
  },
  watchedExample: "中國，日本，歐元區",
  only: (watched, list) => `僅當${whose(watched)}符合以下任一項時發布：${list}。`,
  everyMonth: (watched, list) => `每月發布，僅當${whose(watched)}符合以下任一項時通知：${list}。`,
  lastMet: (month, list) => `最近一次符合是在${dates.month(month)}：${list}。`,
  notMetYet: "尚未符合過。",
  changed: { watched: "關注的國家和地區", conditions: "條件", otherwise: "不符合條件時的處理" },
  logUnmet: (month) => `${dates.month(month)}：未符合條件`,
  would: {
    post: (month) => `${dates.month(month)}的資料本會發布。`,
    postQuietly: (month) => `${dates.month(month)}的資料本會發布，但不通知。`,
    notPost: (month) => `${dates.month(month)}的資料本不會發布。`,
  },
  proof: (holder) => `依據：${names.short(holder)}`,
  errors: {
    conditionLacks: (example) => `關注國家和地區須同時給出條件，例如：${example}`,
    tooMany: (most) => `最多同時關注${most}個。留空則為全部。`,
  },
};

function whose(watched: readonly Holder[]): string {
  return watched.map(names.short).join("、");
}
