import type { Holder } from "../../holdings/holder.ts";
import { createLists } from "../lists.ts";
import type { WatchingWords } from "../rooms/watching-words.ts";
import { monthName } from "./dates.ts";
import { shortName } from "./holder-names.ts";

export const watching: WatchingWords = {
  formTitle: (channel) => `Monthly posts in ${channel}`,
  fields: {
    role: { label: "Role to notify", hint: "Left empty: nobody is notified" },
    language: { label: "Language of the posts", hint: "Left empty: yours" },
    style: { label: "How it is posted", hint: "Any of them" },
    watched: { label: "Countries to watch", hint: "Separated by commas, composites too. Left empty: all" },
    conditions: {
      label: "Post only if",
      hint: "One of them is enough; separated by semicolons. Left empty: every month",
    },
  },
  style: {
    full: "Full report instead of the brief one",
    corrections: "Add a line if the total is revised later",
    publish: "Hand posts on to servers that follow this channel",
    always: "Post every month, and notify only if a condition is met",
  },
  watchedExample: "China, Japan, euro area",
  only: (watched, list) => `Only when one of these is met${by(watched)}: ${list}.`,
  everyMonth: (watched, list) => `Every month, with a ping only when one of these is met${by(watched)}: ${list}.`,
  lastMet: (month, list) => `Last met in ${monthName(month)}: ${list}.`,
  notMetYet: "Not met yet.",
  changed: { watched: "countries watched", conditions: "conditions", otherwise: "what comes when none is met" },
  logUnmet: (month) => `${monthName(month)}: no condition was met`,
  would: {
    post: (month) => `${monthName(month)} would have been posted.`,
    postQuietly: (month) => `${monthName(month)} would have been posted without a ping.`,
    notPost: (month) => `${monthName(month)} would not have been posted.`,
  },
  proof: (holder) => `Proof: ${shortName(holder)}`,
  errors: {
    conditionLacks: (example) => `Countries are watched for a condition. Give one too, for example: ${example}`,
    tooMany: (most) => `At most ${most} can be watched at once. Left empty, all are.`,
  },
};

function by(watched: readonly Holder[]): string {
  return watched.length > 0 ? ` by ${createLists("en-GB").or(watched.map(shortName))}` : "";
}
