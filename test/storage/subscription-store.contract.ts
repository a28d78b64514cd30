import { describe, expect, test } from "vitest";
import { EVERY_MONTH, type SubscriptionChoice, type SubscriptionStore } from "../../src/announcements/subscription.ts";

export const CHOICE: SubscriptionChoice = {
  channelId: "200000000000000001",
  guildId: "100000000000000001",
  roleId: null,
  format: "brief",
  language: "en",
  publish: false,
  corrections: true,
  ...EVERY_MONTH,
  createdBy: "300000000000000001",
};

/** What any store of subscriptions must do. */
export function subscriptionStoreContract(
  name: string,
  open: () => Promise<SubscriptionStore> | SubscriptionStore,
): void {
  describe(`subscriptions in ${name}`, () => {
    test("an added one is found by its channel and its server", async () => {
      const store = await open();
      const saved = await store.save(CHOICE, 1_000);
      const subscription = { ...CHOICE, createdAt: 1_000, pausedReason: null, lastDelivery: null, lastMet: {} };
      expect(saved).toEqual({ kind: "added", subscription });
      expect(await store.ofChannel(CHOICE.channelId)).toEqual(subscription);
      expect(await store.ofGuild(CHOICE.guildId)).toEqual([subscription]);
      expect(await store.ofGuild("100000000000000002")).toEqual([]);
      expect(await store.ofChannel("200000000000000002")).toBeNull();
      expect(await store.count()).toBe(1);
    });

    test("saving again tells what changed and keeps who came first, and when", async () => {
      const store = await open();
      await store.save(CHOICE, 1_000);
      const again = {
        ...CHOICE,
        roleId: "400000000000000001",
        format: "full",
        createdBy: "300000000000000002",
      } as const;
      const saved = await store.save(again, 2_000);
      expect(saved).toMatchObject({ kind: "changed", changed: ["roleId", "format"], before: { format: "brief" } });
      expect(saved.subscription).toMatchObject({ format: "full", createdBy: CHOICE.createdBy, createdAt: 1_000 });
      expect(await store.save(again, 3_000)).toMatchObject({ kind: "changed", changed: [] });
      expect(await store.count()).toBe(1);
    });

    test("those of a server come in the order in which they were added", async () => {
      const store = await open();
      const channels = ["200000000000000003", "200000000000000001", "200000000000000002"];
      for (const [index, channelId] of channels.entries()) await store.save({ ...CHOICE, channelId }, 1_000 + index);
      expect((await store.ofGuild(CHOICE.guildId)).map(({ channelId }) => channelId)).toEqual(channels);
    });

    test("a removed one is gone, and told", async () => {
      const store = await open();
      await store.save(CHOICE, 1_000);
      expect(await store.remove(CHOICE.channelId)).toMatchObject(CHOICE);
      expect(await store.remove(CHOICE.channelId)).toBeNull();
      expect(await store.count()).toBe(0);
    });

    test("the languages are those of its channels, that of most first", async () => {
      const store = await open();
      expect(await store.languages()).toEqual([]);
      const languages = ["es", "ja", "ja", "de"] as const;
      for (const [at, language] of languages.entries()) {
        await store.save({ ...CHOICE, language, channelId: `10000000000000001${at}` }, at);
      }
      expect(await store.languages()).toEqual(["ja", "de", "es"]);
    });

    test("a pause has a reason and ends by resuming or by saving", async () => {
      const store = await open();
      const reason = async () => (await store.ofChannel(CHOICE.channelId))?.pausedReason;
      await store.save(CHOICE, 1_000);
      await store.pause(CHOICE.channelId, "may not write");
      expect(await reason()).toBe("may not write");
      await store.resume(CHOICE.channelId);
      expect(await reason()).toBeNull();
      await store.pause(CHOICE.channelId, "may not write");
      await store.save(CHOICE, 2_000);
      expect(await reason()).toBeNull();
    });
  });
}
