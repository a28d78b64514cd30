import type { HolderId } from "../holdings/holder.ts";
import type { Vintage } from "../holdings/vintage.ts";
import { newsworthiness } from "../insights/claims/newsworthiness.ts";
import type { Evaluation, Met } from "../insights/conditions/met.ts";
import { isRareMove } from "./claim-text.ts";
import { conditionList } from "./condition-list.ts";
import { moveClause, newsClause, streakWithSum } from "./news-clause.ts";
import { printedSplit } from "./printed-split.ts";
import { centreOf } from "./rooms/custody-words.ts";
import type { Words } from "./words.ts";

/** How much a lead says: of how many holders, and of each. */
export interface LeadRoom {
  readonly holders: number;
  readonly clauses: number;
}

/** More of them nobody reads before the post itself. */
const ABOVE_A_POST: LeadRoom = { holders: 5, clauses: 4 };
/** Of what Table 3 or a revision meets, beside the weights of claims. */
const WEIGHT_WITHOUT_CLAIM = 60;

/**
 * What leads a post: "Met: China 618.0, lowest since August 2008†; France 348.4, −41.5 on the month (−10.6%).", the most
 * newsworthy first. Of a custody centre that bought or sold it says for whom. Empty where nothing is met.
 */
export function metLead(words: Words, vintage: Vintage, met: readonly Met[], room = ABOVE_A_POST): string {
  const { conditions, punctuation } = words;
  const groups = byHolder(met.filter((each) => !isToldByTheOther(each, met)));
  if (groups.length === 0) return "";
  const named = groups.slice(0, room.holders);
  const holders = named.map((group) => holderText(words, vintage, group, room.clauses));
  const lead = conditions.met.lead({ holders, unnamed: groups.length - named.length });
  return [lead, ...named.flatMap((group) => ofClients(words, group))].join(punctuation.gap);
}

/** The same for whoever asks, with what is not met and what is not known yet. */
export function metReport(words: Words, vintage: Vintage, { met, unknown }: Evaluation): string {
  const { none, unknown: notKnown } = words.conditions.met;
  const lead = metLead(words, vintage, met);
  const toCome = unknown.length > 0 ? [notKnown(conditionList(words, unknown))] : [];
  return [lead === "" ? none : lead, ...toCome].join(words.punctuation.gap);
}

/** What the lead says first of each holder that it has something to say of, in its order. */
export function inOrderOfLead(met: readonly Met[]): Met[] {
  return byHolder(met.filter((each) => !isToldByTheOther(each, met))).map(([first]) => first);
}

/** A place that was lost is told by the line of the one who gained it. */
function isToldByTheOther({ kind, claim, holder }: Met, met: readonly Met[]): boolean {
  if (kind !== "place" || claim.kind !== "passed-by") return false;
  const gained = met.filter((each) => each.kind === "place" && each.claim.kind === "passed");
  return claim.others.every(({ other }) =>
    gained.some(
      (each) => each.holder.id === other && each.claim?.kind === "passed" && isAmong(each.claim.others, holder.id),
    ),
  );
}

function isAmong(others: readonly { readonly other: HolderId }[], holder: HolderId): boolean {
  return others.some(({ other }) => other === holder);
}

type Group = readonly [Met, ...Met[]];

function byHolder(met: readonly Met[]): Group[] {
  const groups = new Map<HolderId, Group>();
  for (const each of met) {
    const held = groups.get(each.holder.id);
    groups.set(each.holder.id, held ? [...held, each] : [each]);
  }
  return [...groups.values()].sort((a, b) => weightOf(b) - weightOf(a));
}

function weightOf(group: Group): number {
  return Math.max(...group.map(({ claim }) => (claim ? newsworthiness(claim).weight : WEIGHT_WITHOUT_CLAIM)));
}

/** A change that is large in billions and in percent is told once. */
function holderText(words: Words, vintage: Vintage, group: Group, most: number): string {
  const [{ holder, figure }] = group;
  const clauses = new Set(group.flatMap((each) => clausesOf(words, vintage, each)));
  return words.conditions.met.holder(holder, figure.millions, [...clauses].slice(0, most));
}

function clausesOf(words: Words, vintage: Vintage, met: Met): string[] {
  switch (met.kind) {
    case "change": {
      const { change, claim } = met;
      const onMonth = words.release.onMonth({
        millions: change.millions,
        ratio: change.millions / change.from.millions,
      });
      return isRareMove(claim.largest) ? [onMonth, moveClause(words, vintage, claim)] : [onMonth];
    }
    case "level":
      return [newsClause(words, vintage, met.claim, { columns: false })];
    case "streak":
      return [streakWithSum(words, met.claim)];
    case "place":
    case "round":
      return [newsClause(words, vintage, met.claim)];
    case "net": {
      const { traded, netLongTerm } = printedSplit(words, met.split);
      return [words.conditions.met.net({ traded, amount: netLongTerm })];
    }
    case "revision": {
      const { month, thenMillions, nowMillions } = met.revision;
      return [words.conditions.met.revision({ month, beside: met.month, thenMillions, nowMillions })];
    }
  }
}

/** A custody centre's purchases and sales are not its own. */
function ofClients({ custody, flows }: Words, group: Group): string[] {
  const centre = centreOf(group[0].holder.id);
  return centre && group.some(({ kind }) => kind === "net") ? [flows.clients(custody.centre[centre])] : [];
}
