import type { PastDelivery } from "../announcements/ledger.ts";
import type { Changeable, Saved, Subscription, SubscriptionChoice, Watch } from "../announcements/subscription.ts";
import type { Dataset } from "../holdings/dataset.ts";
import { conditionText } from "../insights/conditions/condition-text.ts";
import { washingtonInstant } from "../tic/washington-time.ts";
import { conditionList } from "../words/condition-list.ts";
import { OWN_NAMES } from "../words/language.ts";
import type { Before, Chosen } from "../words/rooms/subscription-words.ts";
import type { WatchingWords } from "../words/rooms/watching-words.ts";
import type { Words } from "../words/words.ts";
import type { Context, Status } from "./context.ts";
import { timeMark } from "./time-mark.ts";

const LONGEST_REASON = 120;
/** In Washington. */
const RELEASE_HOUR = 16;

/** What was saved, what it changed, and when something comes. */
export function savedText({ words, dataset, status }: Context, saved: Saved): string {
  const waits = waitsFor(words, dataset, saved.subscription);
  return [whatWasSaved(words, saved), ...waits, nextText(words, status)].join(words.punctuation.gap);
}

/** What it waits for; nothing for every month. */
function waitsFor(words: Words, dataset: Dataset, { watched, conditions, otherwise }: Watch): string[] {
  if (conditions.length === 0) return [];
  const holders = watched.flatMap((id) => dataset.holder(id) ?? []);
  const list = conditionList(words, conditions);
  return [words.watching[otherwise === "post" ? "everyMonth" : "only"](holders, list)];
}

function lastMet(words: Words, { conditions, lastMet: met }: Subscription): string[] {
  if (conditions.length === 0) return [];
  const months = conditions.flatMap((condition) => {
    const month = met[conditionText([condition])];
    return month ? [{ condition, month }] : [];
  });
  const newest = months
    .map(({ month }) => month)
    .sort()
    .at(-1);
  if (!newest) return [words.watching.notMetYet];
  const then = months.filter(({ month }) => month === newest).map(({ condition }) => condition);
  return [words.watching.lastMet(newest, conditionList(words, then))];
}

function whatWasSaved({ subscriptions, watching }: Words, saved: Saved): string {
  const { subscription } = saved;
  const [channel, chosen] = [channelMark(subscription), chosenOf(subscription)];
  if (saved.kind === "added") return subscriptions.subscribed(channel, chosen);
  const { before, changed } = saved;
  if (changed.length === 0) return subscriptions.unchanged(channel, chosen);
  const fields = changed.map((field) => beforeOf(watching, before, field));
  return subscriptions.changed(fields, channel, chosen);
}

/** One line of the list. */
export function listLine(words: Words, dataset: Dataset, subscription: Subscription): string {
  const { subscriptions, punctuation } = words;
  const { channelId, guildId, lastDelivery, pausedReason } = subscription;
  const last = lastDelivery && {
    month: lastDelivery.referenceMonth,
    link: `https://discord.com/channels/${guildId}/${channelId}/${lastDelivery.messageId}`,
    at: timeMark(new Date(lastDelivery.at), "R"),
  };
  const line = subscriptions.line({ channel: channelMark(subscription), chosen: chosenOf(subscription), last });
  const waits = [...waitsFor(words, dataset, subscription), ...lastMet(words, subscription)].join(punctuation.gap);
  const paused = pausedReason === null ? [] : [subscriptions.paused(cut(pausedReason))];
  return [line, ...(waits === "" ? [] : [waits]), ...paused].join("\n");
}

/** One line of the log: when, how late, where; or why not. */
export function logLine(
  { subscriptions, watching }: Words,
  guildId: string,
  channelId: string,
  past: PastDelivery,
): string {
  const { referenceMonth: month, releaseDate, status, messageId, settledAt, reason } = past;
  if (status === "sent" && messageId !== null && settledAt !== null) {
    const published = washingtonInstant(releaseDate, RELEASE_HOUR).getTime();
    const seconds = Math.max(Math.round((settledAt - published) / 1_000), 0);
    const link = `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
    return subscriptions.logLine({ kind: "sent", month, link, at: timeMark(new Date(settledAt), "f"), seconds });
  }
  if (past.isUnmet) return watching.logUnmet(month);
  if (status === "skipped" || status === "failed" || status === "unsure") {
    return subscriptions.logLine({ kind: status, month, reason: cut(reason ?? "") });
  }
  return subscriptions.logLine({ kind: "waiting", month });
}

/** So that a page of the list keeps within what a message takes. */
function cut(reason: string): string {
  return reason.length <= LONGEST_REASON ? reason : `${reason.slice(0, LONGEST_REASON - 1)}…`;
}

export function nextText({ subscriptions }: Words, { nextDue: { at, official } }: Status): string {
  return subscriptions.next({ at: timeMark(at, "F"), in: timeMark(at, "R"), official });
}

function channelMark({ channelId }: SubscriptionChoice): string {
  return `<#${channelId}>`;
}

function roleMark({ roleId }: SubscriptionChoice): string | null {
  return roleId === null ? null : `<@&${roleId}>`;
}

function chosenOf(choice: SubscriptionChoice): Chosen {
  const { format, language, corrections, publish, conditions, otherwise } = choice;
  const everyMonth = conditions.length === 0 || otherwise === "post";
  return { format, language: OWN_NAMES[language], role: roleMark(choice), corrections, publish, everyMonth };
}

function beforeOf({ changed }: WatchingWords, choice: SubscriptionChoice, field: Changeable): Before {
  switch (field) {
    case "watched":
    case "conditions":
    case "otherwise":
      return { field: "watch", what: changed[field] };
    case "roleId":
      return { field: "role", role: roleMark(choice) };
    case "format":
      return { field, format: choice.format };
    case "language":
      return { field, language: OWN_NAMES[choice.language] };
    default:
      return { field, on: choice[field] };
  }
}
