import { describe, expect, it } from "vitest";
import { discordHere, raw } from "./connected.ts";

const button = (custom_id: string, more: object = {}) => ({ type: 2, style: 1, label: "x", custom_id, ...more });
const row = (...components: object[]) => ({ type: 1, components });
const field = { name: "n", value: "v".repeat(1_000) };

const invalid: readonly (readonly [string, object, string])[] = [
  ["content of 2,001 characters", { content: "x".repeat(2_001) }, "content"],
  ["a title of 257 characters", { embeds: [{ title: "x".repeat(257) }] }, "embeds.0.title"],
  ["a description of 4,097 characters", { embeds: [{ description: "x".repeat(4_097) }] }, "embeds.0.description"],
  [
    "26 fields",
    { embeds: [{ fields: Array.from({ length: 26 }, () => ({ name: "n", value: "v" })) }] },
    "embeds.0.fields",
  ],
  [
    "a field's value of 1,025 characters",
    { embeds: [{ fields: [{ name: "n", value: "v".repeat(1_025) }] }] },
    "embeds.0.fields.0.value",
  ],
  [
    "embeds of 6,001 characters together",
    { embeds: [{ fields: Array(5).fill(field) }, { description: "x".repeat(1_000) }] },
    "embeds",
  ],
  ["11 embeds", { embeds: Array(11).fill({ title: "x" }) }, "embeds"],
  ["an embed without anything", { embeds: [{ color: 1 }] }, "embeds.0.description"],
  ["six rows", { components: Array.from({ length: 6 }, (_, index) => row(button(`${index}`))) }, "components"],
  ["a custom_id twice", { components: [row(button("a"), button("a"))] }, "components.0.components.1.custom_id"],
  [
    "a custom_id of 101 characters",
    { components: [row(button("x".repeat(101)))] },
    "components.0.components.0.custom_id",
  ],
  ["a button without a label", { components: [row(button("a", { label: "" }))] }, "components.0.components.0.label"],
  [
    "six buttons in a row",
    { components: [row(...Array.from({ length: 6 }, (_, index) => button(`${index}`)))] },
    "components.0.components",
  ],
  ["a nonce of 26 characters", { content: "x", nonce: "n".repeat(26) }, "nonce"],
  [
    "roles both named and parsed",
    { content: "x", allowed_mentions: { parse: ["roles"], roles: ["1"] } },
    "allowed_mentions",
  ],
];

describe("a message that Discord would not take", () => {
  it.each(invalid)("%s", async (_, body, place) => {
    const discord = await discordHere();
    const answer = await raw(discord, "POST", `/channels/${discord.channelId}/messages`, body);
    const form: unknown = await answer.json();
    expect(answer.status).toBe(400);
    expect(form).toMatchObject({ code: 50035, message: "Invalid Form Body" });
    expect(form).toHaveProperty(`errors.${place}._errors.0.code`);
    expect(discord.messages(discord.channelId)).toEqual([]);
  });

  it("is empty", async () => {
    const discord = await discordHere();
    const path = `/channels/${discord.channelId}/messages`;
    expect(await (await raw(discord, "POST", path, { content: "" })).json()).toMatchObject({ code: 50006 });
    expect(await (await raw(discord, "POST", path, {})).json()).toMatchObject({ code: 50006 });
  });

  it("is no JSON", async () => {
    const discord = await discordHere();
    const headers = { authorization: `Bot ${discord.token}`, "content-type": "application/json" };
    const answer = await fetch(`${discord.apiUrl}/v10/channels/${discord.channelId}/messages`, {
      method: "POST",
      headers,
      body: "{",
    });
    expect(await answer.json()).toMatchObject({ code: 50109 });
  });

  it("gives the length that is allowed in words", async () => {
    const discord = await discordHere();
    const answer = await raw(discord, "POST", `/channels/${discord.channelId}/messages`, {
      content: "x".repeat(2_001),
    });
    expect(await answer.json()).toEqual({
      code: 50035,
      message: "Invalid Form Body",
      errors: { content: { _errors: [{ code: "BASE_TYPE_MAX_LENGTH", message: "Must be 2000 or fewer in length." }] } },
    });
  });
});

describe("what just fits", () => {
  it.each([
    [
      "a field",
      {
        embeds: [
          {
            fields: [{ name: "n", value: "v" }],
            footer: { text: "f" },
            author: { name: "a" },
            timestamp: "2026-09-16T20:00:00.000Z",
          },
        ],
      },
    ],
    [
      "a select",
      { content: "x", components: [row({ type: 3, custom_id: "s", options: [{ label: "l", value: "v" }] })] },
    ],
    [
      "a layout of six components",
      {
        flags: 32_768,
        components: Array.from({ length: 6 }, () => ({ type: 17, components: [{ type: 10, content: "x" }] })),
      },
    ],
    ["2,000 characters", { content: "x".repeat(2_000) }],
    [
      "6,000 characters in embeds",
      { embeds: [{ description: "x".repeat(4_000) }, { description: "x".repeat(2_000) }] },
    ],
    [
      "five rows and a link",
      {
        content: "x",
        components: ["a", "b", "c", "d"]
          .map((id) => row(button(id)))
          .concat(row({ type: 2, style: 5, label: "x", url: "https://example.org" })),
      },
    ],
  ])("%s", async (_, body) => {
    const discord = await discordHere();
    expect((await raw(discord, "POST", `/channels/${discord.channelId}/messages`, body)).status).toBe(200);
  });
});
