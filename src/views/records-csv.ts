import type { Holder } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import type { Evidence } from "../insights/claims/basis.ts";
import type { Claim } from "../insights/claims/claim.ts";
import { recordClaim } from "../words/record-claim.ts";
import type { Attachment } from "./card.ts";
import { billions, type Cell, csvFile, csvWords, tableCell } from "./csv.ts";
import { HOLDINGS_BASIS, holdingsUnits } from "./holdings-basis.ts";
import { changed } from "./holdings-csv.ts";
import { filesOf } from "./records-card.ts";

const NOTE =
  "One line for each observation that proves a claim; a claim is compared from comparable_from on; survey breaks that lie in between are named by their month";

/** The claims on one holder in one month, each with the observations that prove it, in the order of the answer. */
export function recordsCsv(vintage: Vintage, holder: Holder, month: Month, claims: readonly Claim[]): Attachment {
  return csvFile({
    name: `records-${holder.id}-${month}`,
    title: `What is notable of ${holder.name} in ${csvWords.dates.month(month)}, with proof`,
    sources: claims.flatMap(({ proof }) => proof.flatMap(filesOf)),
    asOf: vintage.release,
    units: holdingsUnits(vintage, holder.id),
    basis: HOLDINGS_BASIS,
    notes: [NOTE],
    columns: [
      ...["number", "kind", "claim", "comparable_from", "survey_breaks", "stopped_at"],
      ...["observation", "holder", "from_month", "from_holdings", "month", "holdings", "change", "total"],
      ...["table", "release"],
    ],
    rows: claims.flatMap((claim, at) => {
      const said = [String(at + 1), claim.kind, recordClaim(csvWords, vintage, claim), ...coverage(claim)];
      return claim.proof.map((evidence) => [...said, ...observation(evidence)]);
    }),
  });
}

function coverage({ from, crossed, stoppedAt }: Claim): Cell[] {
  return [from, crossed.map(({ month }) => month).join(" "), stoppedAt?.month ?? null];
}

function observation(evidence: Evidence): Cell[] {
  const [file] = filesOf(evidence);
  const carried = [file ? tableCell(file) : null, file?.release ?? null];
  const { holder } = evidence;
  switch (evidence.kind) {
    case "level": {
      const { month, figure, nearest } = evidence;
      const level = billions(figure.millions, figure.quantum);
      return [nearest ? "nearest level in between" : "level", holder, null, null, month, level, null, null, ...carried];
    }
    case "share": {
      const { month, figure, total, nearest } = evidence;
      const parts = [figure, total].map(({ millions, quantum }) => billions(millions, quantum));
      const [level = "", all = ""] = parts;
      return [nearest ? "nearest share in between" : "share", holder, null, null, month, level, null, all, ...carried];
    }
    case "change": {
      const { change } = evidence;
      const ends = [change.from, change.to].map(({ millions, quantum }) => billions(millions, quantum));
      const [from = "", to = ""] = ends;
      return ["change", holder, change.fromMonth, from, change.toMonth, to, changed(change), null, ...carried];
    }
    case "old-column":
      return [
        "old column",
        holder,
        null,
        null,
        evidence.month,
        billions(evidence.millions, 100),
        null,
        null,
        ...carried,
      ];
  }
}
