import { describe, expect, test } from "vitest";
import { about } from "../../commands/about.ts";
import { commands } from "../../commands/index.ts";
import { commandJson } from "../../src/discord/command-json.ts";
import { registerCommands } from "../../src/discord/register.ts";
import { textOf } from "../../src/playground/local-discord/command-rules.ts";
import { LANGUAGES, LOCALES } from "../../src/words/language.ts";
import { openClientRoom } from "./client-room.ts";

describe("registering", () => {
  test("sends the commands only where they differ from what Discord has", async () => {
    const { discord, client } = await openClientRoom([about]);
    expect(await registerCommands(client.rest, discord.applicationId, commands)).toBe(true);
    expect(await registerCommands(client.rest, discord.applicationId, commands)).toBe(false);
    expect(await registerCommands(client.rest, discord.applicationId, [...commands].reverse())).toBe(false);
    expect(
      discord
        .commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(commands.map(({ name }) => name).sort());
    expect(discord.violations).toEqual([]);
  });

  test("keeps within Discord's 8,000 characters a command", () => {
    for (const command of commands) expect(textOf(commandJson(command))).toBeLessThan(8_000);
  });

  test("in every locale of every language", () => {
    const { description_localizations: texts, options } = commandJson(about);
    expect(Object.keys(texts ?? {}).sort()).toEqual(LANGUAGES.flatMap((language) => LOCALES[language]).sort());
    expect(texts).toMatchObject({ "en-GB": commandJson(about).description });
    expect(options).toEqual([]);
  });
});
