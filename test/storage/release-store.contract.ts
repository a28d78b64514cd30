import { describe, expect, test } from "vitest";
import type { Announcement } from "../../src/announcements/announcement.ts";
import type { Ledger } from "../../src/announcements/ledger.ts";
import { type AcceptedFile, REFUSALS_KEPT, type ReleaseStore } from "../../src/announcements/release-store.ts";
import type { SubscriptionStore } from "../../src/announcements/subscription.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { CHOICE } from "./subscription-store.contract.ts";

const JUNE = toMonth("2026-06");
const JULY = toMonth("2026-07");

export const FILE: AcceptedFile = {
  sha256: "a".repeat(64),
  table: "slt_table5",
  newestMonth: JULY,
  releaseDate: "2026-09-16",
  body: new TextEncoder().encode("the file"),
  seenAt: 5_000,
};

export const ANNOUNCEMENT: Announcement = {
  referenceMonth: JULY,
  releaseDate: "2026-09-16",
  late: false,
  missedReleases: ["2026-07-14", "2026-08-17"],
  version: 1,
  additions: [],
};

export interface State {
  readonly subscriptions: SubscriptionStore;
  readonly releases: ReleaseStore;
  readonly ledger: Ledger;
}

/** What any store of releases must do. */
export function releaseStoreContract(name: string, open: () => Promise<State> | State): void {
  describe(`releases in ${name}`, () => {
    const pending = async ({ ledger }: State) => (await ledger.tally(JULY)).pending;

    test("the very first start announces nothing and counts once", async () => {
      const { releases } = await open();
      expect(await releases.announcedThrough()).toBeNull();
      await releases.startAt(JUNE);
      await releases.startAt(JULY);
      expect(await releases.announcedThrough()).toBe(JUNE);
    });

    test("accepting keeps the file and makes one delivery for each subscription, paused ones too", async () => {
      const state = await open();
      const { releases, subscriptions } = state;
      await releases.startAt(JUNE);
      await subscriptions.save(CHOICE, 1_000);
      await subscriptions.save({ ...CHOICE, channelId: "200000000000000002" }, 1_000);
      await subscriptions.pause("200000000000000002", "may not write");
      expect(await releases.accept({ file: FILE, announce: ANNOUNCEMENT })).toBe("made");
      expect(await releases.announcedThrough()).toBe(JULY);
      expect(await releases.acceptedFiles()).toEqual([FILE]);
      expect(await releases.verdict(FILE.sha256)).toBe("accepted");
      expect(await pending(state)).toBe(2);
    });

    test("the same file, or the same month from another file, is announced once", async () => {
      const state = await open();
      const { releases, subscriptions } = state;
      await subscriptions.save(CHOICE, 1_000);
      const offer = { file: FILE, announce: ANNOUNCEMENT };
      expect([await releases.accept(offer), await releases.accept(offer)]).toEqual(["made", "none"]);
      const other = { ...FILE, sha256: "b".repeat(64) };
      expect(await releases.accept({ file: other, announce: ANNOUNCEMENT })).toBe("none");
      expect(await releases.announce(ANNOUNCEMENT, 6_000)).toBe("none");
      expect((await releases.acceptedFiles()).map(({ sha256 }) => sha256)).toEqual([FILE.sha256, other.sha256]);
      expect(await pending(state)).toBe(1);
    });

    test("a revision alone is kept and not announced", async () => {
      const state = await open();
      await state.subscriptions.save(CHOICE, 1_000);
      expect(await state.releases.accept({ file: FILE, announce: null })).toBe("none");
      expect(await state.releases.announcedThrough()).toBeNull();
      expect(await pending(state)).toBe(0);
    });

    test("an announcement needs no file, and is not made for what was there at the start", async () => {
      const state = await open();
      await state.subscriptions.save(CHOICE, 1_000);
      await state.releases.startAt(JUNE);
      expect(await state.releases.announce({ ...ANNOUNCEMENT, referenceMonth: JUNE }, 5_000)).toBe("none");
      expect(await state.releases.announce({ ...ANNOUNCEMENT, late: true }, 5_000)).toBe("made");
      expect(await pending(state)).toBe(1);
    });

    test("a higher version raises the announcement and makes no delivery", async () => {
      const state = await open();
      await state.subscriptions.save(CHOICE, 1_000);
      await state.releases.announce(ANNOUNCEMENT, 5_000);
      expect(await state.releases.accept({ file: FILE, announce: { ...ANNOUNCEMENT, version: 2 } })).toBe("raised");
      expect(await pending(state)).toBe(1);
    });

    test("each release that revised a headline raises the version once, and none makes a delivery", async () => {
      const state = await open();
      const { releases } = state;
      await state.subscriptions.save(CHOICE, 1_000);
      await releases.announce(ANNOUNCEMENT, 5_000);
      expect(await releases.announcements()).toEqual([ANNOUNCEMENT]);
      const by = (release: string, referenceMonth = JULY) => ({
        ...{ referenceMonth, announcedSince: 0 },
        addition: { kind: "revised", at: 8_000, release } as const,
      });
      expect(await releases.amend([by("2026-12-15", JUNE)])).toBe(false);
      expect(await releases.amend([by("2026-12-15")])).toBe(true);
      expect(await releases.amend([by("2026-12-15"), by("2027-01-19")])).toBe(true);
      expect(await releases.amend([by("2027-01-19")])).toBe(false);
      const additions = [by("2026-12-15").addition, by("2027-01-19").addition];
      expect(await releases.announcements()).toEqual([{ ...ANNOUNCEMENT, version: 3, additions }]);
      expect(await pending(state)).toBe(1);
    });

    test("a file that announces one month raises another in the same breath", async () => {
      const state = await open();
      const { releases } = state;
      await state.subscriptions.save(CHOICE, 1_000);
      const earlier = { ...ANNOUNCEMENT, referenceMonth: JUNE };
      await releases.announce(earlier, 4_000);
      const addition = { kind: "revised", at: 5_000, release: FILE.releaseDate } as const;
      const amend = [{ referenceMonth: JUNE, addition, announcedSince: 0 }];
      expect(await releases.accept({ file: FILE, announce: ANNOUNCEMENT, amend })).toBe("made");
      expect(await releases.accept({ file: FILE, announce: ANNOUNCEMENT, amend })).toBe("none");
      expect(await releases.announcements()).toEqual([{ ...earlier, version: 2, additions: [addition] }, ANNOUNCEMENT]);
    });

    test("an amendment raises the version with the file that causes it, once of a kind, and only of what is recent", async () => {
      const state = await open();
      const { releases, ledger } = state;
      const split = { ...FILE, sha256: "d".repeat(64), table: "slt_table3", seenAt: 9_000 } as const;
      const addition = { kind: "split", at: 9_000 } as const;
      const amend = { referenceMonth: JULY, addition, announcedSince: 5_000 };
      const offer = (sha256: string, since = amend.announcedSince) =>
        releases.accept({ file: { ...split, sha256 }, announce: null, amend: [{ ...amend, announcedSince: since }] });
      expect(await offer("0".repeat(64))).toBe("none");
      await state.subscriptions.save(CHOICE, 1_000);
      await releases.accept({ file: FILE, announce: ANNOUNCEMENT });
      expect(await offer("1".repeat(64), 5_001)).toBe("none");
      expect([await offer(split.sha256), await offer(split.sha256), await offer("2".repeat(64))]).toEqual([
        "raised",
        "none",
        "none",
      ]);
      expect(await pending(state)).toBe(1);
      const [claimed] = await ledger.claim({
        owner: "one",
        now: 9_500,
        leaseUntil: 9_900,
        putOffUntil: 99_999,
        limit: 1,
      });
      expect(claimed?.announcement).toEqual({ ...ANNOUNCEMENT, version: 2, additions: [addition] });
    });

    test("a refused file is never new again, and its body is kept", async () => {
      const { releases } = await open();
      const refused = {
        sha256: "c".repeat(64),
        table: "slt_table5",
        body: FILE.body,
        reason: "half",
        seenAt: 1,
      } as const;
      expect(await releases.verdict(refused.sha256)).toBeNull();
      await releases.refuse(refused);
      await releases.refuse({ ...refused, reason: "again" });
      expect(await releases.verdict(refused.sha256)).toBe("refused");
      expect(await releases.refusals()).toEqual([refused]);
    });

    test("what a later version of the bot understands is accepted after all", async () => {
      const { releases } = await open();
      await releases.refuse({ sha256: FILE.sha256, table: FILE.table, body: FILE.body, reason: "new name", seenAt: 1 });
      expect(await releases.accept({ file: FILE, announce: ANNOUNCEMENT })).toBe("made");
      expect(await releases.verdict(FILE.sha256)).toBe("accepted");
      expect(await releases.refusals()).toEqual([]);
    });

    test("the newest refused bodies are kept, all hashes are", async () => {
      const { releases } = await open();
      const hash = (index: number) => String(index).padStart(64, "0");
      for (let index = 0; index < REFUSALS_KEPT + 2; index += 1) {
        await releases.refuse({
          sha256: hash(index),
          table: "mfhhis01",
          body: FILE.body,
          reason: "HTML",
          seenAt: index,
        });
      }
      const kept = await releases.refusals();
      expect(kept.length).toBe(REFUSALS_KEPT);
      expect(kept[0]?.sha256).toBe(hash(REFUSALS_KEPT + 1));
      expect(await releases.verdict(hash(0))).toBe("refused");
    });
  });
}
