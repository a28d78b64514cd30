import { refusalReason } from "../src/announcements/refusal-reason.ts";
import { defineCommand } from "../src/discord/command.ts";
import type { Context, Refusal, Status } from "../src/discord/context.ts";
import { timeMark } from "../src/discord/time-mark.ts";
import type { Answer } from "../src/views/card.ts";
import { sourceUrl } from "../src/views/source.ts";
import { dayName, monthName } from "../src/words/en/dates.ts";

const CAN_TELL =
  "**What they tell** What each large holder had at the end of a month, at market value, as custodians report it; how that changed, and since when it was last so high or low.";
const CANNOT_TELL =
  "**What they cannot** Who bought or sold, from holdings alone: prices and moves between custody accounts change them too (`/flows` tells them apart from February 2023 on). Whose securities they are: a country is where the custodian sits. What a central bank did: official holders are published for all countries together.";

export const about = defineCommand({
  name: "about",
  description: "Where the figures come from, how current they are, and what they cannot say",
  alone: true,
  options: {},
  run(_, context): Answer {
    return {
      card: {
        title: "ticwire: foreign holdings of U.S. Treasuries",
        url: sourceUrl("slt_table5"),
        body: [state(context), CAN_TELL, CANNOT_TELL].join("\n\n"),
        footer: `ticwire ${context.version}. Figures: U.S. Treasury, Treasury International Capital (TIC) system`,
      },
      buttons: [[{ label: "How to read the figures", command: "tic d=explained", opens: "privately" }]],
    };
  },
});

function state({ dataset, status }: Context): string {
  const vintage = dataset.asOf();
  const newest = vintage.newestMonth();
  return [
    "**Source** U.S. Treasury, TIC Table 5 (Major Foreign Holders) and its history, every month since March 2000; Table 3 and its predecessor, all countries since December 2011",
    newest ? `**Newest month** ${monthName(newest)}, release of ${dayName(vintage.release)}` : "**Newest month** none",
    `**Next release** ${nextRelease(status)}`,
    `**Last good check** ${status.lastGoodCheck ? timeMark(status.lastGoodCheck, "R") : "none yet"}`,
    `**Refused last** ${status.lastRefusal ? refusal(status.lastRefusal) : "nothing"}`,
  ].join("\n");
}

function nextRelease({ nextDue: { at, official } }: Status): string {
  return `${timeMark(at, "F")}, ${timeMark(at, "R")}${official ? "" : " (expected: the Treasury has not named the date)"}`;
}

function refusal({ table, at, reason }: Refusal): string {
  return `\`${table}.txt\`, ${timeMark(at, "f")}: ${refusalReason(table, reason)}`;
}
