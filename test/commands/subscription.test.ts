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

  test("takes the role off and puts it on again, and says that it stays where it is not named", async () => {
    const { roleId } = stage.discord;
    expect((await run("add")).text).toContain("The role stays as it was; `notify:no` takes it off.");
    expect((await run("add", { role: roleId, notify: false })).text).toContain("Give either a role, or `notify:no`");
    const off = await run("add", { notify: false });
    expect(off.text).toContain(`Changed: role (<@&${roleId}> before).`);
    expect(off.text).toContain("notifies nobody");
    expect((await run("add", { notify: true })).text).toContain("Whom to notify? Give a `role` too.");
    expect((await run("add", { role: roleId })).text).toContain("Changed: role (none before).");
  });

  test("looks at a role again that it keeps: it may be gone, or no longer to be mentioned", async () => {
    const { discord } = stage;
    const role = discord.world.guild(discord.guildId)?.roles.get(discord.roleId);
    if (!role) throw new Error("there is no such role");
    role.mentionable = false;
    expect((await run("add", { corrections: true })).text).toContain("Nobody would be notified");
    role.mentionable = true;
    discord.world.guild(discord.guildId)?.roles.delete(role.id);
    expect((await run("add", { corrections: true })).text).toContain("The role that was notified is gone.");
    discord.world.guild(discord.guildId)?.roles.set(role.id, role);
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
    const customId = `~subscription preview ch=${channelId} f=full l=en p=yes`;
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

  test("list has ten channels on a page, with buttons to the others", async () => {
    const lastDelivery = { messageId: id(0), referenceMonth: toMonth("2026-07"), at: 1_789_588_815_246 };
    const subscribed = Array.from({ length: 25 }, (_, index) => ({
      ...choice,
      channelId: id(index),
      createdAt: 0,
      lastDelivery,
      pausedReason: index < 20 ? `Missing Permissions ${"(Discord's code 50013, status 403)".repeat(9)}` : null,
    }));
    const page = async (from?: number) => {
      const { embeds, components } = await listOf(subscribed, from);
      const channels = (embeds[0]?.description ?? "").match(/^<#\d+/gm)?.map((each) => each.slice(2)) ?? [];
      expect(embeds[0]?.description).toContain("The next comes on");
      const buttons = components
        .flatMap((row) => row.components)
        .flatMap((each) => ("custom_id" in each ? each.custom_id : []));
      return { channels, buttons, title: embeds[0]?.title };
    };
    const ids = subscribed.map(({ channelId }) => channelId);
    expect(await page()).toEqual({
      channels: ids.slice(0, 10),
      buttons: ["subscription list f=11"],
      title: "Subscribed channels, 1 to 10 of 25",
    });
    expect(await page(11)).toMatchObject({
      channels: ids.slice(10, 20),
      buttons: ["subscription list f=1", "subscription list f=21"],
    });
    expect(await page(21)).toMatchObject({ channels: ids.slice(20), buttons: ["subscription list f=11"] });
    await expect(page(26)).rejects.toThrow("Only 25 channels are subscribed.");
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
async function listOf(subscriptions: readonly Subscription[], from?: number) {
  const { bot, discord } = stage;
  const { subscriptions: desk } = bot.world();
  if (!desk || !("parts" in subscription.body)) throw new Error("there is no desk");
  const store = { ...desk.store, ofGuild: async () => subscriptions };
  const here = { id: discord.channelId, name: null, kind: "text", appPermissions: null } as const;
  const caller = { userId: discord.adminId, locale: "en-US", server: { id: discord.guildId, here } };
  const { list } = subscription.body.parts;
  const answer = await list?.answer(
    from === undefined ? {} : { from },
    { ...context, subscriptions: { ...desk, store } },
    caller,
  );
  if (!answer) throw new Error("there is no list");
  return renderAnswer(answer, "⚠ A line above").body;
}

describe("/subscription add publish", () => {
  test("hands posts on from an announcement channel alone", async () => {
    const { newsChannelId } = stage.discord;
    expect((await run("add", { publish: true })).text).toContain("is no announcement channel, and only such a channel");
    const { text } = await run("add", { publish: true }, newsChannelId);
    expect(text).toContain("handed on to followers");
    expect((await run("add", { publish: false }, newsChannelId)).text).toContain(
      "publishing to followers (yes before)",
    );
  });
});

describe("/subscription follow", () => {
  test("says so where whoever runs the bot has no channel to follow", async () => {
    expect((await run("follow")).text).toContain("This bot has no channel of its own to follow.");
  });
});

describe("/subscription log", () => {
  test("says what came, and that nothing did", async () => {
    const quiet = stage.discord.world.addChannel({ guildId: stage.discord.guildId, name: "quiet" });
    expect((await run("log", {}, quiet.id)).text).toContain("Nothing was to be posted in this channel yet.");
  });
});
