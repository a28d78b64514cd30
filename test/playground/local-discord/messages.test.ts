import { DiscordAPIError } from "@discordjs/rest";
import { type APIMessage, Routes } from "discord-api-types/v10";
import { describe, expect, it } from "vitest";
import { botThat } from "./bot.ts";
import { discordHere, raw, restFor } from "./connected.ts";

describe("messages", () => {
  it("are posted, read, edited with their history, and deleted", async () => {
    const discord = await discordHere();
    const rest = restFor(discord);
    const { id } = message(await rest.post(Routes.channelMessages(discord.channelId), { body: { content: "one" } }));
    const path = Routes.channelMessage(discord.channelId, id);
    await rest.patch(path, { body: { content: "two" } });
    expect(message(await rest.get(path)).content).toBe("two");
    const [stored] = discord.messages(discord.channelId);
    expect(stored?.earlier.map(({ content }) => content)).toEqual(["one"]);
    await rest.delete(path);
    expect(discord.messages(discord.channelId)).toEqual([]);
    expect(await failure(rest.get(path))).toEqual({ status: 404, code: 10008 });
    expect(await failure(rest.patch(path, { body: { content: "x" } }))).toEqual({ status: 404, code: 10008 });
  });

  it("stand in their channel by the id of the newest that all could see, deleted or not", async () => {
    const discord = await botThat({
      command: (interaction) => interaction.reply({ content: "x", flags: "Ephemeral" }),
    });
    const rest = restFor(discord);
    const newest = async () => Object(await rest.get(Routes.channel(discord.channelId))).last_message_id;
    expect(await newest()).toBeNull();
    const { id } = message(await rest.post(Routes.channelMessages(discord.channelId), { body: { content: "one" } }));
    expect(await newest()).toBe(id);
    await discord.interact({ kind: "command", name: "ask", options: { holder: "japan" } });
    expect(await newest()).toBe(id);
    await rest.delete(Routes.channelMessage(discord.channelId, id));
    expect(await newest()).toBe(id);
  });

  it("are listed newest first, by before, after, around and limit", async () => {
    const discord = await discordHere({ rateLimits: false });
    const rest = restFor(discord);
    const path = Routes.channelMessages(discord.channelId);
    const ids: string[] = [];
    for (const content of ["a", "b", "c", "d", "e"]) ids.push(message(await rest.post(path, { body: { content } })).id);
    const list = async (query: string) => {
      const listed = await rest.get(path, { query: new URLSearchParams(query) });
      return Array.isArray(listed) ? listed.map(({ content }: APIMessage) => content).join("") : "";
    };
    expect(await list("")).toBe("edcba");
    expect(await list("limit=2")).toBe("ed");
    expect(await list(`before=${ids[2]}`)).toBe("ba");
    expect(await list(`after=${ids[1]}&limit=2`)).toBe("dc");
    expect(await list(`around=${ids[2]}&limit=3`)).toBe("dcb");
    expect(await failure(list("limit=101"))).toEqual({ status: 400, code: 50035 });
  });

  it("are crossposted once, from announcement channels alone", async () => {
    const discord = await discordHere();
    const rest = restFor(discord);
    const post = async (channel: string) =>
      message(await rest.post(Routes.channelMessages(channel), { body: { content: "x" } })).id;
    const path = Routes.channelMessageCrosspost(discord.newsChannelId, await post(discord.newsChannelId));
    expect(message(await rest.post(path)).flags).toBe(1);
    expect(await failure(rest.post(path))).toEqual({ status: 400, code: 40033 });
    const plain = Routes.channelMessageCrosspost(discord.channelId, await post(discord.channelId));
    expect(await failure(rest.post(plain))).toEqual({ status: 400, code: 50024 });
  });

  it("with a nonce to enforce are posted once, until the nonce is forgotten", async () => {
    let now = Date.now();
    const discord = await discordHere({ now: () => now, nonceMs: 60_000, rateLimits: false });
    const rest = restFor(discord);
    const post = async (body: object) =>
      message(await rest.post(Routes.channelMessages(discord.channelId), { body })).id;
    const enforced = { content: "x", nonce: "2026-07", enforce_nonce: true };
    const first = await post(enforced);
    expect(await post({ ...enforced, content: "y" })).toBe(first);
    expect(await post({ ...enforced, enforce_nonce: false })).not.toBe(first);
    now += 120_000;
    expect(await post(enforced)).not.toBe(first);
    expect(discord.messages(discord.channelId)).toHaveLength(3);
  });

  it("notify a role only where it is mentionable or the bot may mention everyone", async () => {
    const discord = await discordHere({ rateLimits: false });
    const rest = restFor(discord);
    const pinged = async (body: object) => {
      const { id } = message(await rest.post(Routes.channelMessages(discord.channelId), { body }));
      return discord.messages(discord.channelId).find((each) => each.id === id)?.pings;
    };
    const loud = { content: `<@&${discord.roleId}>`, allowed_mentions: { parse: [], roles: [discord.roleId] } };
    const quiet = { content: `<@&${discord.quietRoleId}> @everyone <@${discord.memberId}>` };
    expect((await pinged(loud))?.roles).toEqual([discord.roleId]);
    expect((await pinged({ ...loud, allowed_mentions: { parse: [] } }))?.roles).toEqual([]);
    expect(await pinged(quiet)).toEqual({ everyone: false, roles: [], users: [discord.memberId] });
    discord.world.allowBot(discord.channelId, "MentionEveryone");
    expect(await pinged(quiet)).toEqual({ everyone: true, roles: [discord.quietRoleId], users: [discord.memberId] });
    discord.world.setMentionable(discord.guildId, discord.roleId, false);
    discord.world.denyBot(discord.channelId, "MentionEveryone");
    expect((await pinged(loud))?.roles).toEqual([]);
  });

  it("carry files, shown once, kept by an edit that lists them", async () => {
    const discord = await discordHere();
    const rest = restFor(discord);
    const files = [{ name: "chart.png", data: Buffer.from("png"), contentType: "image/png" }];
    const body = {
      embeds: [{ title: "t", image: { url: "attachment://chart.png" } }],
      attachments: [{ id: 0, description: "a line" }],
    };
    const posted = message(await rest.post(Routes.channelMessages(discord.channelId), { body, files }));
    const url = posted.embeds[0]?.image?.url ?? "";
    expect(posted.attachments).toEqual([]);
    expect(await (await fetch(url)).text()).toBe("png");
    const bare = message(await rest.post(Routes.channelMessages(discord.channelId), { body: { content: "x" }, files }));
    expect(bare.attachments.map(({ filename, content_type }) => [filename, content_type])).toEqual([
      ["chart.png", "image/png"],
    ]);
    const path = Routes.channelMessage(discord.channelId, bare.id);
    const kept = message(
      await rest.patch(path, { body: { content: "y", attachments: [{ id: bare.attachments[0]?.id }] } }),
    );
    expect(kept.attachments).toHaveLength(1);
    expect(message(await rest.patch(path, { body: { attachments: [] } })).attachments).toEqual([]);
  });

  it("name no file that is not there", async () => {
    const discord = await discordHere();
    const rest = restFor(discord);
    const path = Routes.channelMessages(discord.channelId);
    const png = { name: "chart.png", data: Buffer.from("x") };
    const hole = { embeds: [{ title: "t", image: { url: "attachment://other.png" } }] };
    expect(await failure(rest.post(path, { body: hole, files: [png] }))).toEqual({ status: 400, code: 50035 });
    const stray = { content: "x", attachments: [{ id: 1, filename: "chart.png" }] };
    expect(await failure(rest.post(path, { body: stray, files: [png] }))).toEqual({ status: 400, code: 50035 });
    const wordy = { content: "x", attachments: [{ id: 0, description: "x".repeat(1_025) }] };
    expect(await failure(rest.post(path, { body: wordy, files: [png] }))).toEqual({ status: 400, code: 50035 });
    const shown = { embeds: [{ title: "t", image: { url: "attachment://chart.png" } }] };
    const { id } = message(await rest.post(path, { body: shown, files: [png] }));
    // An edit that lists none takes the file away, and with it what the embed would show.
    const edit = rest.patch(Routes.channelMessage(discord.channelId, id), { body: { ...shown, attachments: [] } });
    expect(await failure(edit)).toEqual({ status: 400, code: 50035 });
  });
});

describe("permissions", () => {
  it("are told apart: no such channel, no access, no right to send", async () => {
    const discord = await discordHere();
    const rest = restFor(discord);
    const post = (body: object = { content: "x" }, files = {}) =>
      failure(rest.post(Routes.channelMessages(discord.channelId), { body, ...files }));
    discord.world.denyBot(discord.channelId, "EmbedLinks", "AttachFiles");
    expect(await post({ embeds: [{ title: "t" }] })).toEqual({ status: 403, code: 50013 });
    expect(await post({}, { files: [{ name: "a.txt", data: "a" }] })).toEqual({ status: 403, code: 50013 });
    discord.world.denyBot(discord.channelId, "SendMessages");
    expect(await post()).toEqual({ status: 403, code: 50013 });
    discord.world.denyBot(discord.channelId, "ViewChannel");
    expect(await post()).toEqual({ status: 403, code: 50001 });
    discord.world.deleteChannel(discord.channelId);
    expect(await post()).toEqual({ status: 404, code: 10003 });
    discord.world.removeBot(discord.guildId);
    expect(await failure(rest.get(Routes.channel(discord.newsChannelId)))).toEqual({ status: 403, code: 50001 });
  });

  it("without Read Message History a look-up finds an empty channel", async () => {
    const discord = await discordHere();
    const rest = restFor(discord);
    const { id } = message(await rest.post(Routes.channelMessages(discord.channelId), { body: { content: "one" } }));
    discord.world.denyBot(discord.channelId, "ReadMessageHistory");
    expect(await rest.get(Routes.channelMessages(discord.channelId))).toEqual([]);
    expect(await failure(rest.get(Routes.channelMessage(discord.channelId, id)))).toEqual({ status: 403, code: 50001 });
  });

  it("a wrong token and an unknown route are answered as Discord does", async () => {
    const discord = await discordHere();
    expect((await raw({ ...discord, token: "wrong" }, "GET", "/users/@me")).status).toBe(401);
    expect(await (await raw(discord, "GET", "/nowhere")).json()).toEqual({ message: "404: Not Found", code: 0 });
  });

  it("every kind of channel, the bot and its application can be read", async () => {
    const discord = await discordHere();
    const rest = restFor(discord);
    const direct = discord.world.openDirectMessage(discord.memberId).id;
    const types = [];
    for (const id of [discord.channelId, discord.newsChannelId, discord.threadId, direct])
      types.push(await rest.get(Routes.channel(id)));
    expect(types).toMatchObject([{ type: 0 }, { type: 5 }, { type: 11 }, { type: 1 }]);
    expect(await rest.get(Routes.user())).toMatchObject({ id: discord.applicationId });
    expect(await rest.get(Routes.currentApplication())).toMatchObject({ id: discord.applicationId });
  });
});

/** What the routes of this test answer, which the server itself held to Discord's schema. */
function message(answer: unknown): APIMessage {
  return answer as APIMessage;
}

async function failure(request: Promise<unknown>): Promise<{ status: number; code: number | string } | undefined> {
  try {
    await request;
    return undefined;
  } catch (error) {
    if (error instanceof DiscordAPIError) return { status: error.status, code: error.code };
    throw error;
  }
}
