import { elapsed } from "../elapsed.ts";
import type { Before, Chosen, Logged, PermissionName, SubscriptionWords } from "../rooms/subscription-words.ts";
import { dates } from "./dates.ts";

const FORMATS = { brief: "简报", full: "完整报告" } as const;
const PERMISSIONS: Readonly<Record<PermissionName, string>> = {
  viewChannel: "查看频道",
  sendMessages: "发送消息",
  embedLinks: "嵌入链接",
  attachFiles: "添加文件",
  readMessageHistory: "阅读消息历史记录",
  mentionEveryone: "提及 @everyone、@here 和所有身份组",
  manageWebhooks: "管理 Webhook",
};

export const subscriptions: SubscriptionWords = {
  subscribed,
  unchanged: (channel, chosen) => `没有更改：${subscribed(channel, chosen)}`,
  changed: (before, channel, chosen) => `已更改：${before.map(was).join("，")}。${subscribed(channel, chosen)}`,
  next: ({ at, in: soon, official }) =>
    official ? `下次公布在${at}（${soon}）。` : `下次公布预计在${at}（${soon}），财政部尚未公布日期。`,
  line: ({ channel, chosen, last }) =>
    `${channel} ${choice(chosen)} · ${last ? `最近为[${dates.month(last.month)}](${last.link})，${last.at}` : "尚未发布"}`,
  paused: (reason) => `⏸ 已暂停：${reason}。下次公布仍会尝试。`,
  titles: { unsubscribed: "已退订", none: "没有已订阅的频道", list: "已订阅的频道", posted: "已发布" },
  listTitle: (from, to, of) => `已订阅的频道，第${from}至${to}个，共${of}个`,
  removed: (channel) => `${channel}不再收到发布。以前的帖子保留；用 \`/subscription add\` 可重新开始。`,
  followed: (channel) =>
    `${channel}已关注 ticwire 的公告频道：每次消息（英文简报）及其后的编辑都由 Discord 送达。关注不能通知身份组、选择语言或设置条件；需要这些请用 \`/subscription add\`。`,
  logTitle: "本频道的发布记录",
  nothingLogged: "本频道还没有需要发布的内容。",
  logLine,
  howToAdd: "用 `/subscription add` 可在频道发布每月数据。",
  notPosted: "尚未发布，样子如下。",
  asItLooks: "最新一次公布在那里的样子：",
  postNow: (month) => `立即发布${dates.month(month)}，不通知任何人`,
  posted: (channel, link) => `[最新一次公布](${link})已发布到${channel}，没有通知任何人。`,
  errors: {
    notSubscribed: (channel) => `${channel}未订阅。用 \`/subscription list\` 查看已订阅的频道。`,
    onlySoMany: (count) => `只订阅了${count}个频道。`,
    notPosted: (channel, reason) => `无法发布到${channel}：${reason}。`,
    nothingToFollow: "此机器人没有可关注的频道，请改用 `/subscription add` 在这里发布。",
    notFollowed: (channel, reason) => `${channel}未能关注：${reason}。请重试，或用 \`/subscription add\`。`,
    noPlace: "订阅需在服务器中使用，且机器人须已完全启动。",
    thread: (channel) => `${channel}是子区，会自动关闭。请选择其所属的频道。`,
    noTextChannel: (channel) => `${channel}不是文字频道或公告频道，请选择其中之一。`,
    lacks: (channel, permissions) =>
      `我在${channel}缺少${permissions.map((name) => `**${PERMISSIONS[name]}**`).join("、")}权限。请在“编辑频道→权限”中允许我的身份组，然后重新订阅。`,
    everyone: "@everyone 会通知整个服务器。请选择专用于此的身份组。",
    notMentionable: (role, name) =>
      `不会有人收到通知：我无法提及${role}。请为${name}开启“允许任何人@提及此身份组”，或授予我**${PERMISSIONS.mentionEveryone}**权限，然后重新订阅。`,
  },
};

function subscribed(channel: string, chosen: Chosen): string {
  return `${channel}将收到${chosen.everyMonth ? "每月数据" : "新数据"}（${choice(chosen)}）。`;
}

function choice({ format, language, role, corrections, publish }: Chosen): string {
  return `${FORMATS[format]}，${language}${corrections ? "" : "，不含更正"}${publish ? "，并转发给关注者" : ""}，${role ? `通知${role}` : "不通知任何人"}`;
}

function was(before: Before): string {
  switch (before.field) {
    case "role":
      return `身份组（原为${before.role ?? "无"}）`;
    case "format":
      return `格式（原为${FORMATS[before.format]}）`;
    case "language":
      return `语言（原为${before.language}）`;
    case "publish":
      return `向关注者发布（原为${before.on ? "是" : "否"}）`;
    case "watch":
      return before.what;
    case "corrections":
      return `更正（原为${before.on ? "是" : "否"}）`;
  }
}

function logLine(logged: Logged): string {
  switch (logged.kind) {
    case "sent":
      return `[${dates.month(logged.month)}](${logged.link}) ${logged.at}，公布后${elapsed("zh-CN", logged.seconds)}`;
    case "waiting":
      return `${dates.month(logged.month)}：等待发布`;
    case "skipped":
      return `${dates.month(logged.month)}：已略过（${logged.reason}）`;
    case "failed":
      return `${dates.month(logged.month)}：未发布（${logged.reason}）`;
    case "unsure":
      return `${dates.month(logged.month)}：无法确认是否已发布（${logged.reason}）`;
  }
}
