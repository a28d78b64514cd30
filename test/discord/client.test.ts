import { Routes } from "discord.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { about } from "../../commands/about.ts";
import { createDiscordClient } from "../../src/discord/client.ts";
import { FatalDiscordError } from "../../src/discord/fatal.ts";
import { inviteLink } from "../../src/discord/invite.ts";
import { openClientRoom, quickly } from "./client-room.ts";

describe("the client", () => {
  test("goes on answering after the connection was cut", async () => {
    const { discord } = await openClientRoom([about]);
    discord.gateway.cut();
    const asked = await discord.interact({ kind: "command", name: "about" });
    expect(asked.status).toBe("answered");
  });

  test("tells the log once that the connection is lost, and that it stands again", async () => {
    const { discord } = await openClientRoom([about]);
    const told: string[] = [];
    const note = (_: object, message: string) => void told.push(message);
    const log = { info: note, warn: note, error: note };
    const client = createDiscordClient({ token: discord.token, api: discord.apiUrl, ws: quickly, log }, () => {});
    onTestFinished(() => client.close());
    await client.login();
    expect(told).toEqual([]);
    discord.gateway.cut();
    await expect
      .poll(() => told, { timeout: 5_000 })
      .toEqual([expect.stringContaining("is lost"), expect.stringContaining("stands again")]);
  });

  test("cannot go on once its own token is refused", async () => {
    const { discord, client } = await openClientRoom([about]);
    discord.faults.order({ fault: { kind: "unauthorized" } });
    await expect(client.rest.get(Routes.channel(discord.channelId))).rejects.toThrow();
    expect(await client.fatal).toContain("Discord does not take the token");
  });

  test("does not start with a token that Discord does not know", async () => {
    const { discord } = await openClientRoom([about]);
    const stranger = createDiscordClient({ token: "unknown", api: discord.apiUrl, ws: quickly }, () => {});
    await expect(stranger.login()).rejects.toThrow(FatalDiscordError);
  });
});

test("the invite link asks for these permissions and no others", () => {
  const query = new URL(inviteLink("100000000000000001")).searchParams;
  // View Channel 10, Send Messages 11, Embed Links 14, Attach Files 15, Read Message History 16.
  expect(BigInt(query.get("permissions") ?? "")).toBe(
    (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 15n) | (1n << 16n),
  );
  expect(query.get("scope")).toBe("bot applications.commands");
});
