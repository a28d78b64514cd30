import { describe, expect, test } from "vitest";
import { renderAnswer, renderPost, renderSentence } from "../../src/discord/render.ts";
import type { Button } from "../../src/views/card.ts";

const card = { title: "A title", url: "https://example.org/", body: "A body", footer: "A footer" };
const button: Button = { label: "Quote", command: "tic d=quote", opens: "privately" };

describe("a post", () => {
  test("notifies the one role and nobody else", () => {
    const { body } = renderPost(
      { sentence: "@everyone fell.", card, buttons: [[button]] },
      { roleId: "100000000000000001" },
    );
    expect(body.content).toBe("<@&100000000000000001> @everyone fell.");
    expect(body.allowed_mentions).toEqual({ parse: [], roles: ["100000000000000001"] });
  });

  test("without a role notifies nobody", () => {
    const { body } = renderPost({ sentence: "They fell.", card, buttons: [] }, { roleId: null });
    expect(body).toMatchObject({ content: "They fell.", components: [], allowed_mentions: { parse: [] } });
  });
});

describe("what Discord would refuse is found where it is made", () => {
  test.each([
    ["content", () => renderSentence("x".repeat(2001))],
    ["title", () => renderAnswer({ card: { ...card, title: "x".repeat(257) } })],
    ["description", () => renderAnswer({ card: { ...card, body: "x".repeat(4097) } })],
    ["description", () => renderAnswer({ card: { ...card, body: "x".repeat(4090) } }, "a notice")],
    ["footer", () => renderAnswer({ card: { ...card, footer: "x".repeat(2049) } })],
    ["embed", () => renderAnswer({ card: { ...card, body: "x".repeat(4000), footer: "x".repeat(2000) } })],
    ["label", () => renderAnswer({ card, buttons: [[{ ...button, label: "x".repeat(81) }]] })],
    [
      "buttons in a row",
      () => renderAnswer({ card, buttons: [Array.from("123456", (n) => ({ ...button, command: `tic n=${n}` }))] }),
    ],
    ["do the same", () => renderAnswer({ card, buttons: [[button], [button]] })],
  ])("%s", (part, render) => expect(render).toThrow(part));
});
