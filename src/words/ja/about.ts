import type { AboutWords } from "../rooms/about-words.ts";
import { dates } from "./dates.ts";

export const about: AboutWords = {
  title: "ticwire：米国債の海外保有残高",
  footer: "数値：米財務省 対米証券投資統計（TIC）",
  source:
    "**出所** 米財務省TIC 表5（主要な海外保有国）とその長期系列（2000年3月から毎月）、表3とその前身（2011年12月から全ての国）",
  newest: ({ month, release }) => `**最新月** ${dates.month(month)}、${dates.day(release)}公表`,
  noNewest: "**最新月** なし",
  next: ({ at, in: soon, official }) =>
    `**次回公表** ${at}、${soon}${official ? "" : "（見込み：財務省は日付を公表していない）"}`,
  lastCheck: (at) => `**直近の正常な確認** ${at}`,
  noCheckYet: "**直近の正常な確認** まだない",
  refused: ({ file, at, reason }) => `**直近に拒否したファイル** \`${file}\`、${at}：${reason}`,
  nothingRefused: "**直近に拒否したファイル** なし",
  stateAway: (since) => `**状態** データベースが${since}から応答していません。投稿と登録の変更は復旧を待っています`,
  canTell: "**分かること** 保管機関の報告に基づく、主な保有国・地域の月末の残高（時価）、その増減、いつ以来の水準か。",
  cannotTell:
    "**分からないこと** 残高だけでは誰が買い、誰が売ったか（価格や保管先の移動でも変わる。2023年2月以降は `/flows` が分けて示す）。誰の証券か（国・地域は保管場所）。個々の中央銀行の動き（公的部門は全ての国の合計のみ公表）。",
  howToRead: "数字の読み方",
};
