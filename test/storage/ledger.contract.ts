import { describe, expect, test } from "vitest";
import type { Addition } from "../../src/announcements/announcement.ts";
import type { Settlement } from "../../src/announcements/ledger.ts";
import { toHolderId } from "../../src/holdings/holder.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { parseConditions } from "../../src/insights/conditions/condition-text.ts";
import { ANNOUNCEMENT, type State } from "./release-store.contract.ts";
import { CHOICE } from "./subscription-store.contract.ts";

const MONTH = ANNOUNCEMENT.referenceMonth;
const ANNOUNCED_AT = 5_000;
const CHANNELS = ["200000000000000001", "200000000000000002", "200000000000000003"] as const;

/** What any ledger must do. */
export function ledgerContract(name: string, open: () => Promise<State> | State): void {
  const announced = async (channels: readonly string[] = [CHOICE.channelId]): Promise<State> => {
    const state = await open();
    for (const channelId of channels) await state.subscriptions.save({ ...CHOICE, channelId }, 1_000);
    await state.releases.announce(ANNOUNCEMENT, ANNOUNCED_AT);
    return state;
  };
  const request = (now: number, owner = "one") => ({
    owner,
    now,
    leaseUntil: now + 20,
    putOffUntil: now + 10_000,
    limit: 10,
  });
  const claimOne = async ({ ledger }: State, now = ANNOUNCED_AT, owner = "one") => {
    const [claimed] = await ledger.claim(request(now, owner));
    if (!claimed) throw new Error("nothing was claimed");
    return claimed;
  };
  const sent = (id: number): Settlement => ({ kind: "sent", id, messageId: "500000000000000001", met: [], at: 6_000 });

  describe(`the ledger in ${name}`, () => {
    test("a claim gives all that a post needs, and the time of the first attempt", async () => {
      const state = await announced();
      const claimed = await claimOne(state, 5_010);
      expect(claimed).toMatchObject({ announcement: ANNOUNCEMENT, announcedAt: ANNOUNCED_AT, attempts: 1 });
      expect(claimed).toMatchObject({ firstAttemptAt: 5_010, windowFrom: 5_010, subscription: CHOICE });
    });

    test("what one has claimed no other gets until the lease ends", async () => {
      const state = await announced(CHANNELS);
      expect(await state.ledger.claim({ ...request(5_000), limit: 2 })).toHaveLength(2);
      expect(await state.ledger.claim(request(5_001, "two"))).toHaveLength(1);
      expect(await state.ledger.claim(request(5_019, "two"))).toHaveLength(0);
      const taken = await state.ledger.claim(request(5_020, "two"));
      expect(taken.map(({ attempts, firstAttemptAt }) => [attempts, firstAttemptAt])).toEqual([
        [2, 5_000],
        [2, 5_000],
      ]);
    });

    test("what was attempted before goes first", async () => {
      const state = await announced(CHANNELS);
      await claimOne({
        ...state,
        ledger: { ...state.ledger, claim: (each) => state.ledger.claim({ ...each, limit: 1 }) },
      });
      const [next] = await state.ledger.claim({ ...request(5_020, "two"), limit: 1 });
      expect(next).toMatchObject({ attempts: 2, subscription: { channelId: CHANNELS[0] } });
    });

    test("the claims of dead owners are free at once, and what was attempted stays written down", async () => {
      const state = await announced(CHANNELS);
      const [first] = await state.ledger.claim({ ...request(5_000), limit: 1 });
      await state.ledger.settle("one", [sent(first?.id ?? 0)]);
      await claimOne(state, 5_001);
      await state.releases.announce({ ...ANNOUNCEMENT, version: 2 }, 5_002);
      expect(await state.ledger.claimEdits(request(6_000))).toHaveLength(1);
      expect(await state.ledger.claim(request(5_003, "two"))).toEqual([]);
      await state.ledger.disown();
      const taken = await state.ledger.claim(request(5_004, "two"));
      expect(taken.map(({ attempts, firstAttemptAt }) => [attempts, firstAttemptAt])).toEqual([
        [2, 5_001],
        [2, 5_001],
      ]);
      expect(await state.ledger.claimEdits(request(5_004, "two"))).toHaveLength(1);
    });

    test("disowning leaves the time of a retry", async () => {
      const state = await announced();
      const { id } = await claimOne(state);
      await state.ledger.settle("one", [{ kind: "retry", id, notBefore: 5_500, reason: "trouble" }]);
      await state.ledger.disown();
      expect(await state.ledger.nextDue()).toBe(5_500);
    });

    test("what is put off for longer than anything can be was put off before the clock was set back", async () => {
      const state = await announced(CHANNELS.slice(0, 2));
      const claimed = await state.ledger.claim(request(9_000_000));
      await state.ledger.settle("one", [sent(claimed[0]?.id ?? 0)]);
      await state.releases.announce({ ...ANNOUNCEMENT, version: 2 }, 9_000_001);
      await state.ledger.claimEdits(request(9_000_002));
      expect(await state.ledger.claim(request(8_999_000, "two"))).toEqual([]);
      expect(await claimOne(state, 8_000_000, "two")).toMatchObject({ attempts: 2, firstAttemptAt: 9_000_000 });
      expect(await state.ledger.claimEdits(request(8_000_000, "two"))).toHaveLength(1);
    });

    test("a lease that is renewed holds longer", async () => {
      const state = await announced();
      const { id } = await claimOne(state);
      await state.ledger.renew("one", [id], 5_100);
      expect(await state.ledger.claim(request(5_099, "two"))).toHaveLength(0);
      expect(await state.ledger.claim(request(5_100, "two"))).toHaveLength(1);
    });

    test("the subscription is as it stands at the claim, and one that has gone is skipped", async () => {
      const state = await announced(CHANNELS);
      await state.subscriptions.save({ ...CHOICE, channelId: CHANNELS[0], format: "full" }, 5_000);
      await state.subscriptions.remove(CHANNELS[1]);
      const claimed = await state.ledger.claim(request(5_000));
      expect(claimed.map(({ subscription }) => [subscription.channelId, subscription.format])).toEqual([
        [CHANNELS[0], "full"],
        [CHANNELS[2], "brief"],
      ]);
      expect(await state.ledger.tally(MONTH)).toMatchObject({ skipped: 1, claimed: 2 });
    });

    test("a message is edited in the format and language in which it was sent", async () => {
      const state = await announced();
      const { id } = await claimOne(state);
      await state.subscriptions.save({ ...CHOICE, format: "full", language: "ja" }, 5_500);
      await state.ledger.settle("one", [sent(id)]);
      await state.releases.announce({ ...ANNOUNCEMENT, version: 2 }, 6_500);
      const [edit] = await state.ledger.claimEdits(request(7_000));
      expect(edit?.subscription).toMatchObject({ format: "brief", language: "en" });
    });

    test("what was sent ends a pause and stands with the subscription", async () => {
      const state = await announced();
      await state.subscriptions.pause(CHOICE.channelId, "may not write");
      const { id } = await claimOne(state);
      await state.ledger.settle("one", [sent(id)]);
      expect(await state.ledger.tally(MONTH)).toMatchObject({ sent: 1, claimed: 0 });
      expect(await state.subscriptions.ofChannel(CHOICE.channelId)).toMatchObject({
        pausedReason: null,
        lastDelivery: { messageId: "500000000000000001", referenceMonth: MONTH, at: 6_000 },
      });
      expect(await state.ledger.nextDue()).toBeNull();
    });

    test("only its owner can settle a claim, but everyone can say that the message stands there", async () => {
      const state = await announced();
      const { id } = await claimOne(state);
      await claimOne(state, 5_020, "two");
      await state.ledger.settle("one", [{ kind: "failed", id, reason: "late", at: 5_030 }]);
      expect(await state.ledger.reopen("one", id, 5_030)).toBe(false);
      expect(await state.ledger.tally(MONTH)).toMatchObject({ claimed: 1, failed: 0 });
      await state.ledger.settle("one", [sent(id)]);
      await state.ledger.settle("two", [{ kind: "failed", id, reason: "late", at: 5_030 }]);
      expect(await state.ledger.tally(MONTH)).toMatchObject({ sent: 1, failed: 0 });
    });

    test("a retry waits for its time", async () => {
      const state = await announced();
      const { id } = await claimOne(state);
      await state.ledger.settle("one", [{ kind: "retry", id, notBefore: 5_500, reason: "trouble" }]);
      expect(await state.ledger.nextDue()).toBe(5_500);
      expect(await state.ledger.claim(request(5_499))).toHaveLength(0);
      expect(await claimOne(state, 5_500)).toMatchObject({ attempts: 2, firstAttemptAt: ANNOUNCED_AT });
    });

    test("reopening begins a new time of posts and keeps the first one's", async () => {
      const state = await announced();
      const { id } = await claimOne(state);
      expect(await state.ledger.reopen("one", id, 5_015)).toBe(true);
      expect(await claimOne(state, 5_020, "two")).toMatchObject({ windowFrom: 5_015, firstAttemptAt: ANNOUNCED_AT });
    });

    test("failed and unsure are closed for good; a pause and an end reach the subscription", async () => {
      const state = await announced([...CHANNELS, "200000000000000004"]);
      const claimed = await state.ledger.claim(request(5_000));
      const kinds = ["failed", "unsure", "paused", "ended"] as const;
      await state.ledger.settle(
        "one",
        claimed.map(({ id }, index) => ({ kind: kinds[index] ?? "failed", id, reason: `it ${index}`, at: 5_001 })),
      );
      expect(await state.ledger.tally(MONTH)).toMatchObject({ failed: 3, unsure: 1, claimed: 0 });
      const reasons = (await state.subscriptions.ofGuild(CHOICE.guildId)).map(({ pausedReason }) => pausedReason);
      expect(reasons).toEqual([null, null, "it 2"]);
      expect(await state.ledger.nextDue()).toBeNull();
    });

    test("a message that shows an older version is claimed for an edit, once", async () => {
      const state = await announced(CHANNELS);
      const claimed = await state.ledger.claim({ ...request(5_000), limit: 2 });
      await state.ledger.settle(
        "one",
        claimed.map(({ id }) => sent(id)),
      );
      expect(await state.ledger.claimEdits(request(6_000))).toEqual([]);
      await state.releases.announce({ ...ANNOUNCEMENT, version: 2 }, 6_500);
      expect(await state.ledger.nextDue()).toBe(ANNOUNCED_AT);
      const edits = await state.ledger.claimEdits(request(7_000));
      expect(edits.map(({ announcement, messageId }) => [announcement.version, messageId])).toEqual([
        [2, "500000000000000001"],
        [2, "500000000000000001"],
      ]);
      expect(await state.ledger.claimEdits(request(7_001, "two"))).toEqual([]);
      const [first, second] = edits.map(({ id }) => id);
      if (!first || !second) throw new Error("two edits were expected");
      await state.ledger.settle("one", [{ kind: "edited", id: first, version: 2, at: 7_002 }]);
      await state.ledger.settle("one", [{ kind: "retry", id: second, notBefore: 7_500, reason: "trouble" }]);
      expect((await state.ledger.claimEdits(request(8_000, "two"))).map(({ id }) => id)).toEqual([second]);
      expect(await state.ledger.tally(MONTH)).toMatchObject({ sent: 2, pending: 1 });
    });

    test("an older edit that arrives behind a newer one is made good", async () => {
      const state = await announced();
      const { id } = await claimOne(state);
      await state.ledger.settle("one", [sent(id)]);
      await state.releases.announce({ ...ANNOUNCEMENT, version: 2 }, 6_500);
      expect(await state.ledger.claimEdits(request(7_000))).toHaveLength(1);
      await state.releases.announce({ ...ANNOUNCEMENT, version: 3 }, 7_010);
      expect(await state.ledger.claimEdits(request(7_020, "two"))).toHaveLength(1);
      await state.ledger.settle("two", [{ kind: "edited", id, version: 3, at: 7_030 }]);
      expect(await state.ledger.nextDue()).toBeNull();
      await state.ledger.settle("one", [{ kind: "edited", id, version: 2, at: 7_040 }]);
      const [again] = await state.ledger.claimEdits(request(7_050, "two"));
      expect(again).toMatchObject({ id, announcement: { version: 3 } });
    });

    test("a repeated post shows what the first attempt said", async () => {
      const state = await announced();
      const { id } = await claimOne(state);
      await state.releases.announce({ ...ANNOUNCEMENT, version: 2 }, 5_010);
      await claimOne(state, 5_020, "two");
      await state.ledger.settle("two", [sent(id)]);
      expect(await state.ledger.claimEdits(request(7_000))).toHaveLength(1);
    });

    test("what is to be published is claimed once it is sent, before its edit, and once", async () => {
      const state = await open();
      await state.subscriptions.save({ ...CHOICE, publish: true }, 1_000);
      await state.releases.announce(ANNOUNCEMENT, ANNOUNCED_AT);
      const { id } = await claimOne(state);
      expect(await state.ledger.claimPublishings(request(5_500))).toEqual([]);
      await state.ledger.settle("one", [sent(id)]);
      await state.releases.announce({ ...ANNOUNCEMENT, version: 2 }, 6_500);
      expect(await state.ledger.claimEdits(request(7_000))).toEqual([]);
      const [publishing] = await state.ledger.claimPublishings(request(7_000));
      expect(publishing).toEqual({
        ...{ id, channelId: CHOICE.channelId, messageId: "500000000000000001", announcedAt: ANNOUNCED_AT, attempts: 1 },
      });
      expect(await state.ledger.claimPublishings(request(7_001, "two"))).toEqual([]);
      await state.ledger.settle("one", [{ kind: "retry", id, notBefore: 8_000, reason: "limited" }]);
      expect(await state.ledger.nextDue()).toBe(8_000);
      expect(await state.ledger.claimPublishings(request(8_000))).toHaveLength(1);
      await state.ledger.settle("one", [{ kind: "published", id, at: 8_001 }]);
      expect(await state.ledger.claimPublishings(request(9_000))).toEqual([]);
      expect(await state.ledger.claimEdits(request(9_000))).toHaveLength(1);
    });

    test("what cannot be published stays as it is, and is edited all the same", async () => {
      const state = await open();
      await state.subscriptions.save({ ...CHOICE, publish: true }, 1_000);
      await state.releases.announce(ANNOUNCEMENT, ANNOUNCED_AT);
      const { id } = await claimOne(state);
      await state.ledger.settle("one", [sent(id)]);
      await state.ledger.claimPublishings(request(7_000));
      await state.ledger.settle("one", [{ kind: "not-published", id, reason: "denied", at: 7_001 }]);
      expect(await state.ledger.nextDue()).toBeNull();
      expect(await state.ledger.tally(MONTH)).toMatchObject({ sent: 1 });
    });

    test("the history of a channel, newest first", async () => {
      const state = await announced();
      const { id } = await claimOne(state);
      await state.ledger.settle("one", [sent(id)]);
      await state.releases.announce(
        { ...ANNOUNCEMENT, referenceMonth: toMonth("2026-08"), releaseDate: "2026-10-16" },
        9_000,
      );
      const later = await claimOne(state, 9_000);
      await state.ledger.settle("one", [{ kind: "unsure", id: later.id, reason: "unreadable", at: 9_100 }]);
      expect(await state.ledger.history(CHOICE.channelId, 12)).toEqual([
        {
          ...{ referenceMonth: "2026-08", releaseDate: "2026-10-16", status: "unsure", messageId: null },
          ...{ settledAt: 9_100, isUnmet: false, reason: "unreadable" },
        },
        {
          ...{ referenceMonth: MONTH, releaseDate: ANNOUNCEMENT.releaseDate, status: "sent" },
          ...{ messageId: "500000000000000001", settledAt: 6_000, isUnmet: false, reason: null },
        },
      ]);
      expect(await state.ledger.history(CHOICE.channelId, 1)).toHaveLength(1);
      expect(await state.ledger.history("999999999999999999", 12)).toEqual([]);
    });

    test("what meets no condition is not sent, and the history says so", async () => {
      const state = await announced();
      const { id } = await claimOne(state);
      await state.ledger.settle("one", [{ kind: "unmet", id, at: 6_000 }]);
      expect(await state.ledger.tally(MONTH)).toMatchObject({ skipped: 1, sent: 0 });
      expect(await state.ledger.nextDue()).toBeNull();
      const [past] = await state.ledger.history(CHOICE.channelId, 1);
      expect(past).toMatchObject({ status: "skipped", isUnmet: true, messageId: null, reason: null });
    });

    test("what waits for net purchases is judged anew once Table 3 is there, all else is not", async () => {
      const state = await open();
      const [net, low] = [parseConditions("net>=20bn"), parseConditions("low>=5y")];
      await state.subscriptions.save({ ...CHOICE, channelId: CHANNELS[0], conditions: net }, 1_000);
      await state.subscriptions.save({ ...CHOICE, channelId: CHANNELS[1], conditions: low }, 1_000);
      await state.releases.announce(ANNOUNCEMENT, ANNOUNCED_AT);
      const claimed = await state.ledger.claim(request(5_000));
      await state.ledger.settle(
        "one",
        claimed.map(({ id }) => ({ kind: "unmet", id, at: 5_100 }) as const),
      );
      const amend = (addition: Addition) =>
        state.releases.amend([{ referenceMonth: MONTH, addition, announcedSince: 0 }]);
      await amend({ kind: "revised", at: 6_000, release: "2026-10-16" });
      expect(await state.ledger.claim(request(6_000))).toEqual([]);
      await amend({ kind: "split", at: 7_000 });
      const again = await state.ledger.claim(request(7_000));
      expect(again.map(({ subscription, attempts }) => [subscription.channelId, attempts])).toEqual([[CHANNELS[0], 1]]);
      expect(again[0]?.firstAttemptAt).toBe(7_000);
    });

    test("what was judged without Table 3, which came meanwhile, is judged anew at once", async () => {
      const state = await open();
      await state.subscriptions.save({ ...CHOICE, conditions: parseConditions("net>=20bn") }, 1_000);
      await state.releases.announce(ANNOUNCEMENT, ANNOUNCED_AT);
      const { id } = await claimOne(state, 5_000);
      const addition = { kind: "split", at: 5_050 } as const;
      await state.releases.amend([{ referenceMonth: MONTH, addition, announcedSince: 0 }]);
      await state.ledger.settle("one", [{ kind: "unmet", id, at: 5_100 }]);
      expect((await claimOne(state, 5_100)).attempts).toBe(1);
    });

    test("an attempt is judged by the conditions of the first one, a later release by those of now", async () => {
      const state = await open();
      const [low, net] = [parseConditions("low>=5y"), parseConditions("net>=20bn")];
      await state.subscriptions.save({ ...CHOICE, conditions: low }, 1_000);
      await state.releases.announce(ANNOUNCEMENT, ANNOUNCED_AT);
      const { id } = await claimOne(state, 5_000);
      await state.ledger.settle("one", [{ kind: "retry", id, notBefore: 5_200, reason: "500" }]);
      await state.subscriptions.save({ ...CHOICE, conditions: net }, 5_100);
      expect((await claimOne(state, 5_200)).subscription.conditions).toEqual(low);
      await state.ledger.settle("one", [sent(id)]);
      const later = { ...ANNOUNCEMENT, referenceMonth: toMonth("2026-08"), releaseDate: "2026-10-16" };
      await state.releases.announce(later, 9_000);
      expect((await claimOne(state, 9_000)).subscription.conditions).toEqual(net);
    });

    test("the subscription knows when each of its conditions was last met", async () => {
      const state = await announced();
      const { id } = await claimOne(state);
      await state.ledger.settle("one", [{ ...sent(id), met: ["low>=5y", "round"] } as Settlement]);
      const august = { ...ANNOUNCEMENT, referenceMonth: toMonth("2026-08"), releaseDate: "2026-10-16" };
      await state.releases.announce(august, 9_000);
      const later = await claimOne(state, 9_000);
      await state.ledger.settle("one", [
        { kind: "sent", id: later.id, messageId: "500000000000000002", met: ["round"], at: 9_100 },
      ]);
      const subscription = await state.subscriptions.ofChannel(CHOICE.channelId);
      expect(subscription?.lastMet).toEqual({ "low>=5y": "2026-07", round: "2026-08" });
      await state.subscriptions.save({ ...CHOICE, watched: [toHolderId("JP")] }, 9_200);
      expect((await state.subscriptions.ofChannel(CHOICE.channelId))?.lastMet).toEqual({});
    });

    test("what is due is told without being taken", async () => {
      const state = await announced(CHANNELS);
      const due = await state.ledger.due(request(5_000));
      expect(due.map(({ attempts }) => attempts)).toEqual([0, 0, 0]);
      expect(await state.ledger.due({ ...request(5_000), limit: 2 })).toHaveLength(2);
      expect(await state.ledger.claim(request(5_000))).toHaveLength(3);
      expect(await state.ledger.due(request(5_001))).toEqual([]);
    });

    test("what belongs to ended subscriptions is forgotten with the next announcement", async () => {
      const state = await announced();
      const { id } = await claimOne(state);
      await state.ledger.settle("one", [sent(id)]);
      await state.subscriptions.remove(CHOICE.channelId);
      await state.releases.announce({ ...ANNOUNCEMENT, referenceMonth: toMonth("2026-08") }, 9_000);
      expect(await state.ledger.tally(MONTH)).toMatchObject({ sent: 0 });
    });
  });
}
