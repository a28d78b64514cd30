import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { AcceptedFile } from "../../src/announcements/release-store.ts";
import { createHeldData } from "../../src/bot/held-data.ts";
import { readNamesText, readShippedData } from "../../src/bot/shipped-data.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { eveOfJune } from "../../src/playground/demonstration/eve.ts";
import { publishTable3 } from "../../src/playground/local-treasury/publish-table3.ts";
import { publishTable5 } from "../../src/playground/local-treasury/publish-table5.ts";
import { createRowNames } from "../../src/playground/local-treasury/row-names.ts";
import { JP, level } from "../support/shipped.ts";

const shipped = readShippedData();
const rowNames = createRowNames(readNamesText());
const eve = eveOfJune(shipped, rowNames);
const june = publishTable5(shipped.dataset.asOf("2026-06-18"), toMonth("2026-04"), rowNames);

const NOW = Date.parse("2026-06-18T20:00:00Z");

function accepted(body: Uint8Array): AcceptedFile {
  const sha256 = createHash("sha256").update(body).digest("hex");
  const newestMonth = toMonth("2026-04");
  return { sha256, table: "slt_table5", newestMonth, releaseDate: "2026-06-18", body, seenAt: 0 };
}

function open(files: readonly AcceptedFile[] = []) {
  const logged: string[] = [];
  const write = (_: object, message: string) => void logged.push(message);
  return {
    ...createHeldData(eve.shipped, files, { log: { info: write, warn: write, error: write }, now: () => NOW }),
    logged,
  };
}

describe("a file is judged by its content alone", () => {
  test("a new month is accepted, with the date of its release", () => {
    expect(open().judge("slt_table5", june)).toEqual({
      kind: "accepted",
      newestMonth: "2026-04",
      release: "2026-06-18",
    });
  });

  test("the same figures under other line ends are held", () => {
    const retyped = Buffer.from(Buffer.from(eve.table5).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
    expect(open().judge("slt_table5", retyped)).toEqual({ kind: "held" });
    expect(open().judge("mfhhis01", eve.history)).toEqual({ kind: "held" });
  });

  test.each([
    ["an older month", eve.table5, "expected a newest month of 2026-04 or later, found 2026-03"],
    ["half a file", june.subarray(0, june.length / 2), "slt_table5.txt"],
    ["a page of HTML", Buffer.from("<html>404</html>"), "slt_table5.txt"],
  ])("%s is refused", (_, bytes, reason) => {
    expect(open([accepted(june)]).judge("slt_table5", bytes)).toEqual({
      kind: "refused",
      reason: expect.stringContaining(reason),
    });
  });
});

/** The file with the cells of each row moved or swapped. */
function rewritten(change: (row: string[], rows: string[][]) => string[]): Uint8Array {
  const rows = Buffer.from(june)
    .toString("latin1")
    .split("\r\n")
    .map((line) => line.split("\t"));
  return Buffer.from(rows.map((row) => change(row, rows).join("\t")).join("\r\n"), "latin1");
}

describe("figures that add up and are wrong all the same", () => {
  const reasonOf = (bytes: Uint8Array) => {
    const judgement = open().judge("slt_table5", bytes);
    return judgement.kind === "refused" ? judgement.reason : judgement.kind;
  };

  test("two holders in each other's row are refused", () => {
    const other = new Map([
      ["Japan", "United Kingdom"],
      ["United Kingdom", "Japan"],
    ]);
    const swapped = rewritten(([name = "", ...figures]) => [other.get(name) ?? name, ...figures]);
    expect(reasonOf(swapped)).toContain("figures of GB like those held of it, found those of JP");
  });

  test("columns in reverse are refused", () => {
    const reversed = rewritten(([name = "", ...figures]) =>
      /^\d/.test(figures[0] ?? "") && !/^20\d\d-/.test(figures[0] ?? "")
        ? [name, ...figures.reverse()]
        : [name, ...figures],
    );
    expect(reasonOf(reversed)).toContain("expected figures of");
  });

  test("months that the calendar cannot have are refused, and do not keep the next release out", () => {
    const later = Buffer.from(
      Buffer.from(june)
        .toString("latin1")
        .replace(/\b20(2[56])-/g, (_, year) => `20${Number(year) + 20}-`),
      "latin1",
    );
    expect(reasonOf(later)).toContain("expected a newest month of 2026-05 at the latest, found 2046-04");
    const history = Buffer.from(
      Buffer.from(eve.history).toString("latin1").replace("5/18/2026", "5/18/2036"),
      "latin1",
    );
    expect(open().judge("mfhhis01", history)).toMatchObject({ kind: "refused" });
  });
});

describe("what is held", () => {
  test("grows by a file that was accepted", () => {
    const data = open();
    const before = data.dataset();
    expect(data.held.newestMonth()).toBe("2026-03");
    data.stage(accepted(june)).take();
    expect([data.held.newestMonth(), data.held.release()]).toEqual(["2026-04", "2026-06-18"]);
    expect(level(data.dataset().asOf(), JP, "2026-04")).toBe(1209.9);
    expect(before.newestMonthOf("slt_table5")).toBe("2026-03");
  });

  test("awaits Table 3 for an hour after its Table 5 was taken, after a restart too", () => {
    const inTime = { ...accepted(june), seenAt: NOW - 3_600_000 };
    expect(open([inTime]).awaitsSplit()).toBe(true);
    expect(open([{ ...inTime, seenAt: inTime.seenAt - 1 }]).awaitsSplit()).toBe(false);
    expect(open().awaitsSplit()).toBe(false);
    const data = open();
    data.stage(inTime).take();
    expect(data.awaitsSplit()).toBe(true);
    const body = publishTable3(shipped.dataset.asOf("2026-06-18"), toMonth("2026-04"), rowNames);
    data.stage({ ...accepted(body), table: "slt_table3" }).take();
    expect(data.awaitsSplit()).toBe(false);
  });

  test("is the same after a restart, and a body that cannot be read is left out", () => {
    expect(open([accepted(june)]).held.newestMonth()).toBe("2026-04");
    const broken = open([accepted(Buffer.from("no table"))]);
    expect(broken.held.newestMonth()).toBe("2026-03");
    expect(broken.logged).toEqual(["a file that was accepted earlier cannot be read any more"]);
  });
});
