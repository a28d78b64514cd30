import type { AboutWords } from "../rooms/about-words.ts";
import { dayName, monthName } from "./dates.ts";

export const about: AboutWords = {
  title: "ticwire: foreign holdings of U.S. Treasuries",
  footer: "Figures: U.S. Treasury, Treasury International Capital (TIC) system",
  source:
    "**Source** U.S. Treasury, TIC Table 5 (Major Foreign Holders) and its history, every month since March 2000; Table 3 and its predecessor, all countries since December 2011",
  newest: ({ month, release }) => `**Newest month** ${monthName(month)}, release of ${dayName(release)}`,
  noNewest: "**Newest month** none",
  next: ({ at, in: soon, official }) =>
    `**Next release** ${at}, ${soon}${official ? "" : " (expected: the Treasury has not named the date)"}`,
  lastCheck: (at) => `**Last good check** ${at}`,
  noCheckYet: "**Last good check** none yet",
  refused: ({ file, at, reason }) => `**Refused last** \`${file}\`, ${at}: ${reason}`,
  nothingRefused: "**Refused last** nothing",
  stateAway: (since) => `**State** no answer from the database since ${since}: posts and subscriptions wait for it`,
  canTell:
    "**What they tell** What each large holder had at the end of a month, at market value, as custodians report it; how that changed, and since when it was last so high or low.",
  cannotTell:
    "**What they cannot** Who bought or sold, from holdings alone: prices and moves between custody accounts change them too (`/flows` tells them apart from February 2023 on). Whose securities they are: a country is where the custodian sits. What a central bank did: official holders are published for all countries together.",
  howToRead: "How to read the figures",
};
