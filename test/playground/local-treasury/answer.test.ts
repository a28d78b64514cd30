import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { answerTo, type Fault } from "../../../src/playground/local-treasury/answer.ts";
import { createEdition } from "../../../src/playground/local-treasury/edition.ts";

const older = createEdition(Buffer.from("June and no more"), new Date("2026-08-17T20:00:00Z"));
const newer = createEdition(Buffer.from("July, June, and so on"), new Date("2026-09-16T20:00:00Z"));
const ask = (fault: Fault | null, headers = {}, turn = 0) =>
  answerTo({ path: "/tic/slt_table5.txt", headers, turn }, [older, newer], fault);
const text = (body: Uint8Array) => Buffer.from(body).toString();

describe("a file that was published", () => {
  it("is its newest edition, with ETag and Last-Modified", () => {
    const answer = ask(null);
    expect(answer).toMatchObject({ status: 200, headers: { "last-modified": "Wed, 16 Sep 2026 20:00:00 GMT" } });
    expect(text(answer.body)).toBe("July, June, and so on");
  });

  it("is 304 for who has it, the ETag outweighing the time stamp", () => {
    expect(ask(null, { "if-none-match": newer.etag }).status).toBe(304);
    expect(ask(null, { "if-modified-since": newer.lastModified }).status).toBe(304);
    expect(ask(null, { "if-modified-since": older.lastModified }).status).toBe(200);
    expect(ask(null, { "if-none-match": older.etag, "if-modified-since": newer.lastModified }).status).toBe(200);
  });

  it("is a page that is not found before", () => {
    const answer = answerTo({ path: "/tic/x.txt", headers: {}, turn: 0 }, [], null);
    expect(answer.status).toBe(404);
    expect(answer.body.length).toBeGreaterThan(95_000);
  });
});

describe("faults on order", () => {
  it("serve an older edition, or both in turn", () => {
    expect(text(ask({ kind: "stale" }).body)).toBe("June and no more");
    const turns = [0, 1, 2].map((turn) => text(ask({ kind: "in-turn" }, {}, turn).body).slice(0, 4));
    expect(turns).toEqual(["June", "July", "June"]);
  });

  it("serve half of the file", () => {
    expect(text(ask({ kind: "half" }).body)).toBe("July, June");
  });

  it("unpack to far more than they weigh", () => {
    const { body } = ask({ kind: "gzip-bomb" });
    expect(body.length).toBeLessThan(100_000);
    expect(gunzipSync(body)).toHaveLength(20_000_000);
  });

  it("lead round in a circle, or away", () => {
    expect(ask({ kind: "redirect-loop" })).toMatchObject({ status: 302, headers: { location: "/tic/slt_table5.txt" } });
    expect(ask({ kind: "redirect", to: "http://elsewhere/" }).headers).toEqual({ location: "http://elsewhere/" });
  });
});
