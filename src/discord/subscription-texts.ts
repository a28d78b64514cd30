import type { Changeable, Saved, Subscription, SubscriptionChoice } from "../announcements/subscription.ts";
import { monthName } from "../words/en/dates.ts";
import { listed } from "../words/en/numbers.ts";
import { OWN_NAMES } from "../words/language.ts";
import type { Status } from "./context.ts";
import { timeMark } from "./time-mark.ts";

const FORMAT_NAMES = { brief: "in brief", full: "as a full report" } as const;
const LONGEST_REASON = 120;

/** What was saved, what it changed, and when something comes. */
export function savedText(saved: Saved, status: Status): string {
  return `${whatWasSaved(saved, status)}${keptRole(saved)}`;
}

/** Whoever adds again without naming the role is told that it stays, and how it goes. */
function keptRole(saved: Saved): string {
  if (saved.kind === "added" || saved.changed.includes("roleId") || saved.subscription.roleId === null) return "";
  return " The role stays as it was; `notify:no` takes it off.";
}

function whatWasSaved(saved: Saved, status: Status): string {
  const { subscription } = saved;
  const subscribed = `<#${subscription.channelId}> gets every new month ${choiceText(subscription)}.`;
  if (saved.kind === "added") return `${subscribed} ${nextText(status)}`;
  const { before, changed } = saved;
  if (changed.length === 0) return `Nothing is changed: ${subscribed} ${nextText(status)}`;
  const changes = changed.map((field) => `${NAMES[field]} (${fieldText(before, field)} before)`);
  return `Changed: ${listed(changes)}. ${subscribed} ${nextText(status)}`;
}

/** One line of the list. */
export function listLine(subscription: Subscription): string {
  const { channelId, guildId, lastDelivery, pausedReason } = subscription;
  const link = lastDelivery && `https://discord.com/channels/${guildId}/${channelId}/${lastDelivery.messageId}`;
  const last = lastDelivery
    ? `last [${monthName(lastDelivery.referenceMonth)}](${link}), ${timeMark(new Date(lastDelivery.at), "R")}`
    : "nothing posted yet";
  const paused =
    pausedReason === null ? "" : `\n⏸ Paused: ${cut(pausedReason)}. The next release is tried all the same.`;
  return `<#${channelId}> ${choiceText(subscription)} · ${last}${paused}`;
}

/** So that a page of the list keeps within what a message takes. */
function cut(reason: string): string {
  return reason.length <= LONGEST_REASON ? reason : `${reason.slice(0, LONGEST_REASON - 1)}…`;
}

export function nextText({ nextDue: { at, official } }: Status): string {
  const when = `${timeMark(at, "F")} (${timeMark(at, "R")})`;
  return official
    ? `The next comes on ${when}.`
    : `The next is expected on ${when}; the Treasury has not named the date.`;
}

const NAMES: Readonly<Record<Changeable, string>> = {
  roleId: "role",
  format: "format",
  language: "language",
  publish: "publishing to followers",
  corrections: "corrections",
};

function fieldText(choice: SubscriptionChoice, field: Changeable): string {
  switch (field) {
    case "roleId":
      return choice.roleId === null ? "none" : `<@&${choice.roleId}>`;
    case "format":
      return choice.format;
    case "language":
      return OWN_NAMES[choice.language];
    default:
      return choice[field] ? "yes" : "no";
  }
}

function choiceText({ format, language, roleId, corrections }: SubscriptionChoice): string {
  const notified = roleId === null ? "notifies nobody" : `notifies <@&${roleId}>`;
  const corrected = corrections ? "" : ", without corrections";
  return `${FORMAT_NAMES[format]}, in ${OWN_NAMES[language]}${corrected}; ${notified}`;
}
