import { expect, test } from "vitest";
import type { SubscriptionChoice } from "../../src/announcements/subscription.ts";
import { toHolderId } from "../../src/holdings/holder.ts";
import { parseConditions } from "../../src/insights/conditions/condition-text.ts";
import { april3, april5, type BotRoom, eve, openBotRoom, TABLE3, TABLE5 } from "./bot-room.ts";

/** A whole bot on the eve of 18 June 2026; one channel waits for something. */
async function waiting(conditions: string, more: Partial<SubscriptionChoice> = {}) {
  const room = await openBotRoom();
  const { treasury, discord, stores, clock } = room;
  treasury.publish(TABLE5, eve.table5);
  treasury.publish(TABLE3, eve.table3);
  const choice: SubscriptionChoice = {
    ...{
      channelId: discord.newsChannelId,
      guildId: discord.guildId,
      roleId: discord.roleId,
      createdBy: discord.adminId,
    },
    ...{ format: "brief", language: "en", publish: false, corrections: true, watched: [], otherwise: "silence" },
    conditions: parseConditions(conditions),
    ...more,
  };
  await stores.subscriptions.save(choice, clock.now());
  const bot = await room.start();
  await bot.watch.checkNow();
  const publish = async (minutes: number, table: string, bytes: Uint8Array) => {
    room.at(minutes);
    treasury.publish(table, bytes);
    await bot.watch.checkNow();
    await room.settled();
  };
  return { ...room, bot, publish };
}

const posts = ({ discord }: Pick<BotRoom, "discord">) =>
  discord.messages(discord.newsChannelId).map(({ message }) => message);
const lastMet = async ({ discord, stores }: Pick<BotRoom, "discord" | "stores">) =>
  (await stores.subscriptions.ofChannel(discord.newsChannelId))?.lastMet;

test("a month that meets a condition is posted with its ping, led by what met it, its proof a button away", async () => {
  const room = await waiting("change>=10bn; low>=5y", { watched: [toHolderId("CN"), toHolderId("JP")] });
  await room.publish(0, TABLE5, april5);
  const [post] = posts(room);
  expect(post?.content).toBe(`<@&${room.discord.roleId}> ${post?.embeds[0]?.description?.match(/^\*\*(.*)\*\*/)?.[1]}`);
  expect(post?.content).toContain("Met: ");
  expect(post?.mention_roles).toEqual([room.discord.roleId]);
  const messageId = post?.id ?? "";
  const proof = buttonsOf(post).find(({ label }) => label?.startsWith("Proof: "));
  const pressed = await room.discord.interact({ kind: "button", messageId, customId: proof?.custom_id ?? "" });
  expect(pressed.ephemeral).toBe(true);
  expect(pressed.original?.message.embeds[0]?.title).toMatch(/^Proof: .*, April 2026$/);
  expect(Object.values((await lastMet(room)) ?? {})).toContain("2026-04");
});

test("a month that meets none is not posted, and the log says why", async () => {
  const room = await waiting("change>=1000bn");
  await room.publish(0, TABLE5, april5);
  await room.publish(9, TABLE3, april3);
  expect(posts(room)).toEqual([]);
  expect(room.alerts).toEqual([]);
  const log = await room.discord.interact({
    kind: "command",
    name: "subscription log",
    options: { channel: room.discord.newsChannelId },
  });
  expect(log.original?.message.embeds[0]?.description).toContain("April 2026: no condition was met");
});

test("or it is posted without a ping, where every month is wanted", async () => {
  const room = await waiting("change>=1000bn", { otherwise: "post" });
  await room.publish(0, TABLE5, april5);
  const [post] = posts(room);
  expect(post?.content).toMatch(/^Foreign holdings of U.S. Treasuries/);
  expect(post?.mention_roles).toEqual([]);
  expect(await lastMet(room)).toEqual({});
});

test("what Table 3 meets is posted when it comes, once and with its ping", async () => {
  const room = await waiting("net>=10bn", { watched: [toHolderId("CA"), toHolderId("BE")] });
  await room.publish(0, TABLE5, april5);
  expect(posts(room)).toEqual([]);
  await room.publish(9, TABLE3, april3);
  expect(posts(room)).toHaveLength(1);
  const [post] = posts(room);
  expect(post?.mention_roles).toEqual([room.discord.roleId]);
  expect(post?.embeds[0]?.description).toMatch(/^\*\*Met: .*net (sales|purchases) of long-term Treasuries/);
  const flows = buttonsOf(post).find(({ custom_id }) => custom_id?.startsWith("~flows "));
  const pressed = await room.discord.interact({
    kind: "button",
    messageId: post?.id ?? "",
    customId: flows?.custom_id ?? "",
  });
  expect(pressed.original?.message.embeds[0]?.title).toContain("April 2026");
  await room.bot.watch.checkNow();
  await room.settled();
  expect(posts(room)).toHaveLength(1);
});

test("an edit keeps the lead, whatever the subscription waits for by then", async () => {
  const room = await waiting("change>=10bn");
  await room.publish(0, TABLE5, april5);
  const [before] = posts(room);
  const subscription = await room.stores.subscriptions.ofChannel(room.discord.newsChannelId);
  if (!subscription) throw new Error("nothing is subscribed");
  await room.stores.subscriptions.save({ ...subscription, conditions: [] }, room.clock.now());
  await room.publish(9, TABLE3, april3);
  const [after] = posts(room);
  expect(after?.edited_timestamp).not.toBeNull();
  expect(after?.content).toBe(before?.content);
  expect(after?.embeds[0]?.description?.split("\n")[0]).toBe(before?.embeds[0]?.description?.split("\n")[0]);
});

test("preview says of any past month whether it would have been posted, and why", async () => {
  const room = await waiting("low>=10y", { watched: [toHolderId("CN")] });
  const preview = async (month: string) => {
    const options = { channel: room.discord.newsChannelId, month };
    const asked = await room.discord.interact({ kind: "command", name: "subscription preview", options });
    return asked.original?.message;
  };
  const yes = await preview("2026-03");
  expect(yes?.content).toContain("Not posted: this is how it looks.\nMarch 2026 would have been posted. Met: China ");
  expect(yes?.embeds[0]?.description).toMatch(/^\*\*Met: China /);
  const no = await preview("2010-06");
  expect(no?.content).toContain("June 2010 would not have been posted. None of the conditions is met.");
  expect(no?.embeds[0]?.title).toBe("Foreign holdings of U.S. Treasuries, June 2010");
});

function buttonsOf(message: ReturnType<typeof posts>[number] | undefined) {
  return (message?.components ?? []).flatMap((row) =>
    "components" in row ? row.components.flatMap((each) => ("custom_id" in each && "label" in each ? [each] : [])) : [],
  );
}
