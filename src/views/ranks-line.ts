import type { HolderId } from "../holdings/holder.ts";
import type { Month } from "../holdings/month.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { claimsAbout } from "../insights/claims/news.ts";
import type { Place } from "../insights/ranking.ts";
import type { ReleaseFacts } from "../insights/release-facts.ts";
import { holderOf } from "../words/holder-of.ts";
import { lastAhead } from "../words/news-clause.ts";
import type { ReportWords } from "../words/rooms/report-words.ts";
import type { Words } from "../words/words.ts";

type Placed = Parameters<ReportWords["passed"]>[0][number];

/** "The Cayman Islands (5th) and Luxembourg (6th) passed Canada (7th)", with when it was so last where that is years ago */
export function ranksLine(words: Words, { overtakes, vintage, month }: ReleaseFacts): string | null {
  const { report, punctuation } = words;
  const named = ({ holder, place }: Place, when: string | null = null): Placed => ({
    holder: holderOf(vintage, holder),
    place,
    when,
  });
  const passedBy = new Map<string, { readonly winners: readonly Placed[]; readonly losers: Placed[] }>();
  for (const { passed, by } of overtakes) {
    const [winner] = by;
    const when = winner && by.length === 1 ? timeBefore(words, vintage, winner.holder, passed.holder, month) : null;
    const key = by.map(({ holder }) => holder).join();
    const group = passedBy.get(key) ?? { winners: by.map((each) => named(each)), losers: [] };
    group.losers.push(named(passed, when));
    passedBy.set(key, group);
  }
  const clauses = [...passedBy.values()].map(({ winners, losers }) => report.passed(winners, losers));
  return clauses.length > 0 ? words.sentence(clauses.join(punctuation.semicolon)) + punctuation.stop : null;
}

/** "last behind in May 2017": the passed one's, of the one that passed it */
function timeBefore(words: Words, vintage: Vintage, winner: HolderId, loser: HolderId, month: Month): string | null {
  const [claim] = claimsAbout(vintage, winner, month, ["passed"]);
  const passing = claim?.others.find(({ other }) => other === loser);
  return passing ? lastAhead(words, passing, month, "behind") : null;
}
