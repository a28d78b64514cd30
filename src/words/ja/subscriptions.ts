import { elapsed } from "../elapsed.ts";
import type { Before, Chosen, Logged, PermissionName, SubscriptionWords } from "../rooms/subscription-words.ts";
import { dates } from "./dates.ts";

const FORMATS = { brief: "要約", full: "詳細レポート" } as const;
const PERMISSIONS: Readonly<Record<PermissionName, string>> = {
  viewChannel: "チャンネルを見る",
  sendMessages: "メッセージを送信",
  embedLinks: "埋め込みリンク",
  attachFiles: "ファイルを添付",
  readMessageHistory: "メッセージ履歴を読む",
  mentionEveryone: "@everyone、@here、全てのロールにメンション",
  manageWebhooks: "ウェブフックの管理",
};

export const subscriptions: SubscriptionWords = {
  subscribed,
  unchanged: (channel, chosen) => `変更はありません。${subscribed(channel, chosen)}`,
  changed: (before, channel, chosen) => `変更しました：${before.map(was).join("、")}。${subscribed(channel, chosen)}`,
  next: ({ at, in: soon, official }) =>
    official ? `次回は${at}（${soon}）です。` : `次回は${at}（${soon}）の見込みです。財務省は日付を公表していません。`,
  line: ({ channel, chosen, last }) =>
    `${channel} ${choice(chosen)} · ${last ? `直近は[${dates.month(last.month)}分](${last.link})、${last.at}` : "まだ投稿なし"}`,
  paused: (reason) => `⏸ 停止中：${reason}。次回の公表は投稿を試みます。`,
  titles: {
    unsubscribed: "投稿をやめました",
    none: "投稿先のチャンネルはありません",
    list: "投稿先のチャンネル",
    posted: "投稿しました",
  },
  listTitle: (from, to, of) => `投稿先のチャンネル（${of}件中${from}から${to}）`,
  removed: (channel) => `${channel}への投稿をやめました。過去の投稿は残ります。再開は \`/subscription add\` です。`,
  followed: (channel) =>
    `${channel}はticwireのアナウンスチャンネルをフォローしました。投稿（英語・概要）とその編集はDiscordが届けます。フォローではロールへの通知、言語の選択、条件の指定はできません。必要な場合は \`/subscription add\` を使ってください。`,
  logTitle: "このチャンネルへの投稿の記録",
  nothingLogged: "このチャンネルに投稿すべき公表はまだありません。",
  logLine,
  howToAdd: "`/subscription add` で毎月の公表をチャンネルに投稿します。",
  notPosted: "投稿はしていません。このように表示されます。",
  asItLooks: "最新の公表の表示：",
  postNow: (month) => `${dates.month(month)}分を通知なしで今すぐ投稿`,
  posted: (channel, link) => `${channel}に[最新の公表](${link})を投稿しました。通知はしていません。`,
  errors: {
    notSubscribed: (channel) => `${channel}は投稿先ではありません。\`/subscription list\` で確認できます。`,
    onlySoMany: (count) => `投稿先のチャンネルは${count}件だけです。`,
    notPosted: (channel, reason) => `${channel}に投稿できませんでした：${reason}。`,
    nothingToFollow: "このボットにはフォローできるチャンネルがありません。`/subscription add` で投稿できます。",
    notFollowed: (channel, reason) =>
      `${channel}でフォローできませんでした：${reason}。もう一度試すか、\`/subscription add\` を使ってください。`,
    noPlace: "この機能はサーバーで、ボットの起動が完了してから使えます。",
    thread: (channel) => `${channel}はスレッドで、自動的に閉じられます。元のチャンネルを選んでください。`,
    noTextChannel: (channel) =>
      `${channel}はテキストチャンネルでもアナウンスチャンネルでもありません。いずれかを選んでください。`,
    lacks: (channel, permissions) =>
      `${channel}で次の権限がありません：${permissions.map((name) => `**${PERMISSIONS[name]}**`).join("、")}。チャンネルの編集→権限でボットのロールに許可してから、もう一度実行してください。`,
    everyone: "@everyoneではサーバー全員に通知されます。この通知用のロールを選んでください。",
    notMentionable: (role, name) =>
      `誰にも通知されません。ボットは${role}にメンションできません。${name}の「このロールに対して@mentionを許可する」をオンにするか、ボットに**${PERMISSIONS.mentionEveryone}**の権限を与えてから、もう一度実行してください。`,
  },
};

function subscribed(channel: string, chosen: Chosen): string {
  return `${channel}に${chosen.everyMonth ? "毎月の公表" : "公表"}を投稿します（${choice(chosen)}）。`;
}

function choice({ format, language, role, corrections, publish }: Chosen): string {
  return `${FORMATS[format]}、${language}${corrections ? "" : "、訂正なし"}${publish ? "、フォロー先にも配信" : ""}、通知：${role ?? "なし"}`;
}

function was(before: Before): string {
  switch (before.field) {
    case "role":
      return `通知（以前は${before.role ?? "なし"}）`;
    case "format":
      return `形式（以前は${FORMATS[before.format]}）`;
    case "language":
      return `言語（以前は${before.language}）`;
    case "publish":
      return `フォロー先への公開（以前は${before.on ? "あり" : "なし"}）`;
    case "watch":
      return before.what;
    case "corrections":
      return `訂正（以前は${before.on ? "あり" : "なし"}）`;
  }
}

function logLine(logged: Logged): string {
  switch (logged.kind) {
    case "sent":
      return `[${dates.month(logged.month)}](${logged.link}) ${logged.at}（公表の${elapsed("ja", logged.seconds)}後）`;
    case "waiting":
      return `${dates.month(logged.month)}：投稿待ち`;
    case "skipped":
      return `${dates.month(logged.month)}：見送り（${logged.reason}）`;
    case "failed":
      return `${dates.month(logged.month)}：投稿できず（${logged.reason}）`;
    case "unsure":
      return `${dates.month(logged.month)}：投稿されたか確認できず（${logged.reason}）`;
  }
}
