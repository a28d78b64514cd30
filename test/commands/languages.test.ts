import { describe, expect, test } from "vitest";
import { changes } from "../../commands/changes.ts";
import { compare } from "../../commands/compare.ts";
import { flows } from "../../commands/flows.ts";
import { holders } from "../../commands/holders.ts";
import { holdings } from "../../commands/holdings.ts";
import { records } from "../../commands/records.ts";
import { revisions } from "../../commands/revisions.ts";
import { tic } from "../../commands/tic.ts";
import type { Command, RawValues } from "../../src/discord/command.ts";
import { contextFor } from "../../src/discord/context.ts";
import { LINE_CHARACTERS, shownWidth } from "../../src/views/columns.ts";
import { LANGUAGES, type Language } from "../../src/words/language.ts";
import { ask, context } from "./answers.ts";

type Question = readonly [Command, RawValues];

const MONTHS = ["2004-03", "2008-09", "2013-11", "2020-03", "2021-06", "2022-03", "2026-04", "2026-07"];
const MANY = "saudi arabia, uae, korea, cayman, luxembourg, switzerland";

/** What is asked of commands whose answers have tables. */
const QUESTIONS: readonly Question[] = [
  ...MONTHS.flatMap((month): Question[] => [
    [holders, { month, count: 20 }],
    [holders, { month, count: 10, from: 11 }],
  ]),
  ...["2008-09", "2022-03", "2026-04", "2026-07"].map((month): Question => [changes, { month, count: 15 }]),
  [changes, { period: "12", count: 15 }],
  ...["1985-03", "2020-03", "2023-02", "2026-04"].flatMap((month): Question[] => [
    [flows, { month }],
    ...["total", "uk", "austria"].map((country): Question => [flows, { month, country }]),
  ]),
  [flows, { month: "2026-04", period: "start" }],
  [flows, { month: "2026-04", period: "start", country: "total" }],
  ...["billions", "share", "indexed"].flatMap((as): Question[] => [
    [compare, { countries: "japan, china, uk", as }],
    [compare, { countries: MANY, as }],
    [compare, { countries: "total, official, china with belgium", as }],
  ]),
];

/** As many as can be asked for: the last of them have long names. */
const MOST: Question = [holders, { count: 25 }];

/** Lines in blocks of even letters. */
function tableLines(language: Language, [command, raw]: Question): string[] {
  const { body } = ask(command, raw, contextFor(context, language)).card;
  return [...body.matchAll(/```\n([^`]*)\n```/g)].flatMap(([, block = ""]) => block.split("\n"));
}

describe.each(LANGUAGES)("tables in %s", (language) => {
  test("no line is longer than what a phone shows", () => {
    const all = [...QUESTIONS, MOST].flatMap((question) => tableLines(language, question));
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter((line) => shownWidth(line) > LINE_CHARACTERS)).toEqual([]);
  });

  test("no name or label is cut", () => {
    const all = QUESTIONS.flatMap((question) => tableLines(language, question));
    expect(all.filter((line) => line.includes("…"))).toEqual([]);
  });
});

const CJK: readonly Language[] = ["ja", "zh-CN", "zh-TW", "ko"];

/** Figures, and then a name with nothing behind it but how many places it moved. */
const DIGITS_FIRST = /^[ \d.,+−–%†-]+ [^\d]*( [▲▼]\d+)?$/;
/** An amount with its unit, and what it is. */
const WITH_UNIT = /^ *[+−]?[\d.,]+[億亿억] [^\d]+$/;
/** Of a comparison, months over their columns, and figures below names that are too long to stand beside them. */
const FIGURES_ALONE = /^[ \d.,%†-]+$/;
const NAME_ALONE = /^[^\d]+$/;
const SHAPES = [DIGITS_FIRST, WITH_UNIT, FIGURES_ALONE, NAME_ALONE];

test.each(CJK)("in %s nothing wide stands before what is aligned", (language) => {
  for (const question of QUESTIONS) {
    for (const line of tableLines(language, question)) {
      expect(
        SHAPES.some((shape) => shape.test(line)),
        line,
      ).toBe(true);
    }
  }
});

const CSV = { show: "csv" };

test.each<[string, Command, RawValues]>([
  ["/tic", tic, { detail: "csv" }],
  ["/holdings", holdings, { country: "china with belgium", ...CSV }],
  ["/changes", changes, { period: "12", ...CSV }],
  ["/holders", holders, CSV],
  ["/flows", flows, { country: "belgium", month: "2026-04", ...CSV }],
  ["/flows before 2023", flows, { month: "1985-03", ...CSV }],
  ["/records", records, { country: "canada", ...CSV }],
  ["/revisions", revisions, CSV],
])("%s as CSV is one file for everybody", (_, command, raw) => {
  const english = ask(command, raw).files;
  expect(english?.length).toBeGreaterThan(0);
  for (const language of LANGUAGES) expect(ask(command, raw, contextFor(context, language)).files).toEqual(english);
});
