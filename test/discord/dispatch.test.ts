import { MessageFlags } from "discord.js";
import { describe, expect, onTestFinished, test } from "vitest";
import { about } from "../../commands/about.ts";
import { commands } from "../../commands/index.ts";
import { type Command, defineCommand } from "../../src/discord/command.ts";
import { roleOption } from "../../src/discord/entity-options.ts";
import { booleanOption, countOption } from "../../src/discord/plain-options.ts";
import { UserError } from "../../src/discord/user-error.ts";
import type { Answer } from "../../src/views/card.ts";
import { context } from "../commands/answers.ts";
import { openClientRoom } from "./client-room.ts";

const card = { title: "A title", url: "https://example.org/", body: "A body", footer: "A footer" };

/** A command that does as it is told. */
function obedient(run: (count: number) => Answer | Promise<Answer>): Command {
  const options = { count: countOption(() => "How many", 1, 9), again: booleanOption("a", () => "Again") };
  return defineCommand({ name: "obey", description: () => "Obeys", options, run: ({ count = 1 }) => run(count) });
}

const never = new Promise<never>(() => {});

describe("a slash command", () => {
  test("is answered at once with one embed that notifies nobody", async () => {
    const { discord } = await openClientRoom(commands);
    const asked = await discord.interact({ kind: "command", name: "holdings", options: { country: "uk" } });
    expect(asked.status).toBe("answered");
    expect(asked.ephemeral).toBe(false);
    expect(asked.original?.message.embeds).toHaveLength(1);
    expect(asked.original?.message.embeds[0]?.title).toBe("United Kingdom: $998.3 bn (July 2026)");
    expect(asked.response).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
    expect(discord.violations).toEqual([]);
  });

  test("is answered to the asker alone where that is wished, or its rule", async () => {
    const { discord } = await openClientRoom(commands);
    const options = { country: "JP", private: true };
    expect((await discord.interact({ kind: "command", name: "holdings", options })).ephemeral).toBe(true);
    expect((await discord.interact({ kind: "command", name: "about" })).ephemeral).toBe(true);
  });

  test("works in direct messages and as an app that a person installed", async () => {
    const { discord } = await openClientRoom(commands);
    const direct = await discord.interact({
      kind: "command",
      name: "about",
      where: "bot-dm",
      userId: discord.memberId,
    });
    expect(direct.status).toBe("answered");
    const asked = await discord.interact({
      kind: "command",
      name: "tic",
      where: "private-channel",
      installedBy: "user",
    });
    expect(asked.status).toBe("answered");
    expect(discord.violations).toEqual([]);
  });

  test("with wrong input is told at once and alone what would be right", async () => {
    const { discord } = await openClientRoom(commands);
    const asked = await discord.interact({ kind: "command", name: "holdings", options: { country: "Atlantis" } });
    expect(asked.ephemeral).toBe(true);
    expect(asked.edits).toEqual([]);
    expect(asked.original?.message.content).toContain('I know no holder called "Atlantis"');
  });

  test("says in each answer that a release is overdue", async () => {
    const overdue = { ...context.status.nextDue, official: false };
    const failing = obedient(() => Promise.reject(new Error("a fault of ours")));
    const { discord } = await openClientRoom([...commands, failing], {
      world: { ...context, status: { ...context.status, overdue } },
    });
    const asked = await discord.interact({ kind: "command", name: "tic" });
    expect(asked.original?.message.embeds[0]?.description).toMatch(
      /^⚠ The release due <t:\d+:f> \(expected\) has not been read/,
    );
    const wrong = await discord.interact({ kind: "command", name: "holdings", options: { country: "Atlantis" } });
    expect(wrong.original?.message.content).toContain("⚠");
    const failed = await discord.interact({ kind: "command", name: "obey" });
    expect(failed.original?.message.content).toMatch(/^Something went wrong inside.*\n⚠ The release due/);
  });
});

describe("whatever happens inside", () => {
  test("a slow command says that it is thinking, and then answers", async () => {
    const answer = Promise.withResolvers<Answer>();
    const { discord } = await openClientRoom([obedient(() => answer.promise)], { deferAfterMs: 0 });
    const asked = await discord.interact({ kind: "command", name: "obey", until: "acknowledged" });
    expect(asked.status).toBe("thinking");
    answer.resolve({ card });
    await discord.waitFor(() => asked.status === "answered");
    expect(asked.original?.message.embeds[0]?.title).toBe("A title");
  });

  test("a slow answer for the asker alone does not stay where all see it", async () => {
    const answer = Promise.withResolvers<Answer>();
    const { discord } = await openClientRoom([obedient(() => answer.promise)], { deferAfterMs: 0 });
    const asked = await discord.interact({ kind: "command", name: "obey", until: "acknowledged" });
    answer.reject(new UserError("Rather something else."));
    await discord.waitFor(() => asked.followups.length === 1);
    expect(asked.original?.deleted).toBe(true);
    expect(asked.followups[0]?.message.content).toBe("Rather something else.");
    expect((asked.followups[0]?.message.flags ?? 0) & MessageFlags.Ephemeral).toBe(MessageFlags.Ephemeral);
  });

  test("a command that never ends is given up with a sentence", async () => {
    const { discord, logged } = await openClientRoom([obedient(() => never)], { deferAfterMs: 0, giveUpAfterMs: 20 });
    const asked = await discord.interact({ kind: "command", name: "obey", until: "acknowledged" });
    await discord.waitFor(() => asked.followups.length === 1);
    expect(asked.followups[0]?.message.content).toContain("Something went wrong inside");
    expect(logged.join()).toContain("a command failed");
  });

  test("a fault shows an id that stands in the log, and nothing of the fault", async () => {
    const { discord, logged } = await openClientRoom([
      obedient(() => {
        throw new TypeError("secret detail");
      }),
    ]);
    const asked = await discord.interact({ kind: "command", name: "obey" });
    const [, id = "none"] = asked.original?.message.content.match(/`(\w+)`/) ?? [];
    expect(asked.ephemeral).toBe(true);
    expect(asked.original?.message.content).not.toContain("secret");
    expect(logged.join()).toContain(id);
  });

  test("the log of a fault has the options that were chosen, and no names of roles or channels", async () => {
    const options = { role: roleOption(() => "A role") };
    const run = (): Answer => {
      throw new TypeError("a fault");
    };
    const { discord, logged } = await openClientRoom([
      defineCommand({ name: "obey", description: () => "Obeys", where: "servers", options, run }),
    ]);
    const role = discord.world.addRole({ guildId: discord.guildId, name: "the-inner-circle" }).id;
    await discord.interact({ kind: "command", name: "obey", options: { role } });
    expect(logged.join()).toContain(role);
    expect(logged.join()).not.toContain("the-inner-circle");
  });

  test("an answer that Discord would not take is a fault, not a silence", async () => {
    const { discord } = await openClientRoom([obedient(() => ({ card: { ...card, body: "x".repeat(5000) } }))]);
    const asked = await discord.interact({ kind: "command", name: "obey" });
    expect(asked.original?.message.content).toContain("Something went wrong inside");
  });

  test("an interaction that has expired is logged, and the next one is answered", async () => {
    const { discord, logged } = await openClientRoom(commands, { discord: { interactionDeadlineMs: 0 } });
    await discord.interact({ kind: "command", name: "about" });
    await expect.poll(() => logged.join()).toContain("closed before the answer");
    expect((await openClientRoom([about])).discord.violations).toEqual([]);
  });

  test("a server error of Discord on the way is got over", async () => {
    const { discord } = await openClientRoom([about]);
    discord.faults.order({ fault: { kind: "status", status: 502 }, route: /callback/, times: 2 });
    expect((await discord.interact({ kind: "command", name: "about" })).status).toBe("answered");
  });
});

describe("a button", () => {
  const paged = obedient((count) => ({
    card: { ...card, title: `Page ${count}` },
    buttons: [
      [
        { label: "Next", command: `obey n=${count + 1}`, opens: "in-place" },
        { label: "Aside", command: `obey n=${count + 2}`, opens: "privately" },
      ],
    ],
  }));

  async function page() {
    const room = await openClientRoom([paged]);
    onTestFinished(() => expect(room.discord.violations).toEqual([]));
    const asked = await room.discord.interact({ kind: "command", name: "obey" });
    const messageId = asked.original?.id ?? "";
    return { discord: room.discord, asked, messageId };
  }

  test("turns the page in place for the person who asked", async () => {
    const { discord, asked, messageId } = await page();
    await discord.interact({ kind: "button", messageId, customId: "obey n=2" });
    expect(asked.original?.message.embeds[0]?.title).toBe("Page 2");
  });

  test("answers anybody else alone, and leaves the message as it is", async () => {
    const { discord, asked, messageId } = await page();
    const pressed = await discord.interact({
      kind: "button",
      messageId,
      customId: "obey n=2",
      userId: discord.memberId,
    });
    expect(pressed.ephemeral).toBe(true);
    expect(pressed.original?.message.embeds[0]?.title).toBe("Page 2");
    expect(asked.original?.message.embeds[0]?.title).toBe("Page 1");
  });

  test("opens aside where it says so", async () => {
    const { discord, messageId } = await page();
    const pressed = await discord.interact({ kind: "button", messageId, customId: "~obey n=3" });
    expect(pressed.ephemeral).toBe(true);
    expect(pressed.original?.message.embeds[0]?.title).toBe("Page 3");
  });
});

describe("suggestions", () => {
  test("complete a country as it is typed, and a month", async () => {
    const { discord } = await openClientRoom(commands);
    const type = (options: Record<string, string>, focused: string) =>
      discord.interact({ kind: "autocomplete", name: "holdings", options, focused });
    expect((await type({ country: "swis" }, "country")).choices[0]).toEqual({ name: "Switzerland", value: "CH" });
    expect((await type({ country: "" }, "country")).choices[0]?.name).toBe("Japan");
    expect((await type({ country: "JP", month: "mar 22" }, "month")).choices[0]?.value).toBe("2022-03");
    expect(discord.violations).toEqual([]);
  });
});
