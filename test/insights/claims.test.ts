import { expect, test } from "vitest";
import { toHolderId } from "../../src/holdings/holder.ts";
import { toMonth } from "../../src/holdings/month.ts";
import { extreme } from "../../src/insights/extreme.ts";
import { holderFacts } from "../../src/insights/holder-facts.ts";
import { largestMove } from "../../src/insights/largest-move.ts";
import { movers } from "../../src/insights/movers.ts";
import { overtakes, ranking } from "../../src/insights/ranking.ts";
import { streak } from "../../src/insights/streak.ts";
import { levelClaim, moveClaim, streakClaim, streakSum } from "../../src/words/claim-text.ts";
import { en } from "../../src/words/en/words.ts";
import { CN, GB, JP, shipped, TOTAL } from "../support/shipped.ts";

const now = shipped.asOf();
const JULY = toMonth("2026-07");
const MARCH = toMonth("2022-03");

/** The words of a level claim with its figure. */
function low(holder: string, month: string): string | null {
  const claim = extreme(now, toHolderId(holder), toMonth(month), "lowest");
  return claim && levelClaim(en, claim, "lowest", { withFigure: true });
}

test.each([
  ["CN", "2026-07", "lowest since August 2008 (573.7)†"],
  ["JP", "2026-07", "lowest since January 2025 (1,079.3)"],
  ["JP", "2022-03", "lowest since January 2020 (1,211.8)†"],
  ["CN", "2022-03", "lowest since its series was re-based in June 2010 (843.7 old, 1,112.1 new)"],
  ["CN", "2023-07", "lowest since its series was re-based in June 2009 (776.4 old, 915.8 new)"],
  ["total", "2026-07", "lowest since October 2025 (9,230.5)"],
  ["official", "2026-07", "lowest since February 2024 (3,767.6)"],
  ["FR", "2026-07", "lowest since January 2025 (335.4)"],
  ["GB", "2026-07", null],
  // The old column of June 2008 has nothing, as the month before: a level between nothing and the new one is not re-based.
  ["FR", "2010-12", "lowest since May 2008 (0.0)†"],
  ["NL", "2002-08", "lowest since May 2002 (0.0)†"],
  // Its figures begin before a survey, to which the nearest level goes back.
  ["AU", "2008-11", "lowest since its row was listed anew in January 2008†"],
])("%s, %s: %s", (holder, month, words) => expect(low(holder, month)).toBe(words));

test("the United Kingdom is at its highest in the table, though its row meant more before 2012", () => {
  const claim = extreme(now, GB, JULY, "highest");
  expect(claim).toMatchObject({ kind: "in-table", month: "2026-05", steps: [] });
});

test("largest moves leave survey months out and name them", () => {
  const words = (id: string) => {
    const move = largestMove(now, toHolderId(id), JULY);
    return move && moveClaim(en, move);
  };
  expect(words("GB")).toBe("largest rise since July 2019 (the survey month June 2021 left out)");
  expect(words("FR")).toBe("largest monthly fall in this table");
  expect(words("IN")).toBe("largest rise since September 2020");
});

test("streaks count changes within one release, and end at a survey month", () => {
  const japan = streak(now, JP, JULY);
  expect(japan && [streakClaim(en, japan), streakSum(en, japan, JULY)]).toEqual([
    "third fall in a row",
    "−106.0 since April",
  ]);
  expect(streak(now, CN, toMonth("2010-06"))).toBe(null);
  const afterSurvey = streak(now, TOTAL, toMonth("2021-07"));
  expect(afterSurvey?.months).toBe(1);
});

test("nothing crosses a month in which the row came to mean something else", () => {
  const june = toMonth("2012-06");
  expect(largestMove(now, GB, june)).toMatchObject({ since: null, from: "2012-01", leftOut: [] });
  // May 2010 stood higher, with the Channel Islands and the Isle of Man.
  expect(holderFacts(now, GB, june)?.peak).toEqual({ month: "2012-05", millions: 131_400, from: "2012-01" });
  expect(holderFacts(now, GB, toMonth("2012-01"))?.rebased?.otherMeaning?.text).toContain("Channel Islands");
  expect(holderFacts(now, toHolderId("carib-banking"), toMonth("2007-05"))?.onYear).toBe(null);
  expect(movers(now, june, 12).otherMeaning).toEqual([GB]);
});

test("a move is the largest of the months without a gap", () => {
  // India was not listed in 2005.
  expect(largestMove(now, toHolderId("IN"), toMonth("2006-03"))?.since ?? null).toBe(null);
});

test("the table starts on its new footing: nothing is re-based in March 2000", () => {
  expect(extreme(now, CN, toMonth("2000-09"), "lowest")).toMatchObject({ kind: "in-table" });
  expect(extreme(now, GB, toMonth("2004-02"), "highest")).toMatchObject({ kind: "in-table" });
});

test("the place of the month before is the one that month's own ranking gives", () => {
  const place = (holder: string, month: string) =>
    ranking(now, toMonth(month)).places.find((each) => each.holder === holder);
  for (const holder of ["BE", "CA", "IL", "IE"]) {
    expect(place(holder, "2003-01")?.placeBefore).toBe(place(holder, "2002-12")?.place);
  }
});

test("the month of a survey moves nobody", () => {
  expect(movers(now, toMonth("2021-06"), 1)).toMatchObject({ rises: [], falls: [], unchanged: 0 });
  expect(movers(now, toMonth("2021-06"), 3).rises).not.toEqual([]);
});

test("a row newly listed is no move", () => {
  const salvador = toHolderId("SV");
  const march = toMonth("2025-03");
  expect(movers(now, march, 1).newlyListed.map(({ holder }) => holder)).toEqual([salvador]);
  expect(holderFacts(now, salvador, march)).toMatchObject({
    newlyListed: true,
    streak: null,
    highest: null,
    largestMove: null,
  });
  expect(movers(now, march, 1).rises.map(({ holder }) => holder)).not.toContain(salvador);
});

test("ranks are of countries alone, with who passed whom", () => {
  const july = ranking(now, JULY);
  expect(july.known).toBe(true);
  expect(july.places.slice(0, 4).map(({ holder }) => holder)).toEqual(["JP", "GB", "CN", "BE"]);
  expect(july.places.every(({ holder }) => now.holder(holder)?.kind === "country")).toBe(true);
  const passed = overtakes(now, july, 10).map(({ passed, by }) => [passed.holder, by.map(({ holder }) => holder)]);
  expect(passed).toEqual([
    ["CA", ["KY", "LU"]],
    ["FR", ["IE"]],
  ]);
});

test("equal figures share a place, and the next one is left out", () => {
  const { places } = ranking(now, toMonth("2002-01"));
  const shared = places.filter(({ millions }, at) => millions === places[at - 1]?.millions);
  expect(shared).not.toEqual([]);
  for (const { place, millions } of places) {
    expect(place).toBe(1 + places.filter((each) => each.millions > millions).length);
  }
});

test("who is level after a month was not passed in it, and who was level before was where it was behind before that", () => {
  const passed = (month: string) =>
    overtakes(now, ranking(now, toMonth(month)), 30).flatMap(({ passed, by }) =>
      by.map(({ holder }) => `${holder} ${passed.holder}`),
    );
  // Both at 46.0 in December by the history, but the release of Thailand's change has the Bahamas at 45.99.
  expect(passed("2023-01")).toContain("TH PH");
  expect(passed("2023-01")).not.toContain("TH BS");
});

test("an older column of one Table 5 is never a ranking", () => {
  expect(ranking(now, toMonth("2026-06")).known).toBe(false);
  // A table of all countries has what the 20 largest of another month lack: Germany stands before Bermuda in April.
  const april = ranking(now, toMonth("2026-04"));
  expect(april.known).toBe(true);
  const place = (id: string) => april.places.findIndex(({ holder }) => holder === id);
  expect(place("IL")).toBeLessThan(place("DE"));
  expect(place("DE")).toBeLessThan(place("BM"));
  // As of a release that held no such table, its own 20 are the ranking.
  expect(ranking(shipped.asOf("2026-09-16"), JULY).places).toHaveLength(20);
});

test("China passed Japan in September 2008, and Japan leads again from June 2019", () => {
  expect(ranking(now, toMonth("2008-08")).places[0]?.holder).toBe("JP");
  expect(ranking(now, toMonth("2008-09")).places[0]?.holder).toBe("CN");
  expect(ranking(now, toMonth("2019-05")).places[0]?.holder).toBe("CN");
  expect(ranking(now, toMonth("2019-06")).places[0]?.holder).toBe("JP");
});

test("peaks, and changes over a year", () => {
  expect(holderFacts(now, JP, JULY)).toMatchObject({
    peak: { month: "2021-11", millions: 1_325_500 },
    onYear: { millions: -51_500 },
  });
  expect(holderFacts(now, CN, MARCH)?.onYear?.steps.map(({ month }) => month)).toEqual(["2021-06"]);
});
