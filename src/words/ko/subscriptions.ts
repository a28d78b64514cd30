import { elapsed } from "../elapsed.ts";
import type { Before, Chosen, Logged, PermissionName, SubscriptionWords } from "../rooms/subscription-words.ts";
import { dates } from "./dates.ts";

const FORMATS = { brief: "요약", full: "전체 보고서" } as const;
const PERMISSIONS: Readonly<Record<PermissionName, string>> = {
  viewChannel: "채널 보기",
  sendMessages: "메시지 보내기",
  embedLinks: "링크 첨부",
  attachFiles: "파일 첨부",
  readMessageHistory: "메시지 기록 보기",
  mentionEveryone: "@everyone, @here, 모든 역할 멘션하기",
  manageWebhooks: "웹후크 관리하기",
};

export const subscriptions: SubscriptionWords = {
  subscribed,
  unchanged: (channel, chosen) => `바뀐 것이 없습니다. ${subscribed(channel, chosen)}`,
  changed: (before, channel, chosen) => `변경: ${before.map(was).join(", ")}. ${subscribed(channel, chosen)}`,
  next: ({ at, in: soon, official }) =>
    official
      ? `다음 발표는 ${at}(${soon})입니다.`
      : `다음 발표는 ${at}(${soon})로 예상됩니다. 재무부가 날짜를 알리지 않았습니다.`,
  line: ({ channel, chosen, last }) =>
    `${channel} ${choice(chosen)} · ${last ? `최근 [${dates.month(last.month)}](${last.link}), ${last.at}` : "아직 올린 것 없음"}`,
  paused: (reason) => `⏸ 일시 중지: ${reason}. 다음 발표는 그래도 시도합니다.`,
  titles: { unsubscribed: "구독 해지", none: "구독 중인 채널 없음", list: "구독 중인 채널", posted: "게시함" },
  listTitle: (from, to, of) => `구독 중인 채널, ${of}개 중 ${from}~${to}`,
  removed: (channel) =>
    `${channel}에는 더 이상 올리지 않습니다. 이미 올린 글은 남습니다. \`/subscription add\`로 다시 시작합니다.`,
  followed: (channel) =>
    `${channel}: ticwire의 공지 채널을 팔로우합니다. 글(영어 요약)과 이후 수정은 Discord가 전달합니다. 팔로우로는 역할 알림, 언어 선택, 조건 지정을 할 수 없습니다. 필요하면 \`/subscription add\`를 사용해 주세요.`,
  logTitle: "이 채널의 게시 기록",
  nothingLogged: "이 채널에 올릴 발표가 아직 없었습니다.",
  logLine,
  howToAdd: "`/subscription add`로 채널에 매달 발표를 올립니다.",
  notPosted: "올리지 않았습니다. 이렇게 보입니다.",
  asItLooks: "최신 발표가 그곳에서 보이는 모습:",
  postNow: (month) => `${dates.month(month)}분을 알림 없이 지금 올리기`,
  posted: (channel, link) => `${channel}에 [최신 발표](${link})를 올렸습니다. 아무에게도 알리지 않았습니다.`,
  errors: {
    notSubscribed: (channel) => `${channel}: 구독 중이 아닙니다. \`/subscription list\`로 확인하세요.`,
    onlySoMany: (count) => `구독 중인 채널은 ${count}개뿐입니다.`,
    notPosted: (channel, reason) => `${channel}에 올리지 못했습니다: ${reason}.`,
    nothingToFollow: "이 봇에는 팔로우할 채널이 없습니다. `/subscription add`로 여기에 올릴 수 있습니다.",
    notFollowed: (channel, reason) =>
      `${channel}: 팔로우하지 못했습니다: ${reason}. 다시 시도하거나 \`/subscription add\`를 사용해 주세요.`,
    noPlace: "구독은 서버에서, 봇이 완전히 시작한 뒤에 쓸 수 있습니다.",
    thread: (channel) => `${channel}: 스레드는 저절로 닫힙니다. 원래 채널을 선택해 주세요.`,
    noTextChannel: (channel) => `${channel}: 텍스트 채널이나 공지 채널이 아닙니다. 그중 하나를 선택해 주세요.`,
    lacks: (channel, permissions) =>
      `${channel}에서 다음 권한이 없습니다: ${permissions.map((name) => `**${PERMISSIONS[name]}**`).join(", ")}. 채널 편집 → 권한에서 봇의 역할에 허용한 뒤 다시 구독해 주세요.`,
    everyone: "@everyone은 서버 전체에 알립니다. 이 용도의 역할을 선택해 주세요.",
    notMentionable: (role, name) =>
      `아무에게도 알림이 가지 않습니다: 봇이 ${role}을 멘션할 수 없습니다. ${name}의 '모든 사용자가 이 역할을 @mention할 수 있도록 허용'을 켜거나 봇에 **${PERMISSIONS.mentionEveryone}** 권한을 준 뒤 다시 구독해 주세요.`,
  },
};

function subscribed(channel: string, chosen: Chosen): string {
  return `${channel}에 ${chosen.everyMonth ? "매달 " : ""}발표를 올립니다(${choice(chosen)}).`;
}

function choice({ format, language, role, corrections, publish }: Chosen): string {
  return `${FORMATS[format]}, ${language}${corrections ? "" : ", 정정 없음"}${publish ? ", 팔로워에게도 전달" : ""}, ${role ? `알림 ${role}` : "알림 없음"}`;
}

function was(before: Before): string {
  switch (before.field) {
    case "role":
      return `역할(이전 ${before.role ?? "없음"})`;
    case "format":
      return `형식(이전 ${FORMATS[before.format]})`;
    case "language":
      return `언어(이전 ${before.language})`;
    case "publish":
      return `팔로워에게 게시(이전 ${before.on ? "예" : "아니요"})`;
    case "watch":
      return before.what;
    case "corrections":
      return `정정(이전 ${before.on ? "예" : "아니요"})`;
  }
}

function logLine(logged: Logged): string {
  switch (logged.kind) {
    case "sent":
      return `[${dates.month(logged.month)}](${logged.link}) ${logged.at}, 발표 후 ${elapsed("ko", logged.seconds)}`;
    case "waiting":
      return `${dates.month(logged.month)}: 게시 대기 중`;
    case "skipped":
      return `${dates.month(logged.month)}: 건너뜀(${logged.reason})`;
    case "failed":
      return `${dates.month(logged.month)}: 게시하지 못함(${logged.reason})`;
    case "unsure":
      return `${dates.month(logged.month)}: 게시 여부를 확인할 수 없음(${logged.reason})`;
  }
}
