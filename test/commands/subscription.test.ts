import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { subscription } from "../../commands/subscription.ts";
import { EVERY_MONTH, type Subscription } from "../../src/announcements/subscription.ts";
import { renderAnswer } from "../../src/discord/render.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { openStage, type Stage } from "../../src/playground/demonstration/stage.ts";
import type { OptionValue } from "../../src/playground/local-discord/invocation.ts";
import { modalForm } from "../../src/playground/page-server/modal-form.ts";
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

type Fields = Readonly<Record<string, string | readonly string[]>>;

/** Opens the form, changes what is given, and sends it as it stands then. */
async function add(
  changed: Fields = {},
  channelId = stage.discord.channelId,
  options: Record<string, OptionValue> = {},
) {
  const { discord } = stage;
  const opened = await discord.interact({ kind: "command", name: "subscription add", options, channelId });
  const form = modalForm(opened, [...(discord.world.guild(discord.guildId)?.roles.values() ?? [])]);
  if (!form) return { text: opened.original?.message.content ?? "", buttons: "", form };
  const stands = form.fields.map(({ customId, kind, value, options }): [string, string | readonly string[]] => {
    return [customId, kind === "select" ? options.filter(({ chosen }) => chosen).map((each) => each.value) : value];
  });
  const fields = { ...Object.fromEntries(stands), ...changed };
  const filled = await discord.interact({ kind: "modal", interactionId: opened.id, fields });
  expect(filled.ephemeral).toBe(true);
  const message = filled.original?.message;
  const buttons = JSON.stringify(message?.components ?? []);
  return { text: `${message?.content}\n${message?.embeds[0]?.description ?? ""}`, buttons, form };
}

const inGeneral = () => stage.discord.messages(stage.discord.channelId);

describe("/subscription add", () => {
  test("opens a form; what was filled in says what comes and when, shows the newest release, and posts nothing", async () => {
    const { channelId, roleId } = stage.discord;
    const { text, buttons, form } = await add({ role: [roleId] });
    expect(form?.title).toBe("Monthly posts in #general");
    expect(text).toContain(`<#${channelId}> gets every new month in brief, in English; notifies <@&${roleId}>`);
    expect(text).toMatch(/The next comes on <t:\d+:F>/);
    expect(text).toContain("**$9,348.7 bn**");
    expect(buttons).toContain("without a ping");
    expect(inGeneral()).toEqual([]);
  });

  test("again shows what holds, changes what was changed, keeps the rest, and says what", async () => {
    const { roleId } = stage.discord;
    const { text, form } = await add({ style: ["full", "corrections"] });
    expect(form?.fields[0]?.options.find(({ chosen }) => chosen)?.value).toBe(roleId);
    expect(text).toContain("Changed: format (brief before).");
    expect(text).toContain(`notifies <@&${roleId}>`);
    expect((await add()).text).toContain("Nothing is changed");
  });

  test("takes the role off and puts it on again", async () => {
    const { roleId } = stage.discord;
    const off = await add({ role: [] });
    expect(off.text).toContain(`Changed: role (<@&${roleId}> before).`);
    expect(off.text).toContain("notifies nobody");
    expect((await add({ role: [roleId] })).text).toContain("Changed: role (none before).");
  });

  test("looks at a role again that it keeps: it may be gone, or no longer to be mentioned", async () => {
    const { discord } = stage;
    const role = discord.world.guild(discord.guildId)?.roles.get(discord.roleId);
    if (!role) throw new Error("there is no such role");
    role.mentionable = false;
    expect((await add()).text).toContain("Nobody would be notified");
    role.mentionable = true;
    discord.world.guild(discord.guildId)?.roles.delete(role.id);
    expect((await add()).text).toContain("Changed: role (<@&");
    discord.world.guild(discord.guildId)?.roles.set(role.id, role);
    expect((await add({ role: [role.id] })).text).toContain("Changed: role (none before).");
  });

  test("turns corrections off and on again, and changes the language", async () => {
    const off = await add({ style: ["full"], language: ["ja"] });
    expect(off.text).toContain("Changed: language (English before) and corrections (yes before).");
    expect(off.text).toContain("in 日本語, without corrections; notifies");
    expect((await add({ style: ["full", "corrections"], language: ["en"] })).text).toContain(
      "corrections (no before).",
    );
  });

  test("names the permissions that the bot lacks there, before anybody fills in a form", async () => {
    const { world, guildId, channelId } = stage.discord;
    const { id } = world.addChannel({ guildId, name: "closed" });
    world.denyBot(id, "EmbedLinks", "ReadMessageHistory");
    const { text, form } = await add({}, channelId, { channel: id });
    expect(form).toBeNull();
    expect(text).toContain(`In <#${id}> I lack **Embed Links** and **Read Message History**.`);
    world.allowBot(id, "EmbedLinks", "ReadMessageHistory");
    expect((await add({}, channelId, { channel: id })).text).toContain(`<#${id}> gets every new month`);
    expect((await run("remove", { channel: id })).text).toContain("gets no more posts");
  });

  test("refuses @everyone, a role that nobody would be told of, and threads", async () => {
    const { guildId, quietRoleId, threadId } = stage.discord;
    expect((await add({ role: [guildId] })).text).toContain("@everyone would be woken");
    expect((await add({ role: [quietRoleId] })).text).toContain("Nobody would be notified");
    expect((await add({}, threadId)).text).toContain("is a thread");
  });

  test("takes what to wait for, says it back, shows it in the form again, and lists it", async () => {
    const typed = { watched: "china; japan", conditions: "10bn; 5%\n5y low" };
    const { text } = await add(typed);
    const waits =
      "Only when one of these is met by China or Japan: change of at least $10 bn or 5%; lowest for 5 years.";
    expect(text).toContain(`Changed: countries watched and conditions. `);
    expect(text).toContain(waits);
    const again = await add();
    expect(again.text).toContain("Nothing is changed");
    expect(again.form?.fields[3]?.value).toBe("China, mainland, Japan");
    expect(again.form?.fields[4]?.value).toBe("change of at least $10 bn or 5%; lowest for 5 years");
    expect((await run("list")).text).toContain(`${waits} Not met yet.`);
    expect((await add({ watched: "", conditions: "" })).text).toContain("Changed: countries watched and conditions.");
  });

  test("refuses what it cannot read with what would be right, saves nothing, and loses nothing that was typed", async () => {
    const before = (await run("list")).text;
    const gold = await add({ watched: "china", conditions: "gold above 3,000" });
    expect(gold.text).toContain("gold above 3,000");
    expect(gold.text).toContain("Separate conditions by semicolons");
    expect(gold.text).toContain("china");
    expect((await add({ watched: "atlantis", conditions: "10bn" })).text).toContain("atlantis");
    expect((await add({ watched: "china" })).text).toContain("Give one too, for example:");
    const many = "jp,cn,gb,be,lu,ch,ie,ky,ca,fr,tw,hk,sg,in,br,no,kr,sa,de,il,mx";
    expect((await add({ watched: many, conditions: "10bn" })).text).toContain("At most 20 can be watched");
    expect((await run("list")).text).toBe(before);
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
      lastMet: {},
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
  ...EVERY_MONTH,
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
  test("is offered in an announcement channel alone", async () => {
    const { newsChannelId } = stage.discord;
    const offered = ({ form }: Awaited<ReturnType<typeof add>>) => form?.fields[2]?.options.map(({ value }) => value);
    expect(offered(await add())).toEqual(["full", "corrections", "always"]);
    const handedOn = await add({ style: ["corrections", "publish"] }, newsChannelId);
    expect(offered(handedOn)).toEqual(["full", "corrections", "publish", "always"]);
    expect(handedOn.text).toContain("handed on to followers");
    expect((await add({ style: ["corrections"] }, newsChannelId)).text).toContain(
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
