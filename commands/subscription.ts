import type { PostStyle } from "../src/announcements/subscription.ts";
import type { Caller, Channel, Server } from "../src/discord/caller.ts";
import { type CommandAnswer, defineAction, defineParts } from "../src/discord/command.ts";
import type { Context } from "../src/discord/context.ts";
import { buttonCommand } from "../src/discord/custom-id.ts";
import { channelOption, roleOption } from "../src/discord/entity-options.ts";
import { languageOption } from "../src/discord/language-option.ts";
import { booleanOption, choiceOption, countOption } from "../src/discord/plain-options.ts";
import { checkFollower, checkPublishing, checkTarget, roleToNotify } from "../src/discord/subscription-checks.ts";
import type { SubscriptionDesk } from "../src/discord/subscription-desk.ts";
import { listLine, logLine, nextText, savedText } from "../src/discord/subscription-texts.ts";
import { UserError } from "../src/discord/user-error.ts";
import type { Button } from "../src/views/card.ts";
import { sourceUrl } from "../src/views/source.ts";
import type { Words } from "../src/words/words.ts";

const format = choiceOption("f", ({ options }) => options.format, {
  brief: ({ choices }) => choices.brief,
  full: ({ choices }) => choices.full,
});
const language = languageOption(({ options }) => options.language);
/** The longest lines of so many channels fit into the 4,096 characters that Discord takes. */
const ON_A_PAGE = 10;

const add = defineAction({
  description: ({ descriptions }) => descriptions.subscriptionAdd,
  options: {
    channel: channelOption(({ options }) => options.channel),
    role: roleOption(({ options }) => options.role),
    notify: booleanOption("n", ({ options }) => options.notify),
    format,
    language,
    corrections: booleanOption("k", ({ options }) => options.corrections),
    publish: booleanOption("u", ({ options }) => options.publish),
  },
  async run({ channel, role: given, notify, format, language, corrections, publish }, context, caller) {
    const { words } = context;
    const { desk, server } = placeOf(context, caller);
    const target = channel ?? server.here;
    checkTarget(words, target, given ?? null);
    if (publish) checkPublishing(words, target);
    const before = await desk.store.ofChannel(target.id);
    const find = (id: string) => desk.role(server.id, id);
    const { role, roleId } = await roleToNotify(words, { role: given, notify }, before?.roleId ?? null, find);
    checkTarget(words, target, role);
    const choice = {
      channelId: target.id,
      guildId: server.id,
      roleId,
      format: format ?? before?.format ?? "brief",
      language: language ?? before?.language ?? words.language,
      publish: publish ?? before?.publish ?? false,
      corrections: corrections ?? before?.corrections ?? true,
      createdBy: before?.createdBy ?? caller.userId,
    };
    const saved = await desk.store.save(choice, context.now.getTime());
    return previewAnswer(words, desk, target, saved.subscription, savedText(words, saved, context.status));
  },
});

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
    const shown = all.slice(from - 1, from - 1 + ON_A_PAGE);
    const title = length > ON_A_PAGE ? listTitle(from, from - 1 + shown.length, length) : titles.list;
    const lines = shown.map((subscription) => listLine(words, subscription)).join("\n");
    const answer = plainAnswer(title, `${lines}\n\n${nextText(words, context.status)}`);
    return { ...answer, buttons: [pages(words, from, length)] };
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
    format,
    language,
    post: booleanOption("p", ({ options }) => options.post),
  },
  async run({ channel, format, language, post }, context, caller) {
    const { words } = context;
    const { subscriptions } = words;
    const { desk, server } = placeOf(context, caller);
    const target = channel ?? server.here;
    const before = await desk.store.ofChannel(target.id);
    const chosen = {
      format: format ?? before?.format ?? "brief",
      language: language ?? before?.language ?? words.language,
    };
    if (!post) return previewAnswer(words, desk, target, chosen, subscriptions.notPosted);
    checkTarget(words, target, null);
    const outcome = await desk.postNewest(target.id, chosen);
    const mark = `<#${target.id}>`;
    if (outcome.kind !== "posted") throw new UserError(subscriptions.errors.notPosted(mark, outcome.reason));
    const link = `https://discord.com/channels/${server.id}/${target.id}/${outcome.messageId}`;
    return plainAnswer(subscriptions.titles.posted, subscriptions.posted(mark, link));
  },
});

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

/** The newest release as a reader of the channel would see it, and a button that puts it there. */
function previewAnswer(
  { subscriptions }: Words,
  desk: SubscriptionDesk,
  { id }: Channel,
  style: PostStyle,
  text: string,
): CommandAnswer {
  const { month, post } = desk.newest(style);
  const command = buttonCommand(["subscription", "preview"], { ch: id, f: style.format, l: style.language, p: "yes" });
  return {
    above: `${text}\n\n${subscriptions.asItLooks}\n${post.sentence}`,
    card: post.card,
    buttons: [...post.buttons, [{ label: subscriptions.postNow(month), command, opens: "privately" }]],
  };
}

function plainAnswer(title: string, body: string): CommandAnswer {
  return { card: { title, body, url: sourceUrl("slt_table5"), footer: "ticwire" } };
}

function pages({ buttons }: Words, from: number, length: number): Button[] {
  const page = (label: string, start: number): Button => ({
    label,
    command: buttonCommand(["subscription", "list"], { f: String(start) }),
    opens: "in-place",
  });
  const next = from + ON_A_PAGE;
  return [
    ...(from > 1 ? [page(buttons.back, Math.max(1, from - ON_A_PAGE))] : []),
    ...(next <= length ? [page(buttons.next(Math.min(ON_A_PAGE, length - next + 1)), next)] : []),
  ];
}
