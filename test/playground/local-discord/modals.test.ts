import { type APIModalInteractionResponseCallbackData, ButtonStyle, ComponentType, TextInputStyle } from "discord.js";
import { describe, expect, it } from "vitest";
import { Refused } from "../../../src/playground/local-discord/invocation.ts";
import { botThat, reasonOf } from "./bot.ts";

const asked = { kind: "command", name: "ask", options: { holder: "japan" } } as const;

const modal: APIModalInteractionResponseCallbackData = {
  custom_id: "note",
  title: "A note",
  components: [
    {
      type: ComponentType.Label,
      label: "Text",
      component: { type: ComponentType.TextInput, custom_id: "text", style: TextInputStyle.Short, max_length: 10 },
    },
    {
      type: ComponentType.Label,
      label: "Kind",
      component: {
        type: ComponentType.StringSelect,
        custom_id: "kind",
        options: [
          { label: "Long", value: "long" },
          { label: "Short", value: "short" },
        ],
      },
    },
  ],
};

const button = { type: ComponentType.Button, style: ButtonStyle.Primary, label: "Note", customId: "go" } as const;
const row = { type: ComponentType.ActionRow, components: [button] } as const;

describe("a modal", () => {
  it("answers a command, and what is filled in comes back", async () => {
    const discord = await botThat({
      command: (interaction) => interaction.showModal(modal),
      modal: (interaction) => {
        const { fields, customId } = interaction;
        const answer = `${customId}: ${fields.getTextInputValue("text")}, ${fields.getStringSelectValues("kind")}`;
        return interaction.reply(answer);
      },
    });
    const opened = await discord.interact(asked);
    expect(opened.response).toMatchObject({ type: 9, data: { title: "A note" } });
    const fill = (fields: Record<string, string | string[]>, userId = discord.adminId) =>
      discord.interact({ kind: "modal", interactionId: opened.id, fields, userId });
    expect(await reasonOf(fill({ text: "", kind: ["long"] }))).toBeInstanceOf(Refused);
    expect(await reasonOf(fill({ text: "much too long a text", kind: ["long"] }))).toBeInstanceOf(Refused);
    expect(await reasonOf(fill({ text: "hello", kind: ["wide"] }))).toBeInstanceOf(Refused);
    expect(await reasonOf(fill({ text: "hello", kind: ["long"] }, discord.memberId))).toBeInstanceOf(Refused);
    const filled = await fill({ text: "hello", kind: ["short"] });
    expect(filled.original?.message.content).toBe("note: hello, short");
    expect(filled.original?.message.interaction_metadata).toMatchObject({
      type: 5,
      triggering_interaction_metadata: { type: 2 },
    });
  });

  it("that a button opened may change the button's message", async () => {
    const discord = await botThat({
      command: (interaction) => interaction.reply({ content: "1", components: [row] }),
      button: (interaction) => interaction.showModal(modal),
      modal: (interaction) => interaction.isFromMessage() && interaction.update({ content: "2", components: [] }),
    });
    const messageId = (await discord.interact(asked)).original?.id ?? "";
    const opened = await discord.interact({ kind: "button", messageId, customId: "go" });
    const fields = { text: "hello", kind: ["long"] };
    const filled = await discord.interact({ kind: "modal", interactionId: opened.id, fields });
    expect(filled.original?.id).toBe(messageId);
    expect(discord.messages(discord.channelId).map(({ message }) => message.content)).toEqual(["2"]);
  });

  it("with two fields of one name, or too long a title, is refused as Discord does", async () => {
    const refused: unknown[] = [];
    const discord = await botThat({
      command: async (interaction) => {
        const [first] = modal.components;
        const twice = { ...modal, components: first ? [first, first] : [] };
        refused.push(await reasonOf(interaction.showModal(twice)));
        refused.push(await reasonOf(interaction.showModal({ ...modal, title: "x".repeat(46) })));
        await interaction.reply("no");
      },
    });
    await discord.interact(asked);
    await discord.finished();
    expect(refused).toMatchObject([{ code: 50035 }, { code: 50035 }]);
  });
});
