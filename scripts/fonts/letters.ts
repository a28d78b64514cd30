import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { isInInter } from "../../src/charts/text.ts";
import type { Holder } from "../../src/holdings/holder.ts";
import { monthRange, toMonth } from "../../src/holdings/month.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import type { Language } from "../../src/words/language.ts";

const WORDS = fileURLToPath(new URL("../../src/words/", import.meta.url));
const YEAR = monthRange(toMonth("2026-01"), toMonth("2027-01"));
/** What people type, and what words end in: nothing of it is drawn. */
const NOT_DRAWN = ["aliases.ts", "particles.ts"];
/** Emoji stand in messages alone. */
const EMOJI = /\p{So}/u;

/** Letters of a language that Inter lacks, in order: of its catalogue, and of all holders and months as it calls them. */
export function lettersOf(language: Language, holders: Iterable<Holder>): string[] {
  const { names, dates } = wordsOf(language);
  const texts = [
    ...catalogueOf(language),
    ...[...holders].flatMap((holder) => [names.full(holder), names.short(holder), names.running(holder)]),
    ...YEAR.flatMap((month) => [dates.month(month), dates.shortMonth(month), dates.shortBareMonth(month)]),
  ];
  const letters = new Set(texts.flatMap((text) => [...text]));
  return [...letters].filter((letter) => letter >= " " && !isInInter(letter) && !EMOJI.test(letter)).sort();
}

function catalogueOf(language: Language): string[] {
  const files = globSync(`${WORDS}${language.toLowerCase()}/*.ts`);
  return files.filter((file) => !NOT_DRAWN.includes(basename(file))).map((file) => readFileSync(file, "utf8"));
}
