import type { Dataset } from "../holdings/dataset.ts";
import type { Holder, HolderId } from "../holdings/holder.ts";
import { ranking } from "../insights/ranking.ts";
import { echoed } from "../words/echo.ts";
import { runningName } from "../words/en/holder-names.ts";
import { whyNoSuchHolder } from "../words/en/no-such-holder.ts";
import { listed } from "../words/en/numbers.ts";
import { createHolderSearch, type HolderSearch } from "../words/holder-search.ts";
import { plainName } from "../words/plain-name.ts";
import type { Choice, StringOption, Text } from "./option.ts";
import { UserError } from "./user-error.ts";

const SUGGESTIONS = 25;
const NEAREST = 3;

/** A country, or a group such as the total, typed in any of its names. */
export function holderOption(description: Text): StringOption<Holder> {
  return {
    kind: "string",
    key: "c",
    description,
    parse: (raw, { dataset }) => findHolder(dataset, raw),
    complete: (typed, { dataset }) => suggest(dataset, typed),
  };
}

/** The holder of exactly this name, in any of its forms; null if there is none. */
export function exactHolder(dataset: Dataset, typed: string): Holder | null {
  const exact = searchOf(dataset).exactly(typed);
  return (exact && dataset.holder(exact)) ?? null;
}

/** @throws UserError that names the nearest holders */
export function findHolder(dataset: Dataset, typed: string): Holder {
  const found = exactHolder(dataset, typed);
  if (found) return found;
  const why = whyNot(dataset, typed);
  if (why) throw new UserError(why, { understood: true });
  const nearest = withFigures(dataset, searchOf(dataset).like(typed)).slice(0, NEAREST);
  const names = nearest.map((id) => dataset.holder(id)).flatMap((holder) => (holder ? [runningName(holder)] : []));
  const hint = names.length > 0 ? `Did you mean ${listed(names).replace(/ and ([^,]*)$/, " or $1")}?` : EXAMPLES;
  throw new UserError(`I know no holder called ${echoed(typed)}. ${hint}`);
}

function whyNot(dataset: Dataset, typed: string): string | null {
  return whyNoSuchHolder(typed, (name) => {
    const id = searchOf(dataset).exactly(name);
    return (id && dataset.holder(id)) ?? null;
  });
}

const EXAMPLES = 'Try a country such as "Japan", "UK" or "Cayman Islands", or "total", "official", "all other".';

function suggest(dataset: Dataset, typed: string): Choice[] {
  const ids = typed.trim() === "" ? largest(dataset) : likely(dataset, typed);
  return ids.slice(0, SUGGESTIONS).flatMap((id) => {
    const holder = dataset.holder(id);
    return holder ? [{ name: holder.name, value: holder.id }] : [];
  });
}

/** The one that was typed in full comes first, whatever the tables list. */
function likely(dataset: Dataset, typed: string): HolderId[] {
  const search = searchOf(dataset);
  const exact = search.exactly(typed);
  const like = withFigures(dataset, search.like(typed));
  // Whoever types "usa" is told why there is none, rather than led to Saudi Arabia; "niger" may become Nigeria.
  if (!exact && whyNot(dataset, typed)) return like.filter((id) => begins(dataset, id, typed));
  return exact ? [exact, ...like.filter((id) => id !== exact)] : like;
}

function begins(dataset: Dataset, id: HolderId, typed: string): boolean {
  return plainName(dataset.holder(id)?.name ?? "").startsWith(plainName(typed));
}

function largest(dataset: Dataset): HolderId[] {
  const vintage = dataset.asOf();
  const newest = vintage.newestMonth();
  return newest ? ranking(vintage, newest).places.map(({ holder }) => holder) : [];
}

/** Those that the tables list come first, those of today before those of the past. */
function withFigures(dataset: Dataset, ids: readonly HolderId[]): HolderId[] {
  const vintage = dataset.asOf();
  const newest = (id: HolderId) => vintage.newestMonth(id) ?? "";
  const current = vintage.newestMonth() ?? "";
  const isComposite = (id: HolderId) => dataset.holder(id)?.kind === "composite";
  const weight = (id: HolderId) => (newest(id) === "" ? 2 : newest(id) === current && !isComposite(id) ? 0 : 1);
  return [...ids].sort((a, b) => weight(a) - weight(b));
}

function searchOf(dataset: Dataset): HolderSearch {
  return dataset.asOf().remember("holder search", () => createHolderSearch(dataset.register.holders.values()));
}
