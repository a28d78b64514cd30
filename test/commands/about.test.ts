import { expect, test } from "vitest";
import { about } from "../../commands/about.ts";
import type { Status } from "../../src/discord/context.ts";
import { context } from "./answers.ts";

const at = new Date("2026-09-16T20:00:00Z");

async function bodyWith(status: Partial<Status>): Promise<string> {
  if (!("answer" in about.body)) throw new Error("/about has parts");
  const caller = { userId: "100000000000000001", locale: "en-US", server: null };
  const { card } = await about.body.answer({}, { ...context, status: { ...context.status, ...status } }, caller);
  return card.body;
}

test("/about tells when all was well last, and what was refused where and why", async () => {
  const table = "slt_table5";
  const reason = "slt_table5.txt, line 1: expected a tab-separated table, found a page of HTML";
  const body = await bodyWith({ lastGoodCheck: at, lastRefusal: { table, at, reason } });
  expect(body).toContain("**Last good check** <t:1789588800:R>");
  expect(body).toContain(
    "**Refused last** `slt_table5.txt`, <t:1789588800:f>: line 1: expected a tab-separated table, found a page of HTML",
  );
  expect(await bodyWith({ lastRefusal: { table, at, reason: "2026-06 is older than what is held" } })).toContain(
    "`slt_table5.txt`, <t:1789588800:f>: 2026-06 is older than what is held",
  );
});

test("/about says of a date that the Treasury has not named that it is expected", async () => {
  expect(await bodyWith({ nextDue: { ...context.status.nextDue, official: false } })).toContain(
    "(expected: the Treasury has not named the date)",
  );
});
