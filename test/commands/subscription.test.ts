import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { subscription } from "../../commands/subscription.ts";
import type { Subscription } from "../../src/announcements/subscription.ts";
import { renderAnswer } from "../../src/discord/render.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { openStage, type Stage } from "../../src/playground/demonstration/stage.ts";
import type { OptionValue } from "../../src/playground/local-discord/invocation.ts";
import { context } from "./answers.ts";

let stage: Stage;
beforeAll(async () => {
  const quiet = () => {};
  stage = await openStage({ info: quiet, warn: quiet, error: quiet });
});
afterAll(async () => {
  expect(stage.discord.violations).toEqual([]);
  await stage.close();
});

async function run(name: string, options: Record<string, OptionValue> = {}, channelId = stage.discord.channelId) {
  const asked = await stage.discord.interact({ kind: "command", name: `subscription ${name}`, options, channelId });
  expect(asked.ephemeral).toBe(true);
  const message = asked.original?.message;
  const buttons = JSON.stringify(message?.components ?? []);
  return { id: message?.id ?? "", text: `${message?.content}\n${message?.embeds[0]?.description ?? ""}`, buttons };
}

const inGeneral = () => stage.discord.messages(stage.discord.channelId);

describe("/subscription add", () => {
  test("says what comes and when, shows the newest release, and posts nothing unasked", async () => {
    const { channelId, roleId } = stage.discord;
    const { text, buttons } = await run("add", { role: roleId });
    expect(text).toContain(`<#${channelId}> gets every new month in brief, in English; notifies <@&${roleId}>`);
    expect(text).toMatch(/The next comes on <t:\d+:F>/);
    expect(text).toContain("**$9,348.7 bn**");
    expect(buttons).toContain("without a ping");
    expect(inGeneral()).toEqual([]);
  });

  test("again changes what was set, keeps the rest, and says what", async () => {
    const { text } = await run("add", { format: "full" });
    expect(text).toContain("Changed: format (brief before).");
    expect(text).toContain(`notifies <@&${stage.discord.roleId}>`);
    expect((await run("add")).text).toContain("Nothing is changed");
  });

  test("turns corrections off and on again", async () => {
    const off = await run("add", { corrections: false });
    expect(off.text).toContain("Changed: corrections (yes before).");
    expect(off.text).toContain("in English, without corrections; notifies");
    expect((await run("add", { corrections: true })).text).toContain("Changed: corrections (no before).");
  });

  test("names the permissions that the bot lacks there", async () => {
    const { world, guildId } = stage.discord;
    const { id } = world.addChannel({ guildId, name: "closed" });
    world.denyBot(id, "EmbedLinks", "ReadMessageHistory");
    const { text } = await run("add", { channel: id });
    expect(text).toContain(`In <#${id}> I lack **Embed Links** and **Read Message History**.`);
    world.allowBot(id, "EmbedLinks", "ReadMessageHistory");
    expect((await run("add", { channel: id })).text).toContain("gets every new month");
    expect((await run("remove", { channel: id })).text).toContain("gets no more posts");
  });

  test("refuses @everyone, a role that nobody would be told of, and threads", async () => {
    const { guildId, quietRoleId, threadId } = stage.discord;
    expect((await run("add", { role: guildId })).text).toContain("@everyone would be woken");
    expect((await run("add", { role: quietRoleId })).text).toContain("Nobody would be notified");
    expect((await run("add", {}, threadId)).text).toContain("is a thread");
  });
});

describe("the other parts", () => {
  test("preview shows the newest release, and its button posts it without a ping", async () => {
    const { channelId } = stage.discord;
    const { id, text } = await run("preview");
    expect(text).toContain("Not posted");
    const customId = `~subscription preview ch=${channelId} f=full p=yes`;
    const pressed = await stage.discord.interact({ kind: "button", messageId: id, customId });
    expect(pressed.original?.message.embeds[0]?.title).toBe("Posted");
    expect(inGeneral()).toHaveLength(1);
    expect(inGeneral()[0]?.message.mention_roles).toEqual([]);
  });

  test("list names what was posted last, and why a channel is paused", async () => {
    await stage.publishNext(() => {});
    await stage.discord.waitFor(() => inGeneral().length === 2);
    const { guildId, newsChannelId } = stage.discord;
    await expect.poll(async () => (await run("list")).text).toMatch(/April 2026.*\n.*April 2026/);
    const { text } = await run("list");
    expect(text).toContain(`https://discord.com/channels/${guildId}/${newsChannelId}/`);
  });

  test("list of more channels than Discord's limit has room for says how many more there are", async () => {
    const lastDelivery = { messageId: id(0), referenceMonth: toMonth("2026-07"), at: 1_789_588_815_246 };
    const subscribed = Array.from({ length: 40 }, (_, index) => ({
      ...choice,
      channelId: id(index),
      createdAt: 0,
      lastDelivery,
      pausedReason: index < 20 ? "Missing Permissions (Discord's code 50013, status 403)" : null,
    }));
    const { description = "" } = await listOf(subscribed);
    const shown = description.match(/^<#/gm)?.length ?? 0;
    expect(shown).toBeGreaterThan(8);
    expect(description).toContain(`… and ${40 - shown} more`);
    expect(description).toContain("The next comes on");
    expect((await listOf(subscribed.slice(20, 25))).description).not.toContain("more");
  });

  test("remove tells where there is nothing to remove", async () => {
    expect((await run("remove")).text).toContain("gets no more posts");
    expect((await run("remove")).text).toContain("is not subscribed");
  });
});

const id = (number: number) => String(1_549_872_398_768_013_312n + BigInt(number));
const choice = {
  guildId: id(100),
  roleId: id(101),
  format: "brief",
  language: "en",
  publish: false,
  corrections: true,
  createdBy: id(102),
} as const;

/** `/subscription list` where so much is subscribed, as Discord would get it. */
async function listOf(subscriptions: readonly Subscription[]) {
  const { bot, discord } = stage;
  const { subscriptions: desk } = bot.context();
  if (!desk || !("parts" in subscription.body)) throw new Error("there is no desk");
  const store = { ...desk.store, ofGuild: async () => subscriptions };
  const here = { id: discord.channelId, name: null, kind: "text", appPermissions: null } as const;
  const caller = { userId: discord.adminId, locale: "en-US", server: { id: discord.guildId, here } };
  const { list } = subscription.body.parts;
  const answer = await list?.answer({}, { ...context, subscriptions: { ...desk, store } }, caller);
  if (!answer) throw new Error("there is no list");
  return renderAnswer(answer, "⚠ A line above").body.embeds[0] ?? {};
}
