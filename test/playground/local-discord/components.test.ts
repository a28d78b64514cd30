import { ButtonStyle, ComponentType, MessageFlags, Routes } from "discord.js";
import { describe, expect, it } from "vitest";
import { Refused } from "../../../src/playground/local-discord/invocation.ts";
import { botThat, reasonOf } from "./bot.ts";

const asked = { kind: "command", name: "ask", options: { holder: "japan" } } as const;

function row(customId: string, more: { disabled?: boolean } = {}) {
  const button = { type: ComponentType.Button, style: ButtonStyle.Primary, label: "Next", customId, ...more } as const;
  return { type: ComponentType.ActionRow, components: [button] } as const;
}

describe("a button", () => {
  it("edits the message it stands on, which keeps its history", async () => {
    const discord = await botThat({
      command: (interaction) => interaction.reply({ content: "page 1", components: [row("page 2")] }),
      button: (interaction) => interaction.update({ content: interaction.customId, components: [row("page 3")] }),
    });
    const messageId = (await discord.interact(asked)).original?.id ?? "";
    const pressed = await discord.interact({ kind: "button", messageId, customId: "page 2", userId: discord.memberId });
    expect(pressed.response?.type).toBe(7);
    const [stored] = discord.messages(discord.channelId);
    expect(stored?.message.content).toBe("page 2");
    expect(stored?.earlier.map(({ content }) => content)).toEqual(["page 1"]);
    const old = discord.interact({ kind: "button", messageId, customId: "page 2" });
    expect(await reasonOf(old)).toBeInstanceOf(Refused);
  });

  it("may defer its update, or answer with a message of its own", async () => {
    const discord = await botThat({
      command: (interaction) => interaction.reply({ content: "1", components: [row("go")] }),
      button: async (interaction) => {
        await interaction.deferUpdate();
        await interaction.editReply("2");
        await interaction.followUp({ content: "3", flags: MessageFlags.Ephemeral });
      },
    });
    const messageId = (await discord.interact(asked)).original?.id ?? "";
    const pressed = await discord.interact({ kind: "button", messageId, customId: "go" });
    await discord.finished();
    expect(pressed.original?.message.content).toBe("2");
    expect(pressed.followups.map(({ message }) => message.content)).toEqual(["3"]);
  });

  it("on an ephemeral message is there for its one reader, and not when it is disabled", async () => {
    const discord = await botThat({
      command: (interaction) =>
        interaction.reply({
          content: "1",
          components: [row("go"), row("no", { disabled: true })],
          flags: MessageFlags.Ephemeral,
        }),
      button: (interaction) => interaction.update({ content: "2", components: [] }),
    });
    const messageId = (await discord.interact(asked)).original?.id ?? "";
    const press = (customId: string, userId: string) =>
      discord.interact({ kind: "button", messageId, customId, userId });
    expect(await reasonOf(press("go", discord.memberId))).toBeInstanceOf(Refused);
    expect(await reasonOf(press("no", discord.adminId))).toBeInstanceOf(Refused);
    const pressed = await press("go", discord.adminId);
    expect(pressed.ephemeral).toBe(true);
    expect(pressed.original?.message).toMatchObject({ content: "2", components: [] });
  });
});

describe("what stands under a post in a channel", () => {
  it("works for whoever sees the post", async () => {
    const discord = await botThat({
      button: (interaction) =>
        interaction.reply({ content: `for ${interaction.user.username}`, flags: MessageFlags.Ephemeral }),
    });
    const button = { type: 2, style: 1, label: "More", custom_id: "more" };
    await discord.client.rest.post(Routes.channelMessages(discord.newsChannelId), {
      body: { content: "July 2026", components: [{ type: 1, components: [button] }] },
    });
    const messageId = discord.messages(discord.newsChannelId)[0]?.id ?? "";
    const pressed = await discord.interact({ kind: "button", messageId, customId: "more", userId: discord.memberId });
    expect(pressed.original).toMatchObject({ onlyFor: discord.memberId, message: { content: "for paul" } });
    expect(pressed.channelId).toBe(discord.newsChannelId);
    const select = { kind: "select", messageId, customId: "more", values: ["x"] } as const;
    expect(await reasonOf(discord.interact(select))).toBeInstanceOf(Refused);
  });

  it("notifies nobody when a plain answer names a role it may not parse", async () => {
    const discord = await botThat({
      command: (interaction) => interaction.reply({ content: `<@&${discord.roleId}>`, allowedMentions: { parse: [] } }),
    });
    expect((await discord.interact(asked)).original?.pings).toEqual({ everyone: false, roles: [], users: [] });
  });
});

describe("an autocomplete", () => {
  const typing = { kind: "autocomplete", name: "ask", focused: "holder" } as const;

  it("gets the text so far and gives suggestions", async () => {
    const discord = await botThat({
      autocomplete: (interaction) => {
        const { name, value } = interaction.options.getFocused(true);
        return interaction.respond([{ name: `${name} ${value}`, value: "japan" }]);
      },
    });
    const used = await discord.interact({ ...typing, options: { holder: "jap" } });
    expect(used.choices).toEqual([{ name: "holder jap", value: "japan" }]);
    expect((await discord.interact(typing)).choices[0]?.name).toBe("holder ");
    expect(await reasonOf(discord.interact({ ...typing, focused: "count" }))).toBeInstanceOf(Refused);
  });

  it.each([
    ["more than 25", Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` }))],
    ["one longer than 100 characters", [{ name: "n".repeat(101), value: "v" }]],
    ["a number for a text", [{ name: "n", value: 1 }]],
  ])("is refused %s", async (_, choices) => {
    const seen: unknown[] = [];
    const autocomplete = async (interaction: {
      respond: (choices: { name: string; value: string | number }[]) => unknown;
    }) => seen.push(await reasonOf(Promise.resolve(interaction.respond(choices))));
    const discord = await botThat({ autocomplete }, { interactionDeadlineMs: 100 });
    expect((await discord.interact(typing)).status).toBe("unanswered");
    expect(seen).toMatchObject([{ status: 400, code: 50035 }]);
  });
});

describe("a command on a message", () => {
  it("carries the message that was picked", async () => {
    const discord = await botThat({
      command: (interaction) => interaction.reply("the 1.4 trillion"),
      menu: (interaction) =>
        interaction.isMessageContextMenuCommand() && interaction.reply(`about ${interaction.targetMessage.content}`),
    });
    const messageId = (await discord.interact(asked)).original?.id ?? "";
    const used = await discord.interact({ kind: "message-command", name: "Explain", messageId });
    expect(used.original?.message.content).toBe("about the 1.4 trillion");
  });
});
