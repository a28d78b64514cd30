import { expect, test } from "vitest";
import { toHolderId } from "../../../src/holdings/holder.ts";
import { toMonth } from "../../../src/holdings/month.ts";
import type { Subject } from "../../../src/insights/claims/basis.ts";
import { shipped } from "../../support/shipped.ts";
import { aCountry, KINDS } from "./claim-kinds.ts";
import { claimReading } from "./claim-reading.ts";
import type { Reading } from "./naive/reading.ts";
import { isMajor, kinds, levels, months, preferred } from "./naive/table.ts";

/** On a machine that is busy otherwise; alone it takes a second or two. */
const LONGEST = 120_000;

const vintage = shipped.asOf();

function subjectOf(id: string, at: number): Subject | null {
  const month = toMonth(months[at] ?? "");
  const [holder, figure] = [vintage.holder(toHolderId(id)), vintage.at(toHolderId(id), month)];
  return holder && figure.kind === "figure" ? { vintage, holder, month, figure } : null;
}

/**
 * All months of whoever the tables of the major holders list, of composites and of regions; of those whom the tables of all
 * countries alone list every fifth, from another month on for each: all would take three times as long, and find no more.
 */
function monthsOf(id: string, order: number): number[] {
  const isWhole = !aCountry(kinds.get(id) ?? "") || majors.has(id);
  return [...levels(id).keys()].filter((at) => isWhole || at % 5 === order % 5);
}

const majors = new Set(preferred.filter(isMajor).flatMap(({ listed }) => listed));

/** What a claim says otherwise than the naive reading. */
function faultsOf(is: Reading | null, shouldBe: Reading | null): string[] {
  if (JSON.stringify(is) === JSON.stringify(shouldBe)) return [];
  const [one, other] = [is ?? { claim: "none" }, shouldBe ?? { claim: "none" }];
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((key) => {
    const [said, read] = [one, other].map((reading) => JSON.stringify(reading[key]));
    return said === read ? [] : [`${key} is ${said}, should be ${read}`];
  });
}

test.each(Object.entries(KINDS))(
  "%s: of all holders in all months, as the text of data/ has it",
  { timeout: LONGEST },
  (_, kind) => {
    const faults: string[] = [];
    let said = 0;
    for (const [order, [id, ofHolder]] of [...kinds].entries()) {
      if (!kind.of(ofHolder)) continue;
      for (const at of monthsOf(id, order)) {
        const subject = subjectOf(id, at);
        const claim = subject && kind.claim(subject);
        const shouldBe = levels(id)[at] ? kind.naive(id, at) : null;
        if (claim) said++;
        faults.push(
          ...faultsOf(claim && claimReading(claim), shouldBe).map((fault) => `${id} ${months[at]}: ${fault}`),
        );
      }
    }
    expect(faults).toEqual([]);
    expect(said).toBeGreaterThan(0);
  },
);
