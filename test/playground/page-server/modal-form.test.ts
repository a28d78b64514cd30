import { ComponentType, TextInputStyle } from "discord.js";
import { expect, test } from "vitest";
import { modalForm } from "../../../src/playground/page-server/modal-form.ts";
import { botThat } from "../local-discord/bot.ts";

test("a modal of the real client is a form to fill in, in both of Discord's forms", async () => {
  const discord = await botThat({
    command: (interaction) =>
      interaction.showModal({
        custom_id: "note",
        title: "A note",
        components: [
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.TextInput,
                custom_id: "old",
                label: "Old",
                style: TextInputStyle.Short,
                required: false,
                value: "x",
              },
            ],
          },
          { type: ComponentType.TextDisplay, content: "words" },
          {
            type: ComponentType.Label,
            label: "New",
            description: "of today",
            component: {
              type: ComponentType.TextInput,
              custom_id: "new",
              style: TextInputStyle.Paragraph,
              max_length: 9,
            },
          },
          {
            type: ComponentType.Label,
            label: "Kind",
            component: { type: ComponentType.StringSelect, custom_id: "kind", options: [{ label: "A", value: "a" }] },
          },
        ],
      }),
  });
  const opened = await discord.interact({ kind: "command", name: "ask", options: { holder: "japan" } });
  expect(modalForm(opened, [])).toMatchObject({
    title: "A note",
    fields: [
      { customId: "old", label: "Old", kind: "short", required: false, value: "x" },
      { customId: "new", label: "New", description: "of today", kind: "paragraph", required: true, most: 9 },
      { customId: "kind", label: "Kind", kind: "select", options: [{ label: "A", value: "a" }] },
    ],
  });
});
