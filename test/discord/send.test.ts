import { REST } from "discord.js";
import { expect, onTestFinished, test } from "vitest";
import type { Message } from "../../src/announcements/sender.ts";
import { renderPost } from "../../src/discord/render.ts";
import { createSender } from "../../src/discord/send.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { type LocalDiscordOptions, startLocalDiscord } from "../../src/playground/local-discord/local-discord.ts";
import type { Pictures } from "../../src/views/picture.ts";
import { pictureRoom } from "../support/picture-room.ts";
import { PIXEL } from "../support/png.ts";

const JULY = toMonth("2026-07");
const never = new AbortController().signal;
const LONG_AGO = 0;

const message = (channelId: string, roleId: string | null = null): Message => ({
  channelId,
  roleId,
  referenceMonth: JULY,
  post: {
    sentence: "Foreign holdings of U.S. Treasuries fell, says @everyone",
    card: { title: "July 2026", url: "https://home.treasury.gov/", body: "**$9,248.1 bn**", footer: "TIC Table 5" },
    buttons: [[{ label: "Full report", command: "tic m=2026-07 d=full", opens: "privately" }]],
  },
});

async function open(options: LocalDiscordOptions = {}, timeout = 15_000, pictures?: Pictures) {
  const discord = await startLocalDiscord(options);
  onTestFinished(() => {
    expect(discord.violations).toEqual([]);
    return discord.close();
  });
  const rest = new REST({ api: discord.apiUrl, timeout, offset: 0 }).setToken(discord.token);
  const sender = createSender({ rest, userId: discord.applicationId, render: renderPost, pictures });
  const { channelId } = discord;
  const post = (nonce = "one", roleId?: string) => sender.post(message(channelId, roleId), { nonce, signal: never });
  const find = (since = LONG_AGO) => sender.find({ channelId, referenceMonth: JULY, since }, never);
  return { discord, rest, sender, channelId, post, find };
}

test("a post notifies the chosen role and nobody else, whatever the text says", async () => {
  const { discord, channelId, post } = await open();
  expect(await post("one", discord.roleId)).toMatchObject({ kind: "posted" });
  expect(discord.messages(channelId).map(({ pings }) => pings)).toMatchObject([
    { everyone: false, roles: [discord.roleId] },
  ]);
});

test("under the same nonce it is the same message", async () => {
  const { discord, channelId, post } = await open();
  expect(await post()).toEqual(await post());
  expect(discord.messages(channelId)).toHaveLength(1);
  discord.forgetNonces();
  await post();
  expect(discord.messages(channelId)).toHaveLength(2);
});

test("the client's own repeats after an answer that came too late leave one message", async () => {
  const { discord, channelId, post } = await open({}, 100);
  discord.faults.order({ fault: { kind: "late", delayMs: 60_000 }, times: 2 });
  expect(await post()).toMatchObject({ kind: "posted" });
  expect(discord.messages(channelId)).toHaveLength(1);
});

test("a socket that died after the effect is trouble, and the next post finds the message there", async () => {
  const { discord, channelId, post } = await open();
  discord.faults.order({ fault: { kind: "cut-after" } });
  expect(await post()).toMatchObject({ kind: "trouble" });
  expect(await post()).toMatchObject({ kind: "posted" });
  expect(discord.messages(channelId)).toHaveLength(1);
});

test("what Discord answers becomes an outcome", async () => {
  const { discord, channelId, post } = await open();
  discord.faults.order({ fault: { kind: "status", status: 503 }, times: 4 });
  expect(await post()).toMatchObject({ kind: "trouble" });
  discord.faults.order({ fault: { kind: "html", status: 200 } });
  expect(await post()).toMatchObject({ kind: "trouble" });
  discord.world.denyBot(channelId, "SendMessages");
  expect(await post()).toMatchObject({ kind: "denied" });
  discord.world.denyBot(channelId, "ViewChannel");
  expect(await post()).toMatchObject({ kind: "denied" });
  discord.world.deleteChannel(channelId);
  expect(await post()).toMatchObject({ kind: "channel-gone" });
});

test("after one 401 the client has no token: both are told as such", async () => {
  const { discord, post, find } = await open();
  discord.faults.order({ fault: { kind: "unauthorized" } });
  expect(await post()).toMatchObject({ kind: "token-refused" });
  expect(await post()).toMatchObject({ kind: "token-refused" });
  expect(await find()).toMatchObject({ kind: "token-refused" });
});

test("a signal ends a post that gets no answer", async () => {
  const { discord, sender, channelId } = await open();
  discord.faults.order({ fault: { kind: "late", delayMs: 60_000 } });
  const controller = new AbortController();
  const outcome = sender.post(message(channelId), { nonce: "one", signal: controller.signal });
  await discord.waitFor(() => discord.messages(channelId).length > 0);
  controller.abort();
  expect(await outcome).toMatchObject({ kind: "trouble" });
});

test("a post is found by its month, among what others and the bot itself said", async () => {
  const { discord, sender, channelId, post, find } = await open();
  expect(await find()).not.toMatchObject({ kind: "found" });
  await sender.post(
    { ...message(channelId), referenceMonth: toMonth("2026-06"), post: juneOf(channelId) },
    { nonce: "june", signal: never },
  );
  expect(await find()).toEqual({ kind: "absent" });
  const outcome = await post();
  const messageId = outcome.kind === "posted" ? outcome.messageId : "";
  expect(await find()).toEqual({ kind: "found", messageId });
  expect(await find(Date.now() + 3_600_000)).not.toMatchObject({ kind: "found" });
  discord.world.denyBot(channelId, "ReadMessageHistory");
  expect(await find()).toMatchObject({ kind: "unreadable" });
});

test("where the history cannot be read, the channel's newest message tells that nothing was posted, or leaves it open", async () => {
  const { discord, channelId, post, find } = await open();
  discord.world.denyBot(channelId, "ReadMessageHistory");
  expect(await find()).toEqual({ kind: "absent" });
  await post();
  expect(await find()).toMatchObject({ kind: "unreadable" });
  expect(await find(Date.now() + 3_600_000)).toEqual({ kind: "absent" });
});

test("a post without the button that finds it again is never sent", async () => {
  const { discord, sender, channelId } = await open();
  const bare = { ...message(channelId), post: { ...message(channelId).post, buttons: [] } };
  expect(await sender.post(bare, { nonce: "one", signal: never })).toMatchObject({ kind: "rejected" });
  expect(discord.messages(channelId)).toEqual([]);
});

test("an edit changes what stands and notifies nobody; what was deleted is gone", async () => {
  const { discord, sender, rest, channelId, post } = await open();
  const outcome = await post();
  const messageId = outcome.kind === "posted" ? outcome.messageId : "";
  const better = { ...message(channelId), post: { ...message(channelId).post, sentence: "Better" } };
  expect(await sender.edit(better, messageId, never)).toEqual({ kind: "edited" });
  expect(discord.messages(channelId).map(({ message: { content } }) => content)).toEqual(["Better"]);
  await rest.delete(`/channels/${channelId}/messages/${messageId}`);
  expect(await sender.edit(better, messageId, never)).toEqual({ kind: "message-gone" });
});

function juneOf(channelId: string): Message["post"] {
  const { post } = message(channelId);
  return { ...post, buttons: [[{ label: "Full report", command: "tic m=2026-06", opens: "in-place" }]] };
}

/** A message whose card has a picture. */
function pictured(channelId: string, key = "changes 2026-07"): Message {
  const plain = message(channelId);
  const picture = { key, draw: () => ({ svg: `<svg>${key}</svg>`, altText: "Bars: France fell by 41.5." }) };
  return { ...plain, post: { ...plain.post, card: { ...plain.post.card, picture } } };
}

test("a post carries its picture, drawn once for all channels, and a repeat is still the same message", async () => {
  const room = pictureRoom();
  const { discord, sender, channelId } = await open({}, 15_000, room.pictures);
  const other = discord.world.addChannel({ guildId: discord.guildId, name: "other" }).id;
  const post = (channel: string) =>
    sender.post(pictured(channel), { nonce: `one ${channel}`.slice(0, 25), signal: never });
  await Promise.all([post(channelId), post(other)]);
  expect(await post(channelId)).toMatchObject({ kind: "posted" });
  expect(room.drawn).toHaveLength(1);
  const [posted, ...more] = discord.messages(channelId);
  expect(more).toEqual([]);
  expect(posted?.files).toMatchObject([
    { filename: "ticwire.png", description: "Bars: France fell by 41.5.", size: PIXEL.byteLength },
  ]);
  expect(posted?.message.embeds[0]?.image?.url).toBe(posted?.files[0]?.url);
});

test("an edit puts another picture in the place of the first, and takes it away where it fails", async () => {
  const room = pictureRoom();
  const { discord, sender, channelId } = await open({}, 15_000, room.pictures);
  const outcome = await sender.post(pictured(channelId), { nonce: "one", signal: never });
  const messageId = outcome.kind === "posted" ? outcome.messageId : "";
  const [first] = discord.messages(channelId)[0]?.files ?? [];
  expect(await sender.edit(pictured(channelId, "with its split"), messageId, never)).toEqual({ kind: "edited" });
  const [edited] = discord.messages(channelId);
  expect(edited?.files).toHaveLength(1);
  expect(edited?.files[0]?.id).not.toBe(first?.id);
  expect(edited?.message.embeds[0]?.image?.url).toBe(edited?.files[0]?.url);
  expect(edited?.pings.roles).toEqual([]);
  const failing: Message = {
    ...pictured(channelId),
    post: { ...pictured(channelId).post, card: { ...pictured(channelId).post.card, picture: FAULTY } },
  };
  expect(await sender.edit(failing, messageId, never)).toEqual({ kind: "edited" });
  expect(discord.messages(channelId)[0]?.files).toEqual([]);
  expect(discord.messages(channelId)[0]?.message.embeds[0]?.image).toBeUndefined();
});

const FAULTY = {
  key: "faulty",
  draw: (): never => {
    throw new Error("no such month");
  },
};

test("without Attach Files the text goes out alone; without Send Messages it is denied as ever", async () => {
  const { discord, sender, channelId } = await open({}, 15_000, pictureRoom().pictures);
  discord.world.denyBot(channelId, "AttachFiles");
  expect(await sender.post(pictured(channelId), { nonce: "one", signal: never })).toMatchObject({ kind: "posted" });
  const [posted] = discord.messages(channelId);
  expect(posted?.files).toEqual([]);
  expect(posted?.message.embeds[0]).toMatchObject({ title: "July 2026" });
  expect(posted?.message.embeds[0]?.image).toBeUndefined();
  discord.world.denyBot(channelId, "SendMessages");
  expect(await sender.post(pictured(channelId), { nonce: "two", signal: never })).toMatchObject({ kind: "denied" });
});
