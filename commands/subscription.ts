import type { PostStyle } from "../src/announcements/subscription.ts";
import type { Caller, Channel, Server } from "../src/discord/caller.ts";
import { type CommandAnswer, defineAction, defineParts } from "../src/discord/command.ts";
import type { Context } from "../src/discord/context.ts";
import { buttonCommand } from "../src/discord/custom-id.ts";
import { channelOption, roleOption } from "../src/discord/entity-options.ts";
import { booleanOption, choiceOption, countOption } from "../src/discord/plain-options.ts";
import { checkTarget, roleToNotify } from "../src/discord/subscription-checks.ts";
import type { SubscriptionDesk } from "../src/discord/subscription-desk.ts";
import { listLine, nextText, savedText } from "../src/discord/subscription-texts.ts";
import { UserError } from "../src/discord/user-error.ts";
import type { Button } from "../src/views/card.ts";
import { sourceUrl } from "../src/views/source.ts";
import { monthName } from "../src/words/en/dates.ts";
import { OWN_NAMES } from "../src/words/language.ts";

const format = choiceOption("f", "How much (brief)", { brief: "Brief", full: "Full report" });
const language = choiceOption("l", "In which language (yours)", OWN_NAMES);
/** The longest lines of so many channels fit into the 4,096 characters that Discord takes. */
const ON_A_PAGE = 10;

const add = defineAction({
  description: "Post every new month in a channel; again, to change how",
  options: {
    channel: channelOption("Where (here)"),
    role: roleOption("A role to notify (none; again: the one it has)"),
    notify: booleanOption("n", "no: notify nobody, and take the role off (yes)"),
    format,
    language,
    corrections: booleanOption("k", "A line at the end of a post whose total is revised later (yes)"),
  },
  async run({ channel, role: given, notify, format, language, corrections }, context, caller) {
    const { desk, server } = placeOf(context, caller);
    const target = channel ?? server.here;
    checkTarget(target, given ?? null);
    const before = await desk.store.ofChannel(target.id);
    const find = (id: string) => desk.role(server.id, id);
    const { role, roleId } = await roleToNotify({ role: given, notify }, before?.roleId ?? null, find);
    checkTarget(target, role);
    const choice = {
      channelId: target.id,
      guildId: server.id,
      roleId,
      format: format ?? before?.format ?? "brief",
      language: language ?? before?.language ?? context.words.language,
      publish: before?.publish ?? false,
      corrections: corrections ?? before?.corrections ?? true,
      createdBy: before?.createdBy ?? caller.userId,
    };
    const saved = await desk.store.save(choice, context.now.getTime());
    return previewAnswer(desk, target, saved.subscription, savedText(saved, context.status));
  },
});

const remove = defineAction({
  description: "No more posts in a channel",
  options: { channel: channelOption("Where (here)") },
  async run({ channel }, context, caller) {
    const { desk, server } = placeOf(context, caller);
    const { id } = channel ?? server.here;
    const removed = await desk.store.remove(id);
    if (!removed) throw new UserError(`<#${id}> is not subscribed. \`/subscription list\` shows what is.`);
    return plainAnswer(
      "Unsubscribed",
      `<#${id}> gets no more posts. What was posted stays; \`/subscription add\` begins anew.`,
    );
  },
});

const list = defineAction({
  description: "The channels that are subscribed in this server",
  options: { from: { ...countOption("From which one on (1)", 1, 10_000), key: "f" } },
  async run({ from = 1 }, context, caller) {
    const { desk, server } = placeOf(context, caller);
    const subscriptions = await desk.store.ofGuild(server.id);
    if (subscriptions.length === 0) {
      return plainAnswer("No channel is subscribed", "`/subscription add` posts every new month in a channel.");
    }
    const { length } = subscriptions;
    if (from > length)
      throw new UserError(`Only ${length} ${length === 1 ? "channel is" : "channels are"} subscribed.`);
    const shown = subscriptions.slice(from - 1, from - 1 + ON_A_PAGE);
    const title =
      length > ON_A_PAGE
        ? `Subscribed channels, ${from} to ${from - 1 + shown.length} of ${length}`
        : "Subscribed channels";
    const answer = plainAnswer(title, `${shown.map(listLine).join("\n")}\n\n${nextText(context.status)}`);
    return { ...answer, buttons: [pages(from, length)] };
  },
});

const preview = defineAction({
  description: "The newest release as it looks in a channel",
  options: {
    channel: channelOption("Where (here)"),
    format,
    language,
    post: booleanOption("p", "Put it in the channel, without a ping (no)"),
  },
  async run({ channel, format, language, post }, context, caller) {
    const { desk, server } = placeOf(context, caller);
    const target = channel ?? server.here;
    const before = await desk.store.ofChannel(target.id);
    const chosen = {
      format: format ?? before?.format ?? "brief",
      language: language ?? before?.language ?? context.words.language,
    };
    if (!post) return previewAnswer(desk, target, chosen, "Not posted: this is how it looks.");
    checkTarget(target, null);
    const outcome = await desk.postNewest(target.id, chosen);
    if (outcome.kind !== "posted") throw new UserError(`It could not be posted in <#${target.id}>: ${outcome.reason}.`);
    const link = `https://discord.com/channels/${server.id}/${target.id}/${outcome.messageId}`;
    return plainAnswer("Posted", `[The newest release](${link}) stands in <#${target.id}>; nobody was notified.`);
  },
});

export const subscription = defineParts({
  name: "subscription",
  description: "Post every new month in a channel of this server",
  where: "servers",
  who: "managers",
  alone: true,
  parts: { add, remove, list, preview },
});

function placeOf({ subscriptions }: Context, { server }: Caller): { desk: SubscriptionDesk; server: Server } {
  if (!subscriptions || !server) throw new UserError("Subscriptions need a server, and a bot that has fully started.");
  return { desk: subscriptions, server };
}

/** The newest release as a reader of the channel would see it, and a button that puts it there. */
function previewAnswer(desk: SubscriptionDesk, { id }: Channel, style: PostStyle, text: string): CommandAnswer {
  const { month, post } = desk.newest(style);
  const command = buttonCommand(["subscription", "preview"], { ch: id, f: style.format, l: style.language, p: "yes" });
  const label = `Post ${monthName(month)} there now, without a ping`;
  return {
    above: `${text}\n\nThe newest release as it looks there:\n${post.sentence}`,
    card: post.card,
    buttons: [...post.buttons, [{ label, command, opens: "privately" }]],
  };
}

function plainAnswer(title: string, body: string): CommandAnswer {
  return { card: { title, body, url: sourceUrl("slt_table5"), footer: "ticwire" } };
}

function pages(from: number, length: number): Button[] {
  const page = (label: string, start: number): Button => ({
    label,
    command: buttonCommand(["subscription", "list"], { f: String(start) }),
    opens: "in-place",
  });
  const next = from + ON_A_PAGE;
  return [
    ...(from > 1 ? [page("Back", Math.max(1, from - ON_A_PAGE))] : []),
    ...(next <= length ? [page(`Next ${Math.min(ON_A_PAGE, length - next + 1)}`, next)] : []),
  ];
}
