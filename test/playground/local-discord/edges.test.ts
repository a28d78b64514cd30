import { Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import { Refused } from "../../../src/playground/local-discord/invocation.ts";
import { botThat, reasonOf } from "./bot.ts";
import { discordHere, restFor } from "./connected.ts";

describe("at the edges", () => {
  it("a server may hand a command to someone whom its default permissions leave out", async () => {
    const discord = await botThat({ command: (interaction) => interaction.reply("done") });
    const subscribe = { kind: "command", name: "subscription add", userId: discord.memberId } as const;
    expect(await reasonOf(discord.interact(subscribe))).toBeInstanceOf(Refused);
    discord.grantCommand(discord.guildId, "subscription", discord.memberId);
    expect((await discord.interact(subscribe)).status).toBe("answered");
  });

  it("between people there are only apps that one of them installed", async () => {
    const discord = await botThat({ command: (interaction) => interaction.reply("here") });
    const between = { kind: "command", name: "anywhere", where: "private-channel" } as const;
    expect((await discord.interact(between)).owners).toEqual({ 1: discord.adminId });
    expect(await reasonOf(discord.interact({ ...between, installedBy: "guild" }))).toBeInstanceOf(Refused);
  });

  it("a file over 10 MiB is refused with 413", async () => {
    const discord = await discordHere();
    const post = restFor(discord).post(Routes.channelMessages(discord.channelId), {
      body: { content: "large" },
      files: [{ name: "large.png", data: Buffer.alloc(10_485_761) }],
    });
    expect(await reasonOf(post)).toMatchObject({ status: 413, code: 40005 });
    expect(discord.messages(discord.channelId)).toEqual([]);
  });
});
