import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { toMonth } from "../../src/holdings/month.ts";
import { describeRaw, rawFile } from "../support/raw-files.ts";
import { sampleTable5 } from "../support/table5-sample.ts";
import { HISTORY, openWatchRoom, TABLE5 } from "./watch-room.ts";

const at = (text: string) => new Date(text);

describe("the day of a release", () => {
  it("finds Table 5 within 15 seconds, announces it once, and asks for the history", async () => {
    const { clock, treasury, announced, alerts, store, run } = await openWatchRoom("2026-09-16T12:00:00Z");
    treasury.publish(TABLE5, sampleTable5("2026-06"));
    const watch = run("2026-06");
    await clock.liveUntil(at("2026-09-16T20:07:00Z"));
    expect(watch.overdue()).toMatchObject({ date: "2026-09-16" });
    treasury.publish(TABLE5, sampleTable5("2026-07"));
    treasury.publish(HISTORY, Buffer.from("the history"));
    await clock.liveUntil(at("2026-09-16T20:07:15Z"));
    expect(announced).toEqual([
      {
        referenceMonth: "2026-07",
        releaseDate: "2026-09-16",
        late: false,
        missedReleases: [],
        version: 1,
        additions: [],
      },
    ]);
    expect(watch.overdue()).toBeNull();
    expect(watch.nextDue()).toMatchObject({ date: "2026-10-16", official: true });
    await clock.liveUntil(at("2026-09-17T12:00:00Z"));
    expect((await store.acceptedFiles()).map(({ table }) => table)).toEqual(["slt_table5", "slt_table5", "mfhhis01"]);
    expect(announced).toHaveLength(1);
    expect(alerts).toEqual([]);
  });

  it("asks every 15 s for half an hour, then every minute, then every ten, and alerts once at 16:30", async () => {
    const { clock, treasury, alerts, run } = await openWatchRoom("2026-12-15T20:50:00Z");
    treasury.publish(TABLE5, sampleTable5("2026-09"));
    run("2026-09");
    const asked = async (until: string) => {
      const before = treasury.requests.filter(({ file }) => file === TABLE5).length;
      await clock.liveUntil(at(until));
      return treasury.requests.filter(({ file }) => file === TABLE5).length - before;
    };
    expect(await asked("2026-12-15T20:59:59Z")).toBe(1);
    expect(await asked("2026-12-15T21:29:59Z")).toBe(120);
    expect(alerts).toEqual([]);
    expect(await asked("2026-12-15T22:59:59Z")).toBe(90);
    expect(alerts).toEqual([expect.stringContaining("release of 2026-10, due on 2026-12-15 at 16:00 in Washington")]);
    expect(await asked("2026-12-15T23:59:59Z")).toBe(6);
    expect(alerts).toHaveLength(1);
  });

  it("asks conditionally, and once an hour for the whole", async () => {
    const { clock, treasury, run } = await openWatchRoom("2026-12-15T20:59:00Z");
    treasury.publish(TABLE5, sampleTable5("2026-09"));
    run("2026-09");
    await clock.liveUntil(at("2026-12-15T22:30:00Z"));
    const whole = treasury.requests.filter(({ file, status }) => file === TABLE5 && status === 200);
    expect(whole.map(({ conditional }) => conditional)).toEqual([false, false]);
  });

  it("takes a release that a shutdown moved for what it is: on time, on the day it came, nothing missed", async () => {
    const { clock, treasury, announced, start } = await openWatchRoom("2026-12-15T20:00:00Z");
    treasury.publish(TABLE5, sampleTable5("2026-09"));
    const watch = start("2026-09");
    for (const moment of ["2026-12-15T21:30:00Z", "2027-01-28T20:55:00Z", "2027-01-28T21:05:00Z"]) {
      clock.set(at(moment));
      if (moment.endsWith("21:05:00Z")) treasury.publish(TABLE5, sampleTable5("2026-11"));
      await watch.checkNow();
    }
    expect(announced).toEqual([
      {
        referenceMonth: "2026-11",
        releaseDate: "2027-01-28",
        late: false,
        missedReleases: [],
        version: 1,
        additions: [],
      },
    ]);
  });
});

describe("a start", () => {
  it("announces nothing if it is the very first, and the next release as ever", async () => {
    const { clock, treasury, announced, store, start } = await openWatchRoom("2026-09-18T12:00:00Z");
    treasury.publish(TABLE5, sampleTable5("2026-07"));
    const watch = start("2026-04");
    await watch.checkNow();
    expect(announced).toEqual([]);
    expect(await store.announcedThrough()).toBe("2026-07");
    clock.set(at("2026-10-16T20:01:00Z"));
    treasury.publish(TABLE5, sampleTable5("2026-08"));
    await watch.checkNow();
    expect(announced.map(({ referenceMonth }) => referenceMonth)).toEqual(["2026-08"]);
  });

  it("counts from what ships with the bot where the Treasury cannot be reached", async () => {
    const { treasury, announced, store, start } = await openWatchRoom("2026-06-18T20:01:00Z");
    const watch = start("2026-03");
    await watch.checkNow();
    expect(await store.announcedThrough()).toBe("2026-03");
    treasury.publish(TABLE5, sampleTable5("2026-04"));
    await watch.checkNow();
    expect(announced).toMatchObject([{ referenceMonth: "2026-04", late: false }]);
  });

  it("announces late what came while the bot was down, and names the releases that it missed", async () => {
    const { treasury, announced, store, start } = await openWatchRoom("2026-09-23T23:00:00Z");
    await store.startAt(toMonth("2026-04"));
    treasury.publish(TABLE5, sampleTable5("2026-07"));
    await start("2026-04").checkNow();
    const missedReleases = ["2026-07-14", "2026-08-17"];
    expect(announced).toEqual([
      { referenceMonth: "2026-07", releaseDate: "2026-09-16", late: true, missedReleases, version: 1, additions: [] },
    ]);
  });

  it("announces late what came with a newer data/ of an upgrade, once", async () => {
    const { treasury, announced, store, start } = await openWatchRoom("2026-09-20T12:00:00Z");
    await store.startAt(toMonth("2026-06"));
    await start("2026-07").checkNow();
    expect(announced).toMatchObject([{ referenceMonth: "2026-07", late: true, missedReleases: [] }]);
    treasury.publish(TABLE5, sampleTable5("2026-07"));
    await start("2026-07").checkNow();
    expect(announced).toHaveLength(1);
  });

  it("does not announce what is older than 7 days, and names it with the next one", async () => {
    const { clock, treasury, announced, store, start } = await openWatchRoom("2026-09-24T12:00:00Z");
    await store.startAt(toMonth("2026-06"));
    treasury.publish(TABLE5, sampleTable5("2026-07"));
    const watch = start("2026-06");
    await watch.checkNow();
    expect(announced).toEqual([]);
    clock.set(at("2026-10-16T20:03:00Z"));
    treasury.publish(TABLE5, sampleTable5("2026-08"));
    await watch.checkNow();
    expect(announced).toMatchObject([{ referenceMonth: "2026-08", late: false, missedReleases: ["2026-09-16"] }]);
  });
});

describe("what is new", () => {
  it("is not a revision: it is stored and not announced", async () => {
    const { treasury, announced, store, start } = await openWatchRoom("2026-09-16T20:05:00Z");
    await store.startAt(toMonth("2026-07"));
    const watch = start("2026-07");
    for (const moved of [0, 3.6]) {
      treasury.publish(TABLE5, sampleTable5("2026-07", moved));
      expect((await watch.checkNow()).get("slt_table5")).toMatchObject({ kind: "accepted", announcement: null });
    }
    expect(await store.acceptedFiles()).toHaveLength(2);
    expect(announced).toEqual([]);
  });

  it("is never what two caches serve in turn", async () => {
    const { treasury, announced, alerts, store, start } = await openWatchRoom("2026-09-16T20:05:00Z");
    treasury.publish(TABLE5, sampleTable5("2026-06"));
    const watch = start("2026-06");
    await watch.checkNow();
    treasury.publish(TABLE5, sampleTable5("2026-07"));
    treasury.order(TABLE5, { kind: "in-turn" });
    for (let round = 0; round < 6; round++) await watch.checkNow();
    expect(announced).toHaveLength(1);
    expect(await store.acceptedFiles()).toHaveLength(2);
    expect(alerts).toEqual([]);
  });

  it("is told by the hash where the cache has vanished", async () => {
    const { treasury, cache, announced, store, start } = await openWatchRoom("2026-09-16T20:05:00Z");
    await store.startAt(toMonth("2026-06"));
    treasury.publish(TABLE5, sampleTable5("2026-07"));
    const watch = start("2026-06");
    await watch.checkNow();
    await cache.clear();
    expect((await watch.checkNow()).get("slt_table5")).toEqual({ kind: "nothing-new" });
    expect((await start("2026-07").checkNow()).get("slt_table5")).toEqual({ kind: "nothing-new" });
    expect(announced).toHaveLength(1);
  });

  it("is asked for whole where the cache outlived the state", async () => {
    const first = await openWatchRoom("2026-09-16T20:05:00Z");
    first.treasury.publish(TABLE5, sampleTable5("2026-07"));
    await first.start("2026-06").checkNow();
    const second = await openWatchRoom("2026-09-16T20:06:00Z");
    second.treasury.publish(TABLE5, sampleTable5("2026-07"));
    await second.cache.set("body slt_table5", await first.cache.get("body slt_table5"));
    expect((await second.start("2026-06").checkNow()).get("slt_table5")?.kind).toBe("accepted");
  });
});

describe("what is refused", () => {
  it.each([
    [{ kind: "html" }, /a page of HTML/],
    [{ kind: "half" }, /line \d+/],
  ] as const)("%j is kept, told once and asked for again without conditions", async (fault, reason) => {
    const { treasury, alerts, logged, store, start } = await openWatchRoom("2026-09-16T20:05:00Z");
    treasury.publish(TABLE5, sampleTable5("2026-06"));
    const watch = start("2026-06");
    await watch.checkNow();
    treasury.publish(TABLE5, sampleTable5("2026-07"));
    treasury.order(TABLE5, fault);
    for (let round = 0; round < 3; round++) await watch.checkNow();
    expect(alerts).toEqual([expect.stringMatching(reason)]);
    expect(alerts[0]?.split("slt_table5.txt")).toHaveLength(2);
    expect(logged.filter((line) => line.includes("is refused"))).toHaveLength(1);
    expect(await store.refusals()).toEqual([expect.objectContaining({ reason: expect.stringMatching(reason) })]);
    expect(watch.state().lastRefusal).toMatchObject({ table: "slt_table5", reason: expect.stringMatching(reason) });
    treasury.calm(TABLE5);
    expect((await watch.checkNow()).get("slt_table5")).toMatchObject({ kind: "accepted" });
    const asked = treasury.requests.filter(({ file }) => file === TABLE5).map(({ conditional }) => conditional);
    expect(asked).toEqual([false, true, false, false, false]);
  });

  it("because it is older than what is held stays quiet when it comes in turn with the newest", async () => {
    const { treasury, alerts, start } = await openWatchRoom("2026-09-16T20:05:00Z");
    treasury.publish(TABLE5, sampleTable5("2026-06"));
    treasury.publish(TABLE5, sampleTable5("2026-07"));
    treasury.order(TABLE5, { kind: "in-turn" });
    const watch = start("2026-07");
    for (let round = 0; round < 6; round++) await watch.checkNow();
    expect(alerts).toEqual([expect.stringContaining("older than what is held")]);
  });

  it("by an older version of the bot is judged anew after an upgrade", async () => {
    const { treasury, announced, alerts, store, start } = await openWatchRoom("2026-09-16T20:05:00Z");
    await store.startAt(toMonth("2026-06"));
    treasury.publish(TABLE5, sampleTable5("2026-07"));
    const unknownName = { kind: "refused", reason: "the name of a holder that is not known" } as const;
    await start("2026-06", () => unknownName).checkNow();
    const stillOlder = start("2026-06", () => unknownName);
    await stillOlder.checkNow();
    expect(stillOlder.state().lastRefusal).toMatchObject({ reason: unknownName.reason });
    expect(alerts.filter((text) => text.includes("slt_table5"))).toHaveLength(1);
    await start("2026-06").checkNow();
    expect(announced).toHaveLength(1);
    expect(await store.verdict(sha256(sampleTable5("2026-07")))).toBe("accepted");
  });

  it("with other bytes at every request, such as a page that tells the time, is told once", async () => {
    const { treasury, alerts, store, start } = await openWatchRoom("2026-09-16T20:05:00Z");
    const watch = start("2026-06");
    for (let round = 0; round < 4; round++) {
      treasury.publish(TABLE5, Buffer.from(`<!DOCTYPE html><p>${round}</p>`));
      await watch.checkNow();
    }
    expect(alerts).toHaveLength(1);
    expect(await store.refusals()).toHaveLength(4);
  });

  it("a page that is not found is no file: it fails with a reason, logged once, and nothing is kept", async () => {
    const { treasury, alerts, logged, store, start } = await openWatchRoom("2026-09-16T20:05:00Z");
    treasury.publish(TABLE5, sampleTable5("2026-07"));
    treasury.order(TABLE5, { kind: "not-found" });
    const watch = start("2026-06");
    for (let round = 0; round < 3; round++) await watch.checkNow();
    expect(logged.filter((line) => line.includes("404") && line.includes("slt_table5"))).toHaveLength(1);
    expect(await store.refusals()).toEqual([]);
    expect(alerts).toEqual([]);
    expect(watch.state()).toMatchObject({
      lastGoodCheck: null,
      lastFailure: { reason: expect.stringContaining("404") },
    });
  });
});

describeRaw("the Treasury's own files", () => {
  it("are taken on the day of their release, and the next one names what lay between", async () => {
    const { clock, treasury, announced, start } = await openWatchRoom("2026-06-18T20:04:00Z");
    const watch = start("2026-03");
    await watch.checkNow();
    for (const [moment, release] of [
      ["2026-06-18T20:05:00Z", "2026-06-18"],
      ["2026-09-16T20:05:00Z", "2026-09-16"],
    ] as const) {
      clock.set(at(moment));
      treasury.publish(TABLE5, rawFile(`${release}/slt_table5.txt`));
      await watch.checkNow();
    }
    const missedReleases = ["2026-07-14", "2026-08-17"];
    expect(announced).toEqual([
      {
        referenceMonth: "2026-04",
        releaseDate: "2026-06-18",
        late: false,
        missedReleases: [],
        version: 1,
        additions: [],
      },
      { referenceMonth: "2026-07", releaseDate: "2026-09-16", late: false, missedReleases, version: 1, additions: [] },
    ]);
  });

  it.each([
    ["the dead table", "2023-03-15/mfh.txt", /slt_table5.txt is refused: line 1/],
    ["its page", "2026-06-18/slt_table5.html", /line 1, cell 1: expected "Table 5/],
    ["an older one", "2026-06-18/slt_table5.txt", /2026-04 is older/],
  ])("are refused under the name of Table 5: %s", async (_what, file, reason) => {
    const { treasury, announced, alerts, start } = await openWatchRoom("2026-09-16T20:04:00Z");
    treasury.publish(TABLE5, rawFile(file));
    await start("2026-07").checkNow();
    expect(alerts).toEqual([expect.stringMatching(reason)]);
    expect(announced).toEqual([]);
  });
});

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
