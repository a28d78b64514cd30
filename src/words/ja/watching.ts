import type { Holder } from "../../holdings/holder.ts";
import type { WatchingWords } from "../rooms/watching-words.ts";
import { dates } from "./dates.ts";
import { names } from "./holder-names.ts";

export const watching: WatchingWords = {
  formTitle: (channel) => `${channel}への毎月の投稿`,
  fields: {
    role: { label: "通知するロール", hint: "空欄なら誰にも通知しません" },
    language: { label: "投稿の言語", hint: "空欄ならあなたの言語" },
    style: { label: "投稿のしかた", hint: "いくつでも選べます" },
    watched: { label: "注目する国・地域", hint: "「、」で区切ります。合成も可。空欄なら全て" },
    conditions: { label: "投稿する条件", hint: "いずれか一つで足ります。「；」で区切ります。空欄なら毎月" },
  },
  style: {
    full: "要約ではなく詳細レポートで",
    corrections: "合計が後に改定されたら末尾に一行を加える",
    publish: "このチャンネルをフォローするサーバーにも配信する",
    always: "毎月投稿し、条件を満たしたときだけ通知する",
  },
  watchedExample: "中国、日本、ユーロ圏",
  only: (watched, list) => `${whose(watched)}次のいずれかを満たしたときだけ投稿します：${list}。`,
  everyMonth: (watched, list) => `毎月投稿し、${whose(watched)}次のいずれかを満たしたときだけ通知します：${list}。`,
  lastMet: (month, list) => `直近では${dates.month(month)}に満たしました：${list}。`,
  notMetYet: "まだ満たしたことはありません。",
  changed: { watched: "注目する国・地域", conditions: "条件", otherwise: "条件を満たさない月の扱い" },
  logUnmet: (month) => `${dates.month(month)}：条件を満たさず`,
  would: {
    post: (month) => `${dates.month(month)}分は投稿されていました。`,
    postQuietly: (month) => `${dates.month(month)}分は通知なしで投稿されていました。`,
    notPost: (month) => `${dates.month(month)}分は投稿されませんでした。`,
  },
  proof: (holder) => `根拠：${names.short(holder)}`,
  errors: {
    conditionLacks: (example) => `国・地域の指定には条件が必要です。例：${example}`,
    tooMany: (most) => `一度に指定できるのは${most}までです。空欄なら全てが対象です。`,
  },
};

function whose(watched: readonly Holder[]): string {
  return watched.length > 0 ? `${watched.map(names.short).join("、")}が` : "";
}
