import type { PostOutcome } from "../src/announcements/sender.ts";
import { EVERY_MONTH, type PostStyle, type Subscription, type Watch } from "../src/announcements/subscription.ts";
import type { Caller, Channel, Server } from "../src/discord/caller.ts";
import { type CommandAnswer, defineAction, defineFormAction, defineParts } from "../src/discord/command.ts";
import type { Context } from "../src/discord/context.ts";
import { buttonCommand } from "../src/discord/custom-id.ts";
import { channelOption, roleOption } from "../src/discord/entity-options.ts";
import { languageOption } from "../src/discord/language-option.ts";
import { monthOption } from "../src/discord/month-option.ts";
import { booleanOption, choiceOption, countOption } from "../src/discord/plain-options.ts";
import { checkFollower, checkTarget } from "../src/discord/subscription-checks.ts";
import type { Preview, SubscriptionDesk } from "../src/discord/subscription-desk.ts";
import { subscriptionForm } from "../src/discord/subscription-form.ts";
import { listLine, logLine, nextText, savedText } from "../src/discord/subscription-texts.ts";
import { UserError } from "../src/discord/user-error.ts";
import { conditionsOption, type Style, stylesOption, watchedOption } from "../src/discord/watch-options.ts";
import type { Button } from "../src/views/card.ts";
import { sourceUrl } from "../src/views/source.ts";
import { exampleOfConditions } from "../src/words/read-conditions.ts";
import type { Words } from "../src/words/words.ts";

const format = choiceOption("f", ({ options }) => options.format, {
  brief: ({ choices }) => choices.brief,
  full: ({ choices }) => choices.full,
});
const language = languageOption(({ options }) => options.language);
const ON_A_PAGE = 10;
/** Of the 4,096 characters that Discord takes; what follows the lines has room besides. */
const LONGEST_PAGE = 3_800;
const NO_STYLE: ReadonlySet<Style> = new Set();

const add = defineFormAction({
  description: ({ descriptions }) => descriptions.subscriptionAdd,
  options: { channel: channelOption(({ options }) => options.channel) },
  fields: {
    role: roleOption(({ options }) => options.channel),
    language,
    style: stylesOption,
    watched: watchedOption,
    conditions: conditionsOption,
  },
  typed: ["watched", "conditions"],
  async open({ channel }, context, caller) {
    const { desk, server } = placeOf(context, caller);
    const target = channel ?? server.here;
    checkTarget(context.words, target, null);
    const before = await desk.store.ofChannel(target.id);
    return subscriptionForm(context, target, before, await roleNow(desk, server, before));
  },
  async run({ channel, role, language, style = NO_STYLE, watched = [], conditions = [] }, context, caller) {
    const { words } = context;
    const { desk, server } = placeOf(context, caller);
    const target = channel ?? server.here;
    checkTarget(words, target, role ?? null);
    if (watched.length > 0 && conditions.length === 0)
      throw new UserError(words.watching.errors.conditionLacks(exampleOfConditions(words)));
    const before = await desk.store.ofChannel(target.id);
    const choice = {
      channelId: target.id,
      guildId: server.id,
      roleId: role?.id ?? null,
      format: style.has("full") ? "full" : "brief",
      language: language ?? words.language,
      publish: style.has("publish"),
      corrections: style.has("corrections"),
      watched: watched.map(({ id }) => id),
      conditions,
      otherwise: style.has("always") ? "post" : "silence",
      createdBy: before?.createdBy ?? caller.userId,
    } as const;
    const saved = await desk.store.save(choice, context.now.getTime());
    return previewAnswer(words, target, choice, desk.newest(choice), [savedText(context, saved)]);
  },
});

/** Null where nobody is notified, or the role that was has gone. */
async function roleNow(desk: SubscriptionDesk, server: Server, before: Subscription | null): Promise<string | null> {
  if (!before?.roleId) return null;
  const found = await desk.role(server.id, before.roleId);
  return found.kind === "gone" ? null : before.roleId;
}

const remove = defineAction({
  description: ({ descriptions }) => descriptions.subscriptionRemove,
  options: { channel: channelOption(({ options }) => options.channel) },
  async run({ channel }, context, caller) {
    const { subscriptions } = context.words;
    const { desk, server } = placeOf(context, caller);
    const { id } = channel ?? server.here;
    const removed = await desk.store.remove(id);
    if (!removed) throw new UserError(subscriptions.errors.notSubscribed(`<#${id}>`));
    return plainAnswer(subscriptions.titles.unsubscribed, subscriptions.removed(`<#${id}>`));
  },
});

const list = defineAction({
  description: ({ descriptions }) => descriptions.subscriptionList,
  options: { from: { ...countOption(({ options }) => options.fromSubscription, 1, 10_000), key: "f" } },
  async run({ from = 1 }, context, caller) {
    const { words } = context;
    const { titles, howToAdd, errors, listTitle } = words.subscriptions;
    const { desk, server } = placeOf(context, caller);
    const all = await desk.store.ofGuild(server.id);
    const { length } = all;
    if (length === 0) return plainAnswer(titles.none, howToAdd);
    if (from > length) throw new UserError(errors.onlySoMany(length));
    const page = all.slice(from - 1, from - 1 + ON_A_PAGE);
    const lines = withinPage(page.map((subscription) => listLine(words, context.dataset, subscription)));
    const through = from - 1 + lines.length;
    const title = from === 1 && through === length ? titles.list : listTitle(from, through, length);
    const answer = plainAnswer(title, `${lines.join("\n")}\n\n${nextText(words, context.status)}`);
    return { ...answer, buttons: [pages(words, from, through, length)] };
  },
});

const follow = defineAction({
  description: ({ descriptions }) => descriptions.subscriptionFollow,
  options: { channel: channelOption(({ options }) => options.channel) },
  async run({ channel }, context, caller) {
    const { words } = context;
    const { titles, errors, followed } = words.subscriptions;
    const { desk, server } = placeOf(context, caller);
    const target = channel ?? server.here;
    if (desk.announcementChannelId === null) throw new UserError(errors.nothingToFollow);
    checkFollower(words, target);
    const outcome = await desk.follow(target.id);
    const mark = `<#${target.id}>`;
    if (outcome.kind !== "following") throw new UserError(errors.notFollowed(mark, outcome.reason));
    return plainAnswer(titles.list, followed(mark));
  },
});

const log = defineAction({
  description: ({ descriptions }) => descriptions.subscriptionLog,
  options: { channel: channelOption(({ options }) => options.channel) },
  async run({ channel }, context, caller) {
    const { words } = context;
    const { logTitle, nothingLogged } = words.subscriptions;
    const { desk, server } = placeOf(context, caller);
    const { id } = channel ?? server.here;
    const lines = (await desk.history(id)).map((past) => logLine(words, server.id, id, past));
    return plainAnswer(logTitle, [`<#${id}>`, ...(lines.length > 0 ? lines : [nothingLogged])].join("\n"));
  },
});

const preview = defineAction({
  description: ({ descriptions }) => descriptions.subscriptionPreview,
  options: {
    channel: channelOption(({ options }) => options.channel),
    month: monthOption(({ options }) => options.month),
    format,
    language,
    post: booleanOption("p", ({ options }) => options.post),
  },
  async run({ channel, month, format, language, post }, context, caller) {
    const { words } = context;
    const { subscriptions } = words;
    const { desk, server } = placeOf(context, caller);
    const target = channel ?? server.here;
    const before = await desk.store.ofChannel(target.id);
    const chosen = {
      ...(before ?? EVERY_MONTH),
      format: format ?? before?.format ?? "brief",
      language: language ?? before?.language ?? words.language,
    };
    if (post) {
      checkTarget(words, target, null);
      return postedAnswer(words, server, target, await desk.postNewest(target.id, chosen));
    }
    const shown = month === undefined ? desk.newest(chosen) : desk.past(month, chosen);
    if (!shown) throw new UserError(words.missing.noFigures);
    const would = chosen.conditions.length > 0 || month !== undefined ? [wouldText(words, chosen, shown)] : [];
    return previewAnswer(words, target, chosen, shown, [subscriptions.notPosted, ...would]);
  },
});

function postedAnswer({ subscriptions }: Words, server: Server, { id }: Channel, outcome: PostOutcome): CommandAnswer {
  const mark = `<#${id}>`;
  if (outcome.kind !== "posted") throw new UserError(subscriptions.errors.notPosted(mark, outcome.reason));
  const link = `https://discord.com/channels/${server.id}/${id}/${outcome.messageId}`;
  return plainAnswer(subscriptions.titles.posted, subscriptions.posted(mark, link));
}

/** Whether the release of a month would have been posted there, and why. */
function wouldText(words: Words, { conditions, otherwise }: Watch, { month, report, isMet }: Preview): string {
  const { would } = words.watching;
  if (conditions.length === 0 || isMet) return [would.post(month), report].filter(Boolean).join(words.punctuation.gap);
  const not = otherwise === "post" ? would.postQuietly(month) : would.notPost(month);
  return not + words.punctuation.gap + report;
}

export const subscription = defineParts({
  name: "subscription",
  description: ({ descriptions }) => descriptions.subscription,
  where: "servers",
  who: "managers",
  alone: true,
  parts: { add, remove, list, preview, follow, log },
});

function placeOf({ words, subscriptions }: Context, { server }: Caller): { desk: SubscriptionDesk; server: Server } {
  if (!subscriptions || !server) throw new UserError(words.subscriptions.errors.noPlace);
  return { desk: subscriptions, server };
}

/** A release as a reader of the channel would see it; the newest with a button that puts it there. */
function previewAnswer(
  { subscriptions }: Words,
  { id }: Channel,
  style: PostStyle,
  { month, post, isNewest }: Preview,
  texts: readonly string[],
): CommandAnswer {
  const command = buttonCommand(["subscription", "preview"], { ch: id, f: style.format, l: style.language, p: "yes" });
  const now: Button = { label: subscriptions.postNow(month), command, opens: "privately" };
  const looks = isNewest ? [subscriptions.asItLooks] : [];
  return {
    above: `${texts.join("\n")}\n\n${[...looks, post.sentence].join("\n")}`,
    card: post.card,
    buttons: [...post.buttons, ...(isNewest ? [[now]] : [])],
  };
}

function plainAnswer(title: string, body: string): CommandAnswer {
  return { card: { title, body, url: sourceUrl("slt_table5"), footer: "ticwire" } };
}

/** At least one, whatever it takes. */
function withinPage(lines: readonly string[]): readonly string[] {
  let length = 0;
  const count = lines.findIndex((line) => {
    length += line.length + 1;
    return length > LONGEST_PAGE;
  });
  return count < 0 ? lines : lines.slice(0, Math.max(count, 1));
}

function pages({ buttons }: Words, from: number, through: number, length: number): Button[] {
  const page = (label: string, start: number): Button => ({
    label,
    command: buttonCommand(["subscription", "list"], { f: String(start) }),
    opens: "in-place",
  });
  const next = through + 1;
  return [
    ...(from > 1 ? [page(buttons.back, Math.max(1, from - ON_A_PAGE))] : []),
    ...(next <= length ? [page(buttons.next(Math.min(ON_A_PAGE, length - next + 1)), next)] : []),
  ];
}
