import { describe, expect, test } from "vitest";
import { readBlocks } from "../../../../src/playground/page/markdown/blocks.ts";

const text = (words: string) => ({ kind: "text", text: words });

describe("Discord's markdown", () => {
  test("marks within a line, and none within a word", () => {
    expect(readBlocks("**a _b_** as_of_x `c*d*` \\*e\\*")).toEqual([
      {
        kind: "text",
        inside: [
          { kind: "bold", inside: [text("a "), { kind: "italic", inside: [text("b")] }] },
          text(" as_of_x "),
          { kind: "code", text: "c*d*" },
          text(" "),
          text("*"),
          text("e"),
          text("*"),
        ],
      },
    ]);
  });

  test("links, addresses, names and times", () => {
    const [block] = readBlocks("[t](https://a.b/c) <https://a.b> <@&12> <#3> <@4> </tic:5> <t:0:R>");
    expect(block).toMatchObject({
      inside: [
        { kind: "link", url: "https://a.b/c", inside: [text("t")] },
        text(" "),
        { kind: "link", url: "https://a.b" },
        text(" "),
        { kind: "role", id: "12" },
        text(" "),
        { kind: "channel", id: "3" },
        text(" "),
        { kind: "user", id: "4" },
        text(" "),
        { kind: "command", id: "5", text: "tic" },
        text(" "),
        { kind: "time", unix: 0, style: "R" },
      ],
    });
  });

  test("no address but http and https is a link", () => {
    expect(readBlocks("[t](javascript:alert(1))")).toEqual([
      { kind: "text", inside: [text("[t](javascript:alert(1))")] },
    ]);
  });

  test("code keeps its signs and its lines", () => {
    expect(readBlocks("a\n```\n**x**\n  y\n```\nb")).toEqual([
      { kind: "text", inside: [text("a")] },
      { kind: "code", text: "**x**\n  y" },
      { kind: "text", inside: [text("b")] },
    ]);
  });

  test("headings, lists, quotes and small print", () => {
    const kinds = readBlocks("# A\n- b\n- c\n1. d\n> e\n> f\n-# g\nh").map(({ kind }) => kind);
    expect(kinds).toEqual(["heading", "list", "list", "quote", "subtext", "text"]);
  });
});
