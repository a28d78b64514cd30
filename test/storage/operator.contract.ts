import { describe, expect, test } from "vitest";
import type { GuildStore } from "../../src/announcements/guild-store.ts";
import type { LeaseStore } from "../../src/announcements/lease.ts";
import type { OperatorDesk } from "../../src/announcements/operator-desk.ts";
import { ANNOUNCEMENT, type State } from "./release-store.contract.ts";
import { CHOICE } from "./subscription-store.contract.ts";

export interface OperatedState extends State {
  readonly desk: OperatorDesk;
  readonly guilds: GuildStore;
  readonly leases: LeaseStore;
}

const MONTH = ANNOUNCEMENT.referenceMonth;
const claim = { owner: "one", now: 5_000, leaseUntil: 5_020, putOffUntil: 90_000, limit: 10 };

/** What an operator, and the keeping of the state, ask of any engine. */
export function operatorContract(name: string, open: (canary?: string) => Promise<OperatedState>): void {
  const announced = async (canary?: string): Promise<OperatedState> => {
    const state = await open(canary);
    for (const channelId of [CHOICE.channelId, "200000000000000009"]) {
      await state.subscriptions.save({ ...CHOICE, channelId }, 1_000);
    }
    await state.releases.announce(ANNOUNCEMENT, 5_000);
    return state;
  };

  describe(`an operator of ${name}`, () => {
    test("stops announcements at once, and lets them go on", async () => {
      const { desk, ledger } = await announced();
      await desk.pause("the figures look odd");
      expect(await desk.paused()).toBe("the figures look odd");
      expect(await ledger.claim(claim)).toEqual([]);
      expect([await ledger.nextDue(), await ledger.open()]).toEqual([null, 2]);
      await desk.resume();
      expect(await desk.paused()).toBeNull();
      expect(await ledger.claim(claim)).toHaveLength(2);
    });

    test("sees what is not sent, tries anew what failed, and settles what is unsure", async () => {
      const { desk, ledger } = await announced();
      const [failed, unsure] = await ledger.claim(claim);
      await ledger.settle("one", [
        { kind: "failed", id: failed?.id ?? 0, reason: "rejected", at: 5_001 },
        { kind: "unsure", id: unsure?.id ?? 0, reason: "unreadable", at: 5_001 },
      ]);
      expect(await desk.newestMonth()).toBe(MONTH);
      expect((await desk.unsent(MONTH)).map(({ status, reason }) => [status, reason])).toEqual([
        ["failed", "rejected"],
        ["unsure", "unreadable"],
      ]);
      expect(await desk.retryFailed(MONTH, 6_000)).toBe(1);
      const [again] = await ledger.claim({ ...claim, now: 6_000 });
      expect(again).toMatchObject({ attempts: 1, firstAttemptAt: 6_000, windowFrom: 6_000 });
      const channel = unsure?.subscription.channelId ?? "";
      expect(await desk.settleUnsent(MONTH, "999999999999999999", 6_001)).toBe(false);
      expect(await desk.settleSent(MONTH, channel, "500000000000000001", 6_001)).toBe(true);
      expect(await desk.settleUnsent(MONTH, channel, 6_002)).toBe(false);
      expect(await ledger.tally(MONTH)).toMatchObject({ sent: 1, claimed: 1, unsure: 0 });
    });

    test("what somebody found missing is sent anew", async () => {
      const { desk, ledger } = await announced();
      const [first] = await ledger.claim({ ...claim, limit: 1 });
      await ledger.settle("one", [{ kind: "unsure", id: first?.id ?? 0, reason: "unreadable", at: 5_001 }]);
      expect(await desk.settleUnsent(MONTH, first?.subscription.channelId ?? "", 7_000)).toBe(true);
      expect(await ledger.claim({ ...claim, now: 7_000 })).toHaveLength(2);
    });

    test("a canary hears of a release first, all others a minute later; one that is not subscribed holds nobody up", async () => {
      const { ledger } = await announced("200000000000000009");
      const first = await ledger.claim(claim);
      expect(first.map(({ subscription }) => subscription.channelId)).toEqual(["200000000000000009"]);
      expect(await ledger.nextDue()).toBe(5_020);
      expect(await ledger.claim({ ...claim, owner: "two", now: 65_000 })).toHaveLength(2);
      expect(await (await announced("777777777777777777")).ledger.claim(claim)).toHaveLength(2);
    });
  });

  describe(`what ${name} keeps`, () => {
    test("of a server that was left goes when it has been away for long, and stays where it came back", async () => {
      const { guilds, subscriptions, ledger } = await announced();
      const other = "100000000000000777";
      await subscriptions.save({ ...CHOICE, guildId: other, channelId: "200000000000000010" }, 1_000);
      expect(await guilds.subscribed()).toHaveLength(2);
      await guilds.noteLeft([CHOICE.guildId, other], 1_000);
      await guilds.noteLeft([CHOICE.guildId], 9_000);
      await guilds.noteThere([other]);
      expect(await guilds.forgetLeftBefore(1_000)).toBe(0);
      const claimed = await ledger.claim(claim);
      await ledger.settle(
        "one",
        claimed.map(({ id }) => ({ kind: "failed", id, reason: "gone", at: 5_001 })),
      );
      expect(await guilds.forgetLeftBefore(1_001)).toBe(1);
      expect(await guilds.subscribed()).toEqual([other]);
      expect(await ledger.history(CHOICE.channelId, 9)).toEqual([]);
    });

    test("goes at once with the last subscription of a server", async () => {
      const { subscriptions, ledger } = await announced();
      await subscriptions.remove(CHOICE.channelId);
      expect(await ledger.history(CHOICE.channelId, 9)).toHaveLength(1);
      await subscriptions.remove("200000000000000009");
      expect(await ledger.history("200000000000000009", 9)).toEqual([]);
    });
  });

  describe(`a lease in ${name}`, () => {
    test("is one process's at a time, until it ends or is given back", async () => {
      const { leases } = await open();
      expect(await leases.take("watch", "one", 1_000, 1_020)).toBe(true);
      expect(await leases.take("watch", "two", 1_019, 1_039)).toBe(false);
      expect(await leases.take("watch", "one", 1_010, 1_030)).toBe(true);
      expect(await leases.take("other", "two", 1_010, 1_030)).toBe(true);
      expect(await leases.take("watch", "two", 1_030, 1_050)).toBe(true);
      await leases.release("watch", "one");
      expect(await leases.take("watch", "one", 1_031, 1_051)).toBe(false);
      await leases.release("watch", "two");
      expect(await leases.take("watch", "one", 1_032, 1_052)).toBe(true);
    });
  });
}
