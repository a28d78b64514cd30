import { Events, MessageFlags, PermissionFlagsBits, Routes, ApplicationCommandOptionType as Type } from "discord.js";
import { describe, expect, it } from "vitest";
import { Refused } from "../../../src/playground/local-discord/invocation.ts";
import { botThat, reasonOf } from "./bot.ts";
import { raw, restFor } from "./connected.ts";

const asked = { kind: "command", name: "ask", options: { holder: "japan" } } as const;

describe("a command", () => {
  it("brings its options, the asker and the place, and its answer stands in the channel", async () => {
    const discord = await botThat({
      command: async (interaction) => {
        const { options, locale, guildLocale, memberPermissions, appPermissions } = interaction;
        const words = [options.getString("holder"), options.getInteger("count"), locale, guildLocale];
        words.push(String(memberPermissions?.has("Administrator")), String(appPermissions.has("EmbedLinks")));
        await interaction.reply(words.join(" "));
      },
    });
    const used = await discord.interact({ ...asked, options: { holder: "japan", count: 3 }, locale: "ja" });
    expect(used.status).toBe("answered");
    expect(used.ackMs).toBeLessThan(1_000);
    expect(discord.messages(discord.channelId)[0]?.message).toMatchObject({
      content: "japan 3 ja en-US true true",
      interaction_metadata: { user: { id: discord.adminId } },
    });
  });

  it("resolves channels and roles, with the bot's permissions in the channel", async () => {
    const discord = await botThat({
      command: (interaction) => {
        const { options } = interaction;
        const words = [options.getSubcommand(), options.getChannel("channel")?.name, options.getRole("role")?.name];
        return interaction.reply(words.join(" "));
      },
    });
    const { newsChannelId: channel, roleId: role } = discord;
    discord.world.denyBot(channel, "SendMessages");
    const heard = new Promise<unknown>((resolve) => discord.client.once(Events.Raw, resolve));
    const used = await discord.interact({ kind: "command", name: "subscription add", options: { channel, role } });
    expect(used.original?.message.content).toBe("add news releases");
    const bits = BigInt(JSON.stringify(await heard).match(/"permissions":"\d+","app_permissions":"(\d+)"/)?.[1] ?? 0);
    expect(bits & PermissionFlagsBits.SendMessages).toBe(0n);
    expect(bits & PermissionFlagsBits.ViewChannel).not.toBe(0n);
  });

  it("is refused by Discord itself where it does not fit", async () => {
    const discord = await botThat({});
    const refusal = async (invocation: Parameters<typeof discord.interact>[0]) => {
      const error = await reasonOf(discord.interact(invocation));
      return error instanceof Refused ? error.message : "let through";
    };
    const subscribe = { kind: "command", name: "subscription add" } as const;
    const options = (more: Record<string, string | number>) => refusal({ ...asked, options: { holder: "x", ...more } });
    expect(await refusal({ kind: "command", name: "nothing" })).toBe("no command /nothing is registered");
    expect(await refusal({ ...asked, options: {} })).toBe("option holder is required");
    expect(await options({ holder: 3 })).toBe("option holder: 3 is no String");
    expect(await options({ count: 26 })).toBe("option count: 26 is not within 1 and 25");
    expect(await options({ count: 1.5 })).toBe("option count: 1.5 is no Integer");
    expect(await options({ format: "full" })).toBe("option format: full is not one of brief");
    expect(await options({ nope: 1 })).toBe("there is no option nope");
    expect(await refusal({ kind: "command", name: "subscription" })).toBe("/subscription needs a sub-command");
    expect(await refusal({ ...subscribe, userId: discord.memberId })).toContain("not offered to members like paul");
    expect(await refusal({ ...subscribe, where: "bot-dm" })).toContain("not offered in this kind of place");
    expect(await refusal({ ...asked, installedBy: "user" })).toContain("this kind of installation");
    expect(await refusal({ ...subscribe, options: { channel: discord.threadId } })).toContain("not of a type");
    expect(await refusal({ ...subscribe, options: { role: "1" } })).toBe("no role 1 here");
  });

  it("goes with its user into direct messages and private channels", async () => {
    const discord = await botThat({
      command: (interaction) =>
        interaction.reply(`${interaction.context} ${interaction.guildId} ${interaction.user.username}`),
    });
    const everywhere = { kind: "command", name: "anywhere", userId: discord.memberId } as const;
    const direct = await discord.interact({ ...everywhere, where: "bot-dm" });
    expect(direct.original?.message.content).toBe("1 null paul");
    const own = await discord.interact({ ...everywhere, where: "private-channel", installedBy: "user" });
    expect(own.original?.message.content).toBe("2 null paul");
    discord.world.removeBot(discord.guildId);
    const guest = await discord.interact({ ...everywhere, installedBy: "user" });
    expect(guest.original?.message.content).toBe(`0 ${discord.guildId} paul`);
    expect(await reasonOf(discord.interact(everywhere))).toBeInstanceOf(Refused);
  });

  it("is unanswered after the deadline, and its acknowledgement then fails with 10062", async () => {
    const heard = Promise.withResolvers<{ reply: (text: string) => Promise<unknown> }>();
    const command = heard.resolve;
    const discord = await botThat({ command }, { interactionDeadlineMs: 20 });
    expect((await discord.interact(asked)).status).toBe("unanswered");
    const interaction = await heard.promise;
    expect(await reasonOf(interaction.reply("late"))).toMatchObject({ status: 404, code: 10062 });
  });

  it("is acknowledged once: the second time fails with 40060", async () => {
    const body = { type: 4, data: { content: "x" } };
    const second: unknown[] = [];
    const discord = await botThat({
      command: async ({ id, token, client }) => {
        const reply = () => client.rest.post(Routes.interactionCallback(id, token), { auth: false, body });
        await reply();
        second.push(await reasonOf(reply()));
      },
    });
    await discord.interact(asked);
    await discord.finished();
    expect(second).toMatchObject([{ status: 400, code: 40060 }]);
    expect(discord.messages(discord.channelId)).toHaveLength(1);
  });

  it("may think first; then its edits and its follow-ups are recorded", async () => {
    const discord = await botThat({
      command: async (interaction) => {
        await interaction.deferReply();
        await interaction.editReply("first");
        await interaction.editReply("second");
        await interaction.followUp({ content: "more", flags: MessageFlags.Ephemeral });
      },
    });
    const used = await discord.interact({ ...asked, until: "acknowledged" });
    expect(used.response?.type).toBe(5);
    await discord.finished();
    expect(used.edits.map(({ content }) => content)).toEqual(["first", "second"]);
    expect(used.edits[0]?.flags).toBe(0);
    expect(used.followups[0]?.onlyFor).toBe(discord.adminId);
    expect(discord.messages(discord.channelId).map(({ message }) => message.content)).toEqual(["second"]);
  });

  it("answers the asker alone when it is ephemeral, and takes the answer back", async () => {
    const discord = await botThat({
      command: async (interaction) => {
        const answer = await interaction.reply({ content: "psst", flags: MessageFlags.Ephemeral, withResponse: true });
        if (answer.resource?.message?.content === "psst") await interaction.deleteReply();
      },
    });
    const used = await discord.interact(asked);
    expect(used.ephemeral).toBe(true);
    expect(discord.messages(discord.channelId)).toEqual([]);
    await discord.finished();
    expect(used.original?.deleted).toBe(true);
  });

  it("loses its token with time: 401 with 50027, which leaves the bot's own token alone", async () => {
    let now = Date.now();
    const seen: unknown[] = [];
    const command = async (interaction: {
      reply: (text: string) => Promise<unknown>;
      editReply: (text: string) => Promise<unknown>;
    }) => {
      await interaction.reply("x");
      now += 16 * 60_000;
      seen.push(await reasonOf(interaction.editReply("y")), await discord.client.rest.get(Routes.user()));
    };
    const discord = await botThat({ command }, { now: () => now });
    await discord.interact(asked);
    await discord.finished();
    expect(seen).toMatchObject([{ status: 401, code: 50027 }, { id: discord.applicationId }]);
  });

  it("cannot be followed up before it is acknowledged", async () => {
    const seen: unknown[] = [];
    const discord = await botThat(
      {
        command: async ({ applicationId, token, client }) => {
          const early = client.rest.post(Routes.webhook(applicationId, token), { auth: false, body: { content: "x" } });
          seen.push(await reasonOf(early));
        },
      },
      { interactionDeadlineMs: 100 },
    );
    expect((await discord.interact(asked)).status).toBe("unanswered");
    expect(seen).toMatchObject([{ status: 404, code: 10015 }]);
  });
});

describe("the register of commands", () => {
  it("keeps ids under the same name, and versions as long as nothing changes", async () => {
    const discord = await botThat({});
    const rest = restFor(discord);
    const before = discord.commands();
    const path = Routes.applicationCommands(discord.applicationId);
    await rest.put(path, { body: before.map((command) => ({ ...command })) });
    expect(discord.commands()).toEqual(before);
    await rest.put(path, {
      body: before.map((command) => ({ ...command, ...(command.type === 1 ? { description: "New" } : {}) })),
    });
    expect(discord.commands().map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(discord.commands()[0]?.version).not.toBe(before[0]?.version);
  });

  it("gives translations when asked for them, and a guild's own commands apart", async () => {
    const discord = await botThat({});
    const rest = restFor(discord);
    const path = Routes.applicationGuildCommands(discord.applicationId, discord.guildId);
    const body = [{ name: "here", description: "Here", description_localizations: { de: "Hier" } }];
    await rest.put(path, { body });
    expect(await rest.get(path)).not.toHaveProperty("[0].description_localizations");
    const query = new URLSearchParams({ with_localizations: "true" });
    expect(await rest.get(path, { query })).toMatchObject([{ description_localizations: { de: "Hier" } }]);
    expect(discord.commands()).toHaveLength(4);
  });

  it.each([
    ["an upper case name", [{ name: "Ask", description: "x" }], "0.name"],
    ["a name with a space", [{ name: "a b", description: "x" }], "0.name"],
    ["no description", [{ name: "ask" }], "0.description"],
    [
      "a name twice",
      [
        { name: "ask", description: "x" },
        { name: "ask", description: "y" },
      ],
      "1.name",
    ],
    [
      "a required option after an optional one",
      [{ name: "a", description: "x", options: [option("b"), option("c", { required: true })] }],
      "0.options.1",
    ],
    [
      "26 choices",
      [{ name: "a", description: "x", options: [option("b", { choices: choices(26) })] }],
      "0.options.0.choices",
    ],
    [
      "8,001 characters",
      [
        {
          name: "a",
          description: "x",
          options: [option("b", { choices: choices(25, 99) }), option("c", { choices: choices(25, 99) })],
        },
      ],
      "0",
    ],
    ["a description of 101 characters", [{ name: "a", description: "x".repeat(101) }], "0.description"],
  ])("refuses %s", async (_, body, place) => {
    const discord = await botThat({});
    const answer = await raw(discord, "PUT", `/applications/${discord.applicationId}/commands`, body);
    const form: unknown = await answer.json();
    expect(answer.status).toBe(400);
    expect(form).toMatchObject({ code: 50035 });
    expect(form).toHaveProperty(`errors.${place}._errors`);
  });
});

function option(name: string, more: object = {}) {
  return { name, description: "x", type: Type.String, ...more };
}

function choices(count: number, length = 3) {
  return Array.from({ length: count }, (_, index) => ({
    name: `${index}`.padEnd(length, "n"),
    value: `${index}`.padEnd(length, "v"),
  }));
}
