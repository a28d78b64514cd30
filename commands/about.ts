import { refusalReason } from "../src/announcements/refusal-reason.ts";
import { defineCommand } from "../src/discord/command.ts";
import type { Context, Refusal, Status } from "../src/discord/context.ts";
import { timeMark } from "../src/discord/time-mark.ts";
import type { Answer } from "../src/views/card.ts";
import { sourceUrl } from "../src/views/source.ts";
import type { AboutWords } from "../src/words/rooms/about-words.ts";

export const about = defineCommand({
  name: "about",
  description: ({ descriptions }) => descriptions.about,
  alone: true,
  options: {},
  run(_, context): Answer {
    const words = context.words.about;
    return {
      card: {
        title: words.title,
        url: sourceUrl("slt_table5"),
        body: [state(context), words.canTell, words.cannotTell].join("\n\n"),
        footer: `ticwire ${context.version}. ${words.footer}`,
      },
      buttons: [[{ label: words.howToRead, command: "tic d=explained", opens: "privately" }]],
    };
  },
});

function state({ words: { about }, dataset, status }: Context): string {
  const vintage = dataset.asOf();
  const month = vintage.newestMonth();
  const { lastGoodCheck, lastRefusal, stateAwaySince } = status;
  return [
    about.source,
    month ? about.newest({ month, release: vintage.release }) : about.noNewest,
    nextRelease(about, status),
    lastGoodCheck ? about.lastCheck(timeMark(lastGoodCheck, "R")) : about.noCheckYet,
    lastRefusal ? refused(about, lastRefusal) : about.nothingRefused,
    ...(stateAwaySince ? [about.stateAway(timeMark(stateAwaySince, "R"))] : []),
  ].join("\n");
}

function nextRelease(about: AboutWords, { nextDue: { at, official } }: Status): string {
  return about.next({ at: timeMark(at, "F"), in: timeMark(at, "R"), official });
}

function refused(about: AboutWords, { table, at, reason }: Refusal): string {
  return about.refused({ file: `${table}.txt`, at: timeMark(at, "f"), reason: refusalReason(table, reason) });
}
