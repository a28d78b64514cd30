import { setImmediate as breathe } from "node:timers/promises";
import type { Dataset } from "../holdings/dataset.ts";
import { type Holder, type HolderId, isHolderId } from "../holdings/holder.ts";
import { ranking } from "../insights/ranking.ts";
import { echoed } from "../words/echo.ts";
import { createHolderSearch, type HolderSearch, prepareHolderSearch } from "../words/holder-search.ts";
import { noSuchHolder } from "../words/no-such-holder.ts";
import { plainName } from "../words/plain-name.ts";
import { type RecognisedName, recogniseName } from "../words/recognised-name.ts";
import type { Words } from "../words/words.ts";
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
    parse: (raw, { words, dataset }) => findHolder(words, dataset, raw),
    complete: (typed, { words, dataset }) => suggest(words, dataset, typed),
  };
}

/** The holder of exactly this name, in any of its forms; null if there is none. */
export function exactHolder(dataset: Dataset, typed: string): Holder | null {
  // A suggestion that was taken comes as the key, the strongest of names: no other has to be looked through.
  const known = isHolderId(typed) ? dataset.holder(typed) : undefined;
  if (known) return known;
  const exact = searchOf(dataset).exactly(typed);
  return (exact && dataset.holder(exact)) ?? null;
}

/** @throws UserError that names the nearest holders */
export function findHolder(words: Words, dataset: Dataset, typed: string): Holder {
  const found = exactHolder(dataset, typed);
  if (found) return found;
  const meant = recognised(dataset, typed);
  if (meant) throw new UserError(noSuchHolder(words, typed, meant), { understood: true });
  const nearest = like(words, dataset, typed).slice(0, NEAREST);
  const holders = nearest.flatMap((id) => dataset.holder(id) ?? []);
  throw new UserError(words.noSuchHolder.unknown(echoed(typed), holders));
}

function recognised(dataset: Dataset, typed: string): RecognisedName | null {
  return recogniseName(typed, (name) => exactHolder(dataset, name));
}

/** Named in the reader's language, whichever they typed in. */
function suggest(words: Words, dataset: Dataset, typed: string): Choice[] {
  const ids = typed.trim() === "" ? largest(dataset) : likely(words, dataset, typed);
  return ids.slice(0, SUGGESTIONS).flatMap((id) => {
    const holder = dataset.holder(id);
    return holder ? [{ name: words.names.full(holder), value: holder.id }] : [];
  });
}

/** The one that was typed in full comes first, whatever the tables list. */
function likely(words: Words, dataset: Dataset, typed: string): HolderId[] {
  const exact = searchOf(dataset).exactly(typed);
  const ids = like(words, dataset, typed);
  // Whoever types "usa" is told why there is none, rather than led to Saudi Arabia; "niger" may become Nigeria.
  if (!exact && recognised(dataset, typed)) return ids.filter((id) => isTitled(words, dataset, id, typed));
  return exact ? [exact, ...ids.filter((id) => id !== exact)] : ids;
}

/** Those that are so called in the reader's own languages come first. */
function like({ language }: Words, dataset: Dataset, typed: string): HolderId[] {
  const { own, others } = searchOf(dataset).like(typed, language);
  return [...withFigures(dataset, own), ...withFigures(dataset, others)];
}

/** A word of its title begins so. */
function isTitled({ names }: Words, dataset: Dataset, id: HolderId, typed: string): boolean {
  const holder = dataset.holder(id);
  const titles = holder ? [names.full(holder), holder.name] : [];
  return titles.some((title) => ` ${plainName(title)}`.includes(` ${plainName(typed)}`));
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
  return ids
    .map((id) => ({ id, weight: weight(id) }))
    .sort((a, b) => a.weight - b.weight)
    .map(({ id }) => id);
}

/** Before somebody opens the first list, or types the first name. */
export async function prepareNames(dataset: Dataset): Promise<void> {
  largest(dataset);
  const search = await prepareHolderSearch(dataset.register.holders.values(), breathe);
  dataset.asOf().remember(SEARCH, () => search);
}

const SEARCH = "holder search";

function searchOf(dataset: Dataset): HolderSearch {
  return dataset.asOf().remember(SEARCH, () => createHolderSearch(dataset.register.holders.values()));
}
