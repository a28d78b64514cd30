import { describe, expect, test } from "vitest";
import { toHolderId } from "../../../src/holdings/holder.ts";
import { toMonth } from "../../../src/holdings/month.ts";
import { parseConditions } from "../../../src/insights/conditions/condition-text.ts";
import { evaluate } from "../../../src/insights/conditions/evaluate.ts";
import { shipped } from "../../support/shipped.ts";
import { rowsOf } from "../claims/naive/files.ts";
import { level } from "../claims/naive/level.ts";
import { streak } from "../claims/naive/over.ts";
import { countries, isRanked, kinds, months, moves, range, values } from "../claims/naive/table.ts";

/** Everybody of whom a figure is held: who is watched does not matter to what is met. */
const WATCHED = [...kinds.keys()].filter((id) => ["country", "composite", "total"].includes(kinds.get(id) ?? ""));

/** "JP", "CN", …: whom one condition finds. */
function metBy(condition: string, month: string, release?: string): string[] {
  const vintage = shipped.asOf(release);
  const told = { month: toMonth(month), vintage, flows: vintage };
  const { met } = evaluate(shipped, told, WATCHED.map(toHolderId), parseConditions(condition));
  return met.map(({ holder }) => holder.id);
}

describe.each(["2022-03", "2025-03", "2026-07"])("%s as it stands now, as the text of data/ has it", (month) => {
  const at = months.indexOf(month);
  const moveOf = (id: string) => moves(id)[at] ?? Number.NaN;
  const levelOf = (id: string, when = at) => values(id)[when] ?? Number.NaN;

  test.each([0.1, 1, 5, 10, 30, 50, 150])("a change of %d bn", (billions) => {
    const shouldBe = WATCHED.filter((id) => Math.abs(moveOf(id)) >= Math.round(billions * 1_000));
    expect(metBy(`change>=${billions}bn`, month)).toEqual(shouldBe);
  });

  test.each([0.1, 2.5, 5, 10, 50])("a change of %d%%", (percent) => {
    const shouldBe = WATCHED.filter((id) => {
      const before = levelOf(id) - moveOf(id);
      return moveOf(id) !== 0 && Math.round(Math.abs(moveOf(id)) * 1_000) >= Math.round(percent * 10) * before;
    });
    expect(metBy(`change>=${percent}%`, month)).toEqual(shouldBe.filter((id) => !Number.isNaN(moveOf(id))));
  });

  test.each([1, 2, 5, 10, 18, 25])("a low or a high of %d years", (years) => {
    for (const [side, name] of [
      ["lowest", "low"],
      ["highest", "high"],
    ]) {
      const shouldBe = WATCHED.filter((id) => {
        const found = Number.isNaN(levelOf(id)) ? null : level(id, at);
        return found !== null && found["side"] === side && Number(found["reach"]) >= years * 12;
      });
      expect(metBy(`${name}>=${years}y`, month)).toEqual(shouldBe);
    }
  });

  test.each([2, 3, 5, 12])("a streak of %d months", (count) => {
    const shouldBe = WATCHED.filter((id) => {
      const signs = range(at - count + 1, at).map((each) => Math.sign(moves(id)[each] ?? Number.NaN));
      return streak(id, at) !== null && signs.every((sign) => sign !== 0 && sign === signs[0]);
    });
    expect(metBy(`streak>=${count}`, month)).toEqual(shouldBe);
  });

  test.each([1, 3, 10, 20])("a place among the first %d", (first) => {
    const places = (when: number) => {
      const ranked = countries.filter((id) => !Number.isNaN(levelOf(id, when)));
      return new Map(
        ranked.map((id) => [id, 1 + ranked.filter((each) => levelOf(each, when) > levelOf(id, when)).length]),
      );
    };
    const isComplete = isRanked(at) && isRanked(at - 1);
    const [now, before] = [places(at), places(at - 1)];
    const shouldBe = WATCHED.filter((id) => {
      const [place, placeBefore] = [now.get(id), before.get(id)];
      return place && placeBefore && place !== placeBefore && Math.min(place, placeBefore) <= first;
    });
    const met = metBy(`place<=${first}`, month);
    if (isComplete) expect(met).toEqual(shouldBe);
    else expect(shouldBe).toEqual(expect.arrayContaining(met));
  });
});

/** The cells of one measure of a series as a release left them; a row that left the table is none. */
function cellsAsOf(series: string, measure: string, release: string): Map<string, number> {
  const cells = new Map<string, number>();
  for (const [month, holder, whose, since = "", value = ""] of rowsOf(`obs/${series}`)) {
    if (whose !== measure || since > release) continue;
    if (value === "-" || value === "n.a.") cells.delete(`${holder} ${month}`);
    else cells.set(`${holder} ${month}`, Number(value));
  }
  return cells;
}

const COUNTED = WATCHED.filter((id) => kinds.get(id) !== "composite");

describe("April 2026 as published on 18 June", () => {
  const JUNE = "2026-06-18";
  const five = cellsAsOf("t5", "total", JUNE);
  const net = cellsAsOf("t3", "net_lt", JUNE);
  /** Sixteen countries never show what they hold in all. */
  const held = cellsAsOf("t3", "total", JUNE);
  const listed =
    rowsOf("releases")
      .find(([date, table]) => date === JUNE && table === "slt_table5")?.[6]
      ?.split("|") ?? [];

  test.each([1, 5, 10, 40])("a change of %d bn among the 20 and in total", (billions) => {
    const shouldBe = COUNTED.filter((id) => {
      const change = (five.get(`${id} 2026-04`) ?? Number.NaN) - (five.get(`${id} 2026-03`) ?? Number.NaN);
      return listed.includes(id) && Math.abs(change) >= billions * 1_000;
    });
    expect(metBy(`change>=${billions}bn`, "2026-04", JUNE).filter((id) => listed.includes(id))).toEqual(shouldBe);
    expect(shouldBe.length).toBeGreaterThan(0);
  });

  test.each([0.1, 1, 20, 50])("net purchases or sales of %d bn", (billions) => {
    const shouldBe = COUNTED.filter(
      (id) => held.has(`${id} 2026-04`) && Math.abs(net.get(`${id} 2026-04`) ?? 0) >= billions * 1_000,
    );
    const met = metBy(`net>=${billions}bn`, "2026-04", JUNE);
    expect(met.filter((id) => COUNTED.includes(id))).toEqual(shouldBe);
    expect(shouldBe.length).toBeGreaterThan(0);
  });
});

describe("revisions", () => {
  test.each([
    ["2026-09-16", "2026-07", 0.1],
    ["2026-09-16", "2026-07", 1],
    ["2026-09-16", "2026-07", 3],
    ["2026-06-18", "2026-04", 0.1],
  ])("by the release of %s, of %s, of %d bn", (release, month, billions) => {
    const rows = rowsOf("obs/t5").filter(([, , measure, , value]) => measure === "total" && value !== "-");
    const isRevised = (id: string) =>
      rows.some(([at, holder, , since, value], index) => {
        const before = rows.slice(0, index).findLast(([other, whose]) => other === at && whose === holder);
        const isOf = holder === id && since === release && before !== undefined;
        return isOf && Math.abs(Number(value) - Number(before[4])) >= billions * 1_000;
      });
    const shouldBe = COUNTED.filter(isRevised);
    expect(metBy(`revision>=${billions}bn`, month, release).filter((id) => COUNTED.includes(id))).toEqual(shouldBe);
  });
});
