import type { AboutWords } from "../rooms/about-words.ts";
import { dates } from "./dates.ts";

export const about: AboutWords = {
  title: "ticwire：外國持有美國公債",
  footer: "資料：美國財政部國際資本流動報告（TIC）",
  source:
    "**來源** 美國財政部TIC表5（主要外國持有人）及其歷史表，自2000年3月起逐月；表3及其前身，自2011年12月起涵蓋所有國家",
  newest: ({ month, release }) => `**最新月份** ${dates.month(month)}，${dates.day(release)}公布`,
  noNewest: "**最新月份** 無",
  next: ({ at, in: soon, official }) => `**下次公布** ${at}，${soon}${official ? "" : "（預計：財政部尚未公布日期）"}`,
  lastCheck: (at) => `**最近一次正常檢查** ${at}`,
  noCheckYet: "**最近一次正常檢查** 尚無",
  refused: ({ file, at, reason }) => `**最近拒收的檔案** \`${file}\`，${at}：${reason}`,
  nothingRefused: "**最近拒收的檔案** 無",
  stateAway: (since) => `**狀態** 資料庫自${since}起沒有回應，推送與訂閱變更將在恢復後繼續`,
  canTell: "**能說明什麼** 各主要持有人月底持有額（市值，依託管機構申報），如何變動，以及自何時以來最高或最低。",
  cannotTell:
    "**不能說明什麼** 僅憑持有額看不出誰買誰賣：價格和託管轉移也會使其變動（自2023年2月起 `/flows` 加以區分）。證券屬於誰：國別是託管地。某家央行做了什麼：官方部門只公布所有國家合計。",
  howToRead: "如何解讀這些資料",
};
