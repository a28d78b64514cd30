import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type LocalTreasury, startLocalTreasury } from "../../src/playground/local-treasury/local-treasury.ts";
import { createFetchTable, type FetchTable } from "../../src/tic/fetch-table.ts";

const FILE = "slt_table5.txt";
const BODY = Buffer.from("Table 5\t\r\n".repeat(400));
const RUNNING = new AbortController().signal;

describe("fetching a table from a server", () => {
  let treasury: LocalTreasury;
  let foreign: LocalTreasury;
  let fetchTable: FetchTable;

  beforeAll(async () => {
    treasury = await startLocalTreasury({ now: () => new Date("2026-09-16T20:00:05Z") });
    foreign = await startLocalTreasury({ now: () => new Date("2026-09-16T20:00:05Z") });
    treasury.publish(FILE, BODY);
    foreign.publish(FILE, BODY);
    fetchTable = createFetchTable({ base: treasury.base, maxBytes: 1_000_000 });
  });
  beforeEach(() => treasury.calm(FILE));
  afterAll(() => Promise.all([treasury.close(), foreign.close()]));

  it("gives the body, its hash and what to ask with next time", async () => {
    const outcome = await fetchTable("slt_table5", null, RUNNING);
    expect(outcome).toMatchObject({
      kind: "body",
      sha256: createHash("sha256").update(BODY).digest("hex"),
      validators: { lastModified: "Wed, 16 Sep 2026 20:00:05 GMT" },
    });
    expect(outcome.kind === "body" && Buffer.from(outcome.bytes).equals(BODY)).toBe(true);
  });

  it("hears that nothing changed, by ETag, or by time stamp where there is no ETag", async () => {
    const first = await fetchTable("slt_table5", null, RUNNING);
    const { etag, lastModified } = first.kind === "body" ? first.validators : { etag: null, lastModified: null };
    expect(await fetchTable("slt_table5", { etag, lastModified: null }, RUNNING)).toEqual({ kind: "unchanged" });
    expect(await fetchTable("slt_table5", { etag: null, lastModified }, RUNNING)).toEqual({ kind: "unchanged" });
  });

  it("lets an ETag outweigh a time stamp that stood still", async () => {
    const validators = { etag: '"of another body"', lastModified: "Wed, 16 Sep 2026 20:00:05 GMT" };
    expect(await fetchTable("slt_table5", validators, RUNNING)).toMatchObject({ kind: "body" });
  });

  it("takes a page of HTML with 200 for a body: its content is for others to judge", async () => {
    treasury.order(FILE, { kind: "html" });
    expect(await fetchTable("slt_table5", null, RUNNING)).toMatchObject({ kind: "body", validators: { etag: null } });
  });

  it.each([
    [{ kind: "not-found" }, /404 Not Found/],
    [{ kind: "server-error" }, /503/],
    [{ kind: "redirect-loop" }, /maximum redirect/],
    [{ kind: "gzip-bomb" }, /over limit: 1000000/],
    [{ kind: "cut" }, /Premature close|aborted|hang up/i],
  ] as const)("fails with a reason on %j", async (fault, reason) => {
    treasury.order(FILE, fault);
    expect(await fetchTable("slt_table5", null, RUNNING)).toEqual({
      kind: "failed",
      reason: expect.stringMatching(reason),
    });
  });

  it("asks no foreign host, wherever it is sent", async () => {
    treasury.order(FILE, { kind: "redirect", to: `${foreign.base}${FILE}` });
    const outcome = await fetchTable("slt_table5", null, RUNNING);
    expect(outcome).toEqual({ kind: "failed", reason: expect.stringMatching(/is not a host of the Treasury/) });
    expect(foreign.requests).toEqual([]);
  });

  it("waits so long and no longer", async () => {
    treasury.order(FILE, { kind: "slow", milliseconds: 60_000 });
    const impatient = createFetchTable({ base: treasury.base, timeoutMs: 30 });
    expect(await impatient("slt_table5", null, RUNNING)).toEqual({ kind: "failed", reason: "no answer within 30 ms" });
  });

  it("stops at once when the bot stops", async () => {
    treasury.order(FILE, { kind: "slow", milliseconds: 60_000 });
    const shutdown = new AbortController();
    const answer = fetchTable("slt_table5", null, shutdown.signal);
    shutdown.abort();
    expect(await answer).toMatchObject({ kind: "failed" });
  });

  it("fails with a reason where nobody listens", async () => {
    const gone = await startLocalTreasury({ now: () => new Date(0) });
    await gone.close();
    const outcome = await createFetchTable({ base: gone.base })("slt_table5", null, RUNNING);
    expect(outcome).toEqual({ kind: "failed", reason: expect.stringMatching(/ECONNREFUSED/) });
  });
});
