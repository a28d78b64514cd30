import { expect, test } from "vitest";
import { EVERY_MONTH, type Subscription } from "../../src/announcements/subscription.ts";
import { listLine, nextText } from "../../src/discord/subscription-texts.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { context } from "../commands/answers.ts";

const subscription: Subscription = {
  channelId: "300000000000000003",
  guildId: "200000000000000002",
  roleId: null,
  format: "full",
  language: "en",
  publish: false,
  corrections: true,
  ...EVERY_MONTH,
  createdBy: "100000000000000001",
  createdAt: 0,
  lastMet: {},
  pausedReason: "Missing Permissions",
  lastDelivery: { messageId: "400000000000000004", referenceMonth: toMonth("2026-07"), at: 1_789_588_800_000 },
};

test("a line of the list gives format, role, the last post with its link, and why it is paused", () => {
  expect(listLine(context.words, context.dataset, subscription)).toBe(
    "<#300000000000000003> as a full report, in English; notifies nobody · last [July 2026](https://discord.com/channels/200000000000000002/300000000000000003/400000000000000004), <t:1789588800:R>\n⏸ Paused: Missing Permissions. The next release is tried all the same.",
  );
});

test("a date that the Treasury has not named is called expected", () => {
  const { status } = context;
  expect(nextText(context.words, status)).toBe("The next comes on <t:1792180800:F> (<t:1792180800:R>).");
  expect(nextText(context.words, { ...status, nextDue: { ...status.nextDue, official: false } })).toContain(
    "is expected on",
  );
});
