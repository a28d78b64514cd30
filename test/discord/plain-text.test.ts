import { expect, test } from "vitest";
import { plain } from "../../src/discord/plain-text.ts";

const now = new Date("2026-10-13T20:00:00Z");

test.each([
  ["**Bold**, _slanted_ and `code`", "Bold, slanted and code"],
  ["snake_case_name stays", "snake_case_name stays"],
  ["```\n 1 Japan\n```\nbelow", " 1 Japan\nbelow"],
  ["Next: <t:1792180800:F>", "Next: 16 Oct 2026, 20:00 UTC"],
  ["<t:1792180800:R>", "in 3 days"],
  ["<t:1791919800:R>", "30 minutes ago"],
])("%s", (markdown, text) => expect(plain(markdown, now)).toBe(text));
