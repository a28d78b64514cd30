import type { Announcement } from "../../announcements/announcement.ts";
import { EVERY_MONTH, type SubscriptionChoice } from "../../announcements/subscription.ts";
import { toMonth } from "../../holdings/month.ts";

export const BENCH_ANNOUNCEMENT: Announcement = {
  referenceMonth: toMonth("2026-07"),
  releaseDate: "2026-09-16",
  late: false,
  missedReleases: [],
  version: 1,
  additions: [],
};

export function subscriptionTo(channelId: string): SubscriptionChoice {
  const ids = { channelId, guildId: "300000000000000002", createdBy: "300000000000000001" };
  return { ...ids, roleId: null, format: "brief", language: "en", publish: false, corrections: true, ...EVERY_MONTH };
}
