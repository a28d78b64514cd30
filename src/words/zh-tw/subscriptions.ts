import { elapsed } from "../elapsed.ts";
import type { Before, Chosen, Logged, PermissionName, SubscriptionWords } from "../rooms/subscription-words.ts";
import { dates } from "./dates.ts";

const FORMATS = { brief: "摘要", full: "完整報告" } as const;
const PERMISSIONS: Readonly<Record<PermissionName, string>> = {
  viewChannel: "檢視頻道",
  sendMessages: "傳送訊息",
  embedLinks: "嵌入連結",
  attachFiles: "附加檔案",
  readMessageHistory: "讀取訊息歷史",
  mentionEveryone: "提及 @everyone、@here 和所有身分組",
  manageWebhooks: "管理 Webhooks",
};

export const subscriptions: SubscriptionWords = {
  subscribed,
  unchanged: (channel, chosen) => `沒有更改：${subscribed(channel, chosen)}`,
  changed: (before, channel, chosen) => `已更改：${before.map(was).join("，")}。${subscribed(channel, chosen)}`,
  next: ({ at, in: soon, official }) =>
    official ? `下次公布在${at}（${soon}）。` : `下次公布預計在${at}（${soon}），財政部尚未公布日期。`,
  line: ({ channel, chosen, last }) =>
    `${channel} ${choice(chosen)} · ${last ? `最近為[${dates.month(last.month)}](${last.link})，${last.at}` : "尚未發布"}`,
  paused: (reason) => `⏸ 已暫停：${reason}。下次公布仍會嘗試。`,
  titles: { unsubscribed: "已取消訂閱", none: "沒有已訂閱的頻道", list: "已訂閱的頻道", posted: "已發布" },
  listTitle: (from, to, of) => `已訂閱的頻道，第${from}至${to}個，共${of}個`,
  removed: (channel) => `${channel}不再收到發布。以前的貼文保留；用 \`/subscription add\` 可重新開始。`,
  followed: (channel) =>
    `${channel}已追蹤 ticwire 的公告頻道：每次訊息（英文簡報）及其後的編輯都由 Discord 送達。追蹤不能通知身分組、選擇語言或設定條件；需要這些請用 \`/subscription add\`。`,
  logTitle: "本頻道的發布紀錄",
  nothingLogged: "本頻道還沒有需要發布的內容。",
  logLine,
  howToAdd: "用 `/subscription add` 可在頻道發布每月資料。",
  notPosted: "尚未發布，樣子如下。",
  asItLooks: "最新一次公布在那裡的樣子：",
  postNow: (month) => `立即發布${dates.month(month)}，不通知任何人`,
  posted: (channel, link) => `[最新一次公布](${link})已發布到${channel}，沒有通知任何人。`,
  errors: {
    notSubscribed: (channel) => `${channel}未訂閱。用 \`/subscription list\` 檢視已訂閱的頻道。`,
    onlySoMany: (count) => `只訂閱了${count}個頻道。`,
    notPosted: (channel, reason) => `無法發布到${channel}：${reason}。`,
    nothingToFollow: "此機器人沒有可追蹤的頻道，請改用 `/subscription add` 在這裡發布。",
    notFollowed: (channel, reason) => `${channel}未能追蹤：${reason}。請重試，或用 \`/subscription add\`。`,
    noPlace: "訂閱需在伺服器中使用，且機器人須已完全啟動。",
    thread: (channel) => `${channel}是討論串，會自動關閉。請選擇其所屬的頻道。`,
    noTextChannel: (channel) => `${channel}不是文字頻道或公告頻道，請選擇其中之一。`,
    lacks: (channel, permissions) =>
      `我在${channel}缺少${permissions.map((name) => `**${PERMISSIONS[name]}**`).join("、")}權限。請在「編輯頻道→權限」中允許我的身分組，然後重新訂閱。`,
    everyone: "@everyone 會通知整個伺服器。請選擇專用於此的身分組。",
    notMentionable: (role, name) =>
      `不會有人收到通知：我無法提及${role}。請為${name}開啟「允許任何人@提及此身分組」，或授予我**${PERMISSIONS.mentionEveryone}**權限，然後重新訂閱。`,
  },
};

function subscribed(channel: string, chosen: Chosen): string {
  return `${channel}將收到${chosen.everyMonth ? "每月資料" : "新資料"}（${choice(chosen)}）。`;
}

function choice({ format, language, role, corrections, publish }: Chosen): string {
  return `${FORMATS[format]}，${language}${corrections ? "" : "，不含更正"}${publish ? "，並轉發給追蹤者" : ""}，${role ? `通知${role}` : "不通知任何人"}`;
}

function was(before: Before): string {
  switch (before.field) {
    case "role":
      return `身分組（原為${before.role ?? "無"}）`;
    case "format":
      return `格式（原為${FORMATS[before.format]}）`;
    case "language":
      return `語言（原為${before.language}）`;
    case "publish":
      return `向關注者發布（原為${before.on ? "是" : "否"}）`;
    case "watch":
      return before.what;
    case "corrections":
      return `更正（原為${before.on ? "是" : "否"}）`;
  }
}

function logLine(logged: Logged): string {
  switch (logged.kind) {
    case "sent":
      return `[${dates.month(logged.month)}](${logged.link}) ${logged.at}，公布後${elapsed("zh-TW", logged.seconds)}`;
    case "waiting":
      return `${dates.month(logged.month)}：等待發布`;
    case "skipped":
      return `${dates.month(logged.month)}：已略過（${logged.reason}）`;
    case "failed":
      return `${dates.month(logged.month)}：未發布（${logged.reason}）`;
    case "unsure":
      return `${dates.month(logged.month)}：無法確認是否已發布（${logged.reason}）`;
  }
}
