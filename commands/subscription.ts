import type { Format, Subscription } from "../src/announcements/subscription.ts";
import type { Caller, Channel, Server } from "../src/discord/caller.ts";
import { type CommandAnswer, defineAction, defineParts } from "../src/discord/command.ts";
import type { Context } from "../src/discord/context.ts";
import { buttonCommand } from "../src/discord/custom-id.ts";
import { channelOption, roleOption } from "../src/discord/entity-options.ts";
import { booleanOption, choiceOption } from "../src/discord/plain-options.ts";
import { checkTarget } from "../src/discord/subscription-checks.ts";
import type { SubscriptionDesk } from "../src/discord/subscription-desk.ts";
import { listLine, nextText, savedText } from "../src/discord/subscription-texts.ts";
import { UserError } from "../src/discord/user-error.ts";
import { sourceUrl } from "../src/views/source.ts";
import { monthName } from "../src/words/en/dates.ts";

const format = choiceOption("f", "How much (brief)", { brief: "Brief", full: "Full report" });
/** Of the 4,096 that Discord takes; the rest is for what stands around the list. */
const LONGEST_LIST = 3_600;

const add = defineAction({
  description: "Post every new month in a channel; again, to change how",
  options: {
    channel: channelOption("Where (here)"),
    role: roleOption("A role to notify (none)"),
    format,
    language: choiceOption("l", "In which language (English)", { en: "English" }),
    corrections: booleanOption("k", "A line at the end of a post whose total is revised later (yes)"),
  },
  async run({ channel, role, format, language, corrections }, context, caller) {
    const { desk, server } = placeOf(context, caller);
    const target = channel ?? server.here;
    checkTarget(target, role ?? null);
    const before = await desk.store.ofChannel(target.id);
    const choice = {
      channelId: target.id,
      guildId: server.id,
      roleId: role?.id ?? before?.roleId ?? null,
      format: format ?? before?.format ?? "brief",
      language: language ?? before?.language ?? "en",
      publish: before?.publish ?? false,
      corrections: corrections ?? before?.corrections ?? true,
      createdBy: before?.createdBy ?? caller.userId,
    };
    const saved = await desk.store.save(choice, context.now.getTime());
    return previewAnswer(desk, target, saved.subscription.format, savedText(saved, context.status));
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
  options: {},
  async run(_, context, caller) {
    const { desk, server } = placeOf(context, caller);
    const subscriptions = await desk.store.ofGuild(server.id);
    if (subscriptions.length === 0) {
      return plainAnswer("No channel is subscribed", "`/subscription add` posts every new month in a channel.");
    }
    return plainAnswer("Subscribed channels", `${listed(subscriptions)}\n\n${nextText(context.status)}`);
  },
});

const preview = defineAction({
  description: "The newest release as it looks in a channel",
  options: {
    channel: channelOption("Where (here)"),
    format,
    post: booleanOption("p", "Put it in the channel, without a ping (no)"),
  },
  async run({ channel, format, post }, context, caller) {
    const { desk, server } = placeOf(context, caller);
    const target = channel ?? server.here;
    const chosen = format ?? (await desk.store.ofChannel(target.id))?.format ?? "brief";
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
function previewAnswer(desk: SubscriptionDesk, { id }: Channel, format: Format, text: string): CommandAnswer {
  const { month, post } = desk.newest(format);
  const command = buttonCommand(["subscription", "preview"], { ch: id, f: format, p: "yes" });
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

/** As many lines as there is room for. */
function listed(subscriptions: readonly Subscription[]): string {
  const lines: string[] = [];
  for (const line of subscriptions.map(listLine)) {
    if ([...lines, line].join("\n").length > LONGEST_LIST) break;
    lines.push(line);
  }
  const more = subscriptions.length - lines.length;
  return [...lines, ...(more > 0 ? [`… and ${more} more`] : [])].join("\n");
}
