import { describe, expect, test } from "vitest";
import { renderAnswer, renderPost, renderSentence } from "../../src/discord/render.ts";
import type { Button } from "../../src/views/card.ts";

const card = { title: "A title", url: "https://example.org/", body: "A body", footer: "A footer" };
const button: Button = { label: "Quote", command: "tic d=quote", opens: "privately" };

const rowOf = (n: number) => [{ ...button, command: `tic n=${n}` }];
const selectOf = (count: number, command = "tic") => ({
  placeholder: "Choose",
  choices: Array.from({ length: count }, (_, n) => ({ ...button, command: `${command} n=${n}` })),
});

test("a list to choose from stands below the buttons, and its values are commands", () => {
  const { components } = renderAnswer({ card, buttons: [[button]], select: selectOf(2) }).body;
  const options = [0, 1].map((n) => ({ label: "Quote", value: `~tic n=${n}` }));
  expect(components.at(-1)?.components).toEqual([{ type: 3, custom_id: "choose", placeholder: "Choose", options }]);
});

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
    ["placeholder", () => renderAnswer({ card, select: { placeholder: "x".repeat(151), choices: [button] } })],
    ["choices", () => renderAnswer({ card, select: selectOf(26) })],
    [
      "label of a choice",
      () => renderAnswer({ card, select: { placeholder: "", choices: [{ ...button, label: "x".repeat(101) }] } }),
    ],
    ["choices do the same", () => renderAnswer({ card, select: { placeholder: "", choices: [button, button] } })],
    ["at most 100", () => renderAnswer({ card, select: selectOf(1, "x".repeat(100)) })],
    ["rows", () => renderAnswer({ card, buttons: [1, 2, 3, 4, 5].map(rowOf), select: selectOf(1) })],
  ])("%s", (part, render) => expect(render).toThrow(part));
});
