import type { Break } from "../../../src/holdings/break.ts";
import type { Standing } from "../../../src/holdings/figure.ts";
import type { Evidence } from "../../../src/insights/claims/basis.ts";
import type { Claim } from "../../../src/insights/claims/claim.ts";
import type { LargestOver } from "../../../src/insights/claims/largest-over.ts";
import type { Extreme } from "../../../src/insights/extreme.ts";
import type { Usual } from "../../../src/insights/usual.ts";
import type { Reading } from "./naive/reading.ts";

/** All that a claim says and brings, in the form of a naive reading. */
export function claimReading(claim: Claim): Reading {
  return {
    ...saysOf(claim),
    from: claim.from,
    crossed: monthsOf(claim.crossed),
    stoppedAt: claim.stoppedAt?.month ?? null,
    release: claim.release,
    proof: claim.proof.map(lineOf),
  };
}

const monthsOf = (breaks: readonly Break[]) => breaks.map(({ month }) => month);

function saysOf(claim: Claim): Reading {
  switch (claim.kind) {
    case "level":
      return { side: claim.side, ...extremeOf(claim.extreme), reach: claim.reach };
    case "move": {
      const { direction, since, from, leftOut, months } = claim.largest;
      const largest = { direction, since, counts: from, leftOut, reach: months };
      return { millions: claim.change.millions, ...largest, usual: claim.usual && usualOf(claim.usual) };
    }
    case "earlier-move": {
      const { move, direction, rank, larger, since, leftOut } = claim;
      const named = larger.map(({ month, millions }) => `${month} ${millions}`);
      return { ...move, direction, rank, larger: named, counts: since, leftOut };
    }
    case "over":
      return overOf(claim.over);
    case "streak":
      return { ...claim.streak, over: claim.over && overOf(claim.over) };
    case "changes":
      return {
        periods: claim.periods.map(({ period, change }) => {
          const months = period === "year-to-date" ? Number(claim.month.slice(5)) : period;
          return `${months}: ${change.millions}`;
        }),
      };
    case "breadth":
      return { rose: claim.rose, fell: claim.fell, unchanged: claim.unchanged };
    case "share": {
      const { side, share, since, inTable, reach } = claim;
      return { side, share, since: since && `${since.month} ${since.share}`, inTable, reach };
    }
    case "place":
      return { place: claim.place, since: claim.since, atLeast: claim.atLeast, reach: claim.reach };
    case "gap":
      return { other: claim.other, millions: claim.millions, yearAgo: claim.yearAgoMillions };
    case "passed":
    case "passed-by":
      return {
        others: claim.others.map(({ other, lastAhead, from }) => `${other} ${lastAhead} ${from}`),
        place: claim.place,
      };
    case "peak": {
      const { month, millions, from } = claim.peak;
      return { month, highest: millions, counts: from, millions: claim.millions };
    }
    case "half-peak": {
      const { peak, millions, since, reach, before, first } = claim;
      return { month: peak.month, highest: peak.millions, counts: peak.from, millions, since, reach, before, first };
    }
    case "round": {
      const { direction, boundMillions, since, inTable, reach } = claim;
      return { direction, bound: boundMillions, since, inTable, reach };
    }
    case "near":
      return { bound: claim.boundMillions, millions: claim.millions, inTable: claim.inTable };
  }
}

function extremeOf(extreme: Extreme): Reading {
  switch (extreme.kind) {
    case "since":
      return { as: "since", month: extreme.month, millions: extreme.millions };
    case "in-table":
      return { as: "in-table", month: extreme.month, millions: extreme.millions, runsFrom: extreme.from };
    case "since-listed":
      return { as: "since-listed", month: extreme.month, again: extreme.again };
    case "re-based":
      return { as: "re-based", month: extreme.month, old: extreme.oldMillions, now: extreme.newMillions };
  }
}

function overOf({ months, direction, millions, since, from, leftOut, reach }: LargestOver): Reading {
  const left = monthsOf(leftOut).toSorted();
  return {
    months,
    direction,
    millions,
    since: since && `${since.month} ${since.millions}`,
    counts: from,
    leftOut: left,
    reach,
  };
}

function usualOf({ millions, medianMillions, often, of, boundMillions }: Usual): Reading {
  return { size: millions, median: medianMillions, often, of, bound: boundMillions };
}

const stand = ({ millions, carriedBy: { table, release, sha256 }, since }: Standing) =>
  `${millions} of ${table} ${release} ${sha256} since ${since.release}`;

function lineOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case "level":
      return levelOf(evidence);
    case "share":
      return `${levelOf(evidence)} / total ${evidence.month} ${stand(evidence.total)}`;
    case "change": {
      const { from, to, fromMonth, toMonth, millions, steps } = evidence.change;
      const ends = `${stand(from)} → ${stand(to)} = ${millions}`;
      return `${evidence.holder} ${fromMonth} to ${toMonth}: ${ends}; steps ${monthsOf(steps).join(" ")}`;
    }
    case "old-column":
      return `old ${evidence.holder} ${evidence.month} ${evidence.millions}`;
  }
}

function levelOf({ nearest, holder, month, figure }: Evidence & { readonly kind: "level" | "share" }): string {
  return `${nearest ? "nearest " : ""}${holder} ${month} ${stand(figure)}`;
}
