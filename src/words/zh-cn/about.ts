import type { AboutWords } from "../rooms/about-words.ts";
import { dates } from "./dates.ts";

export const about: AboutWords = {
  title: "ticwire：外国持有美国国债",
  footer: "数据：美国财政部国际资本流动报告（TIC）",
  source:
    "**来源** 美国财政部TIC表5（主要外国持有者）及其历史表，自2000年3月起逐月；表3及其前身，自2011年12月起涵盖所有国家",
  newest: ({ month, release }) => `**最新月份** ${dates.month(month)}，${dates.day(release)}公布`,
  noNewest: "**最新月份** 无",
  next: ({ at, in: soon, official }) => `**下次公布** ${at}，${soon}${official ? "" : "（预计：财政部尚未公布日期）"}`,
  lastCheck: (at) => `**最近一次正常检查** ${at}`,
  noCheckYet: "**最近一次正常检查** 尚无",
  refused: ({ file, at, reason }) => `**最近拒收的文件** \`${file}\`，${at}：${reason}`,
  nothingRefused: "**最近拒收的文件** 无",
  stateAway: (since) => `**状态** 数据库自${since}起没有响应，推送与订阅变更将在恢复后继续`,
  canTell: "**能说明什么** 各主要持有者月末持有额（市值，按托管机构报送），如何变动，以及自何时以来最高或最低。",
  cannotTell:
    "**不能说明什么** 仅凭持有额看不出谁买谁卖：价格和托管转移也会使其变动（自2023年2月起 `/flows` 加以区分）。证券属于谁：国别是托管地。某家央行做了什么：官方部门只公布所有国家合计。",
  howToRead: "如何解读这些数据",
};
