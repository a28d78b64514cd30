import { DiscordAPIError, Routes } from "discord.js";
import { describe, expect, test } from "vitest";
import { createLog } from "../../src/bot/log.ts";

const token = "abc.def.ghi";
const webhook = "https://discord.com/api/webhooks/1/xyz";

function logged(write: (log: ReturnType<typeof createLog>) => void): string {
  const lines: string[] = [];
  write(createLog({ level: "trace", secrets: [token, webhook], to: { write: (line) => void lines.push(line) } }));
  return lines.join("");
}

describe("no secret stands in the log", () => {
  test.each([
    ["a message", (log) => log.error({}, `refused: ${token}`)],
    ["a field", (log) => log.info({ token: "another" }, "x")],
    ["a nested field", (log) => log.info({ headers: { authorization: `Bot ${token}` } }, "x")],
    ["an error", (log) => log.error({ err: new Error(`no answer from ${webhook}`) }, "x")],
    ["an error's cause", (log) => log.error({ err: new Error("x", { cause: new Error(token) }) }, "x")],
  ] satisfies [string, (log: ReturnType<typeof createLog>) => void][])("%s", (_, write) => {
    const text = logged(write);
    expect(text).toContain("[hidden]");
    for (const secret of [token, "another", "xyz"]) expect(text).not.toContain(secret);
  });

  test("an interaction's token in the address of a request", () => {
    const url = `https://discord.com/api/v10${Routes.interactionCallback("123", "aW50ZXJhY3Rpb24")}`;
    const raw = { code: 10062, message: `Unknown interaction at ${url}` };
    const error = new DiscordAPIError(raw, 10062, 404, "POST", url, {
      body: { content: "what people wrote" },
      files: [],
    });
    const text = logged((log) => log.warn({ err: error }, "closed"));
    expect(text).not.toContain("aW50ZXJhY3Rpb24");
    expect(text).not.toContain("what people wrote");
    expect(text).toContain("10062");
  });
});
