import { describe, expect, test } from "vitest";
import { renderAnswer } from "../../../src/discord/render.ts";
import { NOT_AVAILABLE } from "../../../src/holdings/column.ts";
import type { Holder } from "../../../src/holdings/holder.ts";
import { addMonths, type Month, monthRange, toMonth } from "../../../src/holdings/month.ts";
import { FIRST_MONTH, indexOf } from "../../../src/holdings/timeline.ts";
import type { Evidence } from "../../../src/insights/claims/basis.ts";
import type { Claim } from "../../../src/insights/claims/claim.ts";
import { newsworthiness } from "../../../src/insights/claims/newsworthiness.ts";
import { records } from "../../../src/insights/claims/records.ts";
import { proofCard } from "../../../src/views/proof-card.ts";
import { proofSelect, recordsCard } from "../../../src/views/records-card.ts";
import { en } from "../../../src/words/en/words.ts";
import { recordClaim } from "../../../src/words/record-claim.ts";
import { JP, shipped, TOTAL } from "../../support/shipped.ts";

const now = shipped.asOf();
const holders = [...shipped.register.holders.values()].filter(({ id }) => now.newestMonth(id) !== null);
const countries = holders.filter(({ kind }) => kind === "country");
const months = monthRange(FIRST_MONTH, now.newestMonth() ?? FIRST_MONTH);

/** The raw level of a month; NaN where there is none. */
const raw = (id: Holder["id"], month: Month) => {
  const value = now.values(id)[indexOf(month)] ?? NOT_AVAILABLE;
  return value <= NOT_AVAILABLE ? Number.NaN : value;
};

describe.each(holders.map((holder) => [holder.name, holder] as const))("%s", (_, holder) => {
  test("in every month claims that hold in the raw figures, at most seven, with proofs that Discord takes", () => {
    const faults = monthsFor(holder).flatMap((month) => {
      const claims = records(now, holder.id, month);
      checkCards(holder, month, claims);
      const found = [...faultsOfList(claims), ...claims.flatMap((claim) => faultsOf(holder, claim))];
      return found.map((fault) => `${month}: ${fault}`);
    });
    expect(faults).toEqual([]);
  });
});

/** Of a holder that only the tables of all countries list, every seventh month: all would take a minute. */
function monthsFor({ id }: Holder): Month[] {
  const isMajor = now.files.some(({ table, holders: listed }) => table === "slt_table5" && listed.includes(id));
  return isMajor ? months : months.filter((_, at) => (months.length - 1 - at) % 7 === 3);
}

function faultsOfList(claims: readonly Claim[]): string[] {
  const kinds = claims.map(({ kind }) => kind);
  const weights = claims.map((claim) => newsworthiness(claim).weight);
  return [
    ...(claims.length > 7 ? ["too many"] : []),
    ...(new Set(kinds).size < kinds.length ? ["a kind twice"] : []),
    ...(weights.some((weight, at) => weight > (weights[at - 1] ?? weight)) ? ["out of order"] : []),
  ];
}

/** @throws RangeError where Discord would refuse it */
function checkCards(holder: Holder, month: Month, claims: readonly Claim[]): void {
  const select = proofSelect(en, now, holder, month, claims);
  renderAnswer({ card: recordsCard(en, now, holder, month, claims), ...(select && { select }) });
  for (const [at, claim] of claims.entries()) {
    renderAnswer({ card: proofCard(en, now, holder, { claim, number: at + 1 }) });
  }
}

function faultsOf(holder: Holder, claim: Claim): string[] {
  const text = recordClaim(en, now, claim);
  const checks = {
    words: !/undefined|NaN|null|Infinity|\b(bought|sold|buying|selling)\b/.test(text),
    mark: text.includes("†") === claim.crossed.length > 0,
    steps: claim.crossed.every(({ kind, month }) => kind === "step" && month <= claim.month),
    proof: claim.proof.length > 0 && claim.proof.every((evidence) => stands(evidence)),
    reading: holds(holder, claim),
  };
  return Object.entries(checks).flatMap(([name, good]) => (good ? [] : [`${name} of "${text}"`]));
}

/** Whether a claim of levels, shares or places is what reading the raw rows gives. */
function holds({ id }: Holder, claim: Claim): boolean {
  const { month } = claim;
  if (claim.kind === "place") {
    const place = (each: Month) => 1 + countries.filter((other) => raw(other.id, each) > raw(id, each)).length;
    const isHeld = monthRange(claim.since, month).every((each) => place(each) === claim.place);
    return isHeld && (claim.atLeast || place(addMonths(claim.since, -1)) !== claim.place);
  }
  if (claim.kind === "share") {
    const share = (each: Month) => raw(id, each) / raw(TOTAL, each);
    return claim.since === null || isSince(share, claim.side, claim.since.month, month);
  }
  if (claim.kind !== "level" || claim.extreme.kind !== "since") return true;
  return isSince((each) => raw(id, each), claim.side, claim.extreme.month, month);
}

function isSince(read: (month: Month) => number, side: "lowest" | "highest", since: Month, month: Month): boolean {
  const isAsFar = (each: Month) => (side === "lowest" ? read(each) <= read(month) : read(each) >= read(month));
  return isAsFar(since) && !monthRange(addMonths(since, 1), addMonths(month, -1)).some(isAsFar);
}

/** Every value of a proof is in the file that it names. */
function stands(evidence: Evidence): boolean {
  switch (evidence.kind) {
    case "level":
      return now.inFile(evidence.figure.carriedBy, evidence.holder, evidence.month) === evidence.figure.millions;
    case "share":
      return (
        now.inFile(evidence.figure.carriedBy, evidence.holder, evidence.month) === evidence.figure.millions &&
        now.inFile(evidence.total.carriedBy, TOTAL, evidence.month) === evidence.total.millions
      );
    case "change": {
      const { from, to, fromMonth, toMonth, millions } = evidence.change;
      const [before, after] = [fromMonth, toMonth].map((each) => now.inFile(to.carriedBy, evidence.holder, each));
      return from.carriedBy === to.carriedBy && (after ?? 0) - (before ?? 0) === millions;
    }
    case "old-column":
      return now.oldColumn(evidence.holder, evidence.month) === evidence.millions;
  }
}

const claimsOf = (id: string, month: string) =>
  records(now, shippedId(id), toMonth(month)).map((claim) => recordClaim(en, now, claim));
const shippedId = (id: string) => holders.find((holder) => holder.id === id)?.id ?? JP;

test.each([
  ["JP", "2022-03", "Lowest since January 2020 (1,211.8)†"],
  ["CN", "2022-03", "Lowest since its series was re-based in June 2010 (843.7 old, 1,112.1 new)"],
  ["CN", "2008-09", "Passed Japan (for the first time in this table)"],
  ["CN", "2026-03", "50.4% below its peak of 1,316.7 (November 2013), below half of it for the first time†"],
  [
    "CN",
    "2026-07",
    "53.1% below its peak of 1,316.7 (November 2013), below half of it since June, and before that in April†",
  ],
  ["JP", "2026-07", "Largest holder since June 2019"],
  ["GB", "2026-07", "1.7 short of 1,000, which it has not reached in this table"],
  [
    "GB",
    "2026-07",
    "+58.4 on the month: its largest rise since July 2019 (the survey month June 2021 left out); three times its usual month (17.7)",
  ],
])("%s, %s: %s", (id, month, words) => expect(claimsOf(id, month)).toContain(words));

test("nothing is said of a survey month's change, and of a row newly listed only where it stands", () => {
  expect(claimsOf("GB", "2012-01").filter((words) => /on the month|since|largest/i.test(words))).toEqual([]);
  expect(claimsOf("SV", "2025-03")).toEqual(["5.9 behind the Netherlands"]);
});

test("a distance from the peak is not said twice", () => {
  const kinds = records(now, shippedId("CN"), toMonth("2026-07")).map(({ kind }) => kind);
  expect(kinds).toContain("half-peak");
  expect(kinds).not.toContain("peak");
});

test("below half of the peak is news for half a year, and again after two years above", () => {
  const saysHalf = (month: string) => claimsOf("CN", month).some((words) => words.includes("below half"));
  expect(["2026-02", "2026-03", "2026-05", "2026-06"].map(saysHalf)).toEqual([false, true, false, true]);
});

test("a claim that ends at a break says so", () => {
  const streak = records(now, TOTAL, toMonth("2021-10")).find(({ kind }) => kind === "streak");
  expect(streak?.stoppedAt ?? null).toBe(null);
  const ofWall = records(now, shippedId("GB"), toMonth("2026-07")).find(({ kind }) => kind === "share");
  expect(ofWall?.stoppedAt?.text).toContain("with the Channel Islands");
});
