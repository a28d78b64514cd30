import { DiscordAPIError, HTTPError } from "@discordjs/rest";
import * as discord from "discord.js";
import { expect, test } from "vitest";
import { toRefusal } from "../../src/discord/refusal.ts";

const apiError = (status: number, code: number) =>
  new DiscordAPIError({ code, message: "as Discord says" }, code, status, "POST", "https://x", {});

test.each([
  [404, 10003, "channel-gone"],
  [403, 50001, "denied"],
  [403, 50013, "denied"],
  [400, 50035, "rejected"],
  [401, 0, "token-refused"],
  [401, 50027, "rejected"],
  [403, 0, "trouble"],
] as const)("status %i with code %i is %s", (status, code, kind) => {
  expect(toRefusal(apiError(status, code))).toMatchObject({ kind });
});

test.each([
  [new HTTPError(502, "Bad Gateway", "POST", "https://x", {}), "trouble"],
  [new Error("read ECONNRESET"), "trouble"],
  [new DOMException("This operation was aborted", "AbortError"), "trouble"],
  [new Error("Expected token to be set for this request, but none was present"), "token-refused"],
] as const)("%s is %s", (error, kind) => {
  expect(toRefusal(error)).toMatchObject({ kind });
});

test("the client of discord.js, which is another copy, is understood too", () => {
  const error = new discord.DiscordAPIError(
    { code: 10003, message: "Unknown Channel" },
    10003,
    404,
    "POST",
    "https://x",
    {},
  );
  expect(toRefusal(error)).toMatchObject({ kind: "channel-gone" });
});
