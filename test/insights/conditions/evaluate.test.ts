import { expect, test } from "vitest";
import { toHolderId } from "../../../src/holdings/holder.ts";
import { toMonth } from "../../../src/holdings/month.ts";
import { parseConditions } from "../../../src/insights/conditions/condition-text.ts";
import { evaluate } from "../../../src/insights/conditions/evaluate.ts";
import type { Met } from "../../../src/insights/conditions/met.ts";
import { releaseFacts } from "../../../src/insights/release-facts.ts";
import { shipped } from "../../support/shipped.ts";

const ALL = parseConditions(
  "change>=30bn; change>=10%; low>=5y; high>=5y; streak>=3; place<=10; net>=20bn; revision>=5bn; round",
);

function evaluated(month: string, watched: readonly string[], conditions = ALL, release?: string) {
  const facts = releaseFacts(shipped, shipped.asOf(release), toMonth(month));
  if (!facts) throw new Error(`no total for ${month}`);
  return evaluate(shipped, facts, watched.map(toHolderId), conditions);
}

const brief = ({ holder, condition, kind }: Met) => `${holder.id} ${kind} ${condition.kind}`;

test("July 2026: China at its lowest since August 2008, by the claim that proves it", () => {
  const { met } = evaluated("2026-07", ["CN"], parseConditions("low>=17y"));
  expect(met).toMatchObject([
    {
      kind: "level",
      figure: { millions: 618_000 },
      claim: { extreme: { kind: "since", month: "2008-08" }, reach: 215 },
    },
  ]);
  expect(met[0]?.claim?.crossed.length).toBeGreaterThan(0);
  expect(evaluated("2026-07", ["CN"], parseConditions("low>=18y")).met).toEqual([]);
});

test("July 2026: nobody named is the twenty listed and the total; net purchases are not known yet", () => {
  const { met, unknown } = evaluated("2026-07", []);
  expect(met.map(brief).slice(0, 5)).toEqual([
    "total change change",
    "JP streak streak",
    "GB change change",
    "GB level high",
    "GB round round",
  ]);
  expect(new Set(met.map(({ holder }) => holder.kind))).toEqual(new Set(["total", "country"]));
  expect(unknown).toEqual([{ kind: "net", bound: 20_000 }]);
});

test("April 2026, 18 June: long-term net alone, of whoever Table 3 has", () => {
  const { met, unknown } = evaluated("2026-04", ["total", "CA", "SA", "BE"], parseConditions("net>=9bn"), "2026-06-18");
  expect(met.map((each) => [each.holder.id, each.kind === "net" && each.split.netLongTerm])).toEqual([
    ["total", 50_516],
    ["CA", -42_292],
    ["BE", -12_027],
  ]);
  expect(unknown).toEqual([]);
});

test("before February 2023 nothing of Table 3 is met, and nothing is to come", () => {
  expect(evaluated("2022-03", ["JP"], parseConditions("net>=0.1bn"))).toEqual({ met: [], unknown: [] });
});

test("March 2022: China reaches back to the re-basing alone; Japan's fall is the largest so far", () => {
  const { met } = evaluated("2022-03", ["CN", "JP"], parseConditions("change>=70bn; low>=10y"));
  expect(met).toMatchObject([
    { kind: "level", claim: { extreme: { kind: "re-based", month: "2010-06" } } },
    { kind: "change", change: { millions: -74_000 }, claim: { largest: { since: null } } },
  ]);
  expect(evaluated("2022-03", ["CN"], parseConditions("low>=12y")).met).toEqual([]);
});

test("a row newly listed is no change, no high and no round number: El Salvador, March 2025", () => {
  expect(evaluated("2025-03", ["SV"], parseConditions("change>=0.1bn; change>=10%; high>=1y; round")).met).toEqual([]);
});

test("a survey's month is no change: the United Kingdom, June 2021", () => {
  expect(evaluated("2021-06", ["GB", "total"], parseConditions("change>=0.1bn; change>=0.1%; streak>=2")).met).toEqual(
    [],
  );
});

test("places are not told where the table of the month is another month's largest", () => {
  expect(evaluated("2026-04", ["LU", "CA"], parseConditions("place<=10"), "2026-06-18").met.map(brief)).toEqual([
    "LU place place",
    "CA place place",
  ]);
  expect(evaluated("2026-06", ["LU", "CA"], parseConditions("place<=20")).met).toEqual([]);
});

test("composites change, have levels and revisions, and never a place", () => {
  const watched = ["custody-centres", "everyone-else", "china-belgium"];
  const conditions = parseConditions("change>=50bn; high>=5y; place<=20; revision>=0.1bn");
  const { met } = evaluated("2026-07", watched, conditions);
  expect(met.map(brief)).toEqual([
    "custody-centres change change",
    "custody-centres level high",
    "custody-centres revision revision",
    "everyone-else change change",
    "everyone-else revision revision",
    "china-belgium revision revision",
  ]);
});

test("a revision of a sum is that of its members together", () => {
  const revised = evaluated("2026-07", ["china-belgium"], parseConditions("revision>=0.1bn")).met[0];
  if (revised?.kind !== "revision") throw new Error("not revised");
  const { month, thenMillions, nowMillions } = revised.revision;
  const ids = ["CN", "BE"].map(toHolderId);
  const sumAsOf = (release: string) =>
    ids.reduce((sum, id) => sum + (shipped.asOf(release).millions(id, month) ?? Number.NaN), 0);
  expect([thenMillions, nowMillions]).toEqual([sumAsOf("2026-06-18"), sumAsOf("2026-09-16")]);
});

test("of an older month nothing was revised by a release that is not its own", () => {
  expect(evaluated("2022-03", [], parseConditions("revision>=0.1bn")).met).toEqual([]);
});

test("a month without a figure meets nothing", () => {
  expect(evaluated("2026-07", ["ES", "oil-exporters"]).met).toEqual([]);
});
