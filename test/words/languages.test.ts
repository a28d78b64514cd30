import { expect, test } from "vitest";
import { toMonth } from "../../src/holdings/month.ts";
import { createDates } from "../../src/words/dates.ts";
import { money as de } from "../../src/words/de/money.ts";
import { money as en } from "../../src/words/en/money.ts";
import { money as es } from "../../src/words/es/money.ts";
import { money as fr } from "../../src/words/fr/money.ts";
import { money as ja } from "../../src/words/ja/money.ts";
import { money as ko } from "../../src/words/ko/money.ts";
import { LANGUAGES, LOCALES, languageOf, OWN_NAMES } from "../../src/words/language.ts";
import type { Money } from "../../src/words/money.ts";
import { createNames, GROUPS } from "../../src/words/names.ts";
import { money as pt } from "../../src/words/pt-br/money.ts";
import { money as zhCn } from "../../src/words/zh-cn/money.ts";
import { money as zhTw } from "../../src/words/zh-tw/money.ts";
import { GB, shipped } from "../support/shipped.ts";

/** One scale a language, one decimal of a billion kept. French groups with a narrow space that does not break. */
const WRITTEN: readonly (readonly [Money, total: string, level: string, change: string, cell: string])[] = [
  [en, "$9,248.1 bn", "1,103.9", "−12.8", "1,103.9"],
  [de, "9.248,1 Mrd. $", "1.103,9", "−12,8", "1.103,9"],
  [fr, "9\u202f248,1 Md $", "1\u202f103,9", "−12,8", "1\u202f103,9"],
  [es, "9.248,1 mil M$", "1.103,9", "−12,8", "1.103,9"],
  [pt, "US$ 9.248,1 bi", "1.103,9", "−12,8", "1.103,9"],
  [ja, "9兆2481億ドル", "1兆1039億ドル", "−128億", "11,039"],
  [zhCn, "9.2481万亿美元", "1.1039万亿美元", "−128亿", "11,039"],
  [zhTw, "9兆2481億美元", "1兆1039億美元", "−128億", "11,039"],
  [ko, "9조 2,481억 달러", "1조 1,039억 달러", "−128억", "11,039"],
];

test.each(WRITTEN)("amounts as %#", (money, total, level, change, cell) => {
  expect(money.amount(9_248_100)).toBe(total);
  expect(money.level(1_103_900)).toBe(level);
  expect(money.change(-12_800)).toBe(change);
  expect(money.cell(1_103_900)).toBe(cell);
  expect(money.signedPercent(-0.0054)).toMatch(/^−0[.,]5[\s\u00a0\u202f]?%$/);
});

test("amounts below a hundred million, and round ones, in units of a hundred million", () => {
  expect([ja.level(35), zhCn.level(35), zhTw.level(35), ko.level(35)]).toEqual([
    "0.35億ドル",
    "0.35亿美元",
    "0.35億美元",
    "0.35억 달러",
  ]);
  expect([ja.round(1_000_000), zhCn.round(1_000_000), ko.round(1_000_000)]).toEqual([
    "1兆ドル",
    "1万亿美元",
    "1조 달러",
  ]);
  expect([ja.size(105_600), zhCn.size(618_000)]).toEqual(["1056億ドル", "6180亿美元"]);
});

test("each of Discord's locales that a command is registered for has its language", () => {
  expect(languageOf("es-419")).toBe("es");
  expect([languageOf("en-GB"), languageOf("th")]).toEqual(["en", "en"]);
  for (const [language, locales] of Object.entries(LOCALES)) {
    for (const locale of locales) expect(languageOf(locale)).toBe(language);
  }
  expect(Object.keys(OWN_NAMES)).toEqual([...LANGUAGES]);
});

test("months and days as Intl has them, without the year that is spoken of", () => {
  const german = createDates("de");
  expect(german.month(toMonth("2026-07"))).toBe("Juli 2026");
  expect(german.monthBeside(toMonth("2026-04"), toMonth("2026-07"))).toBe("April");
  expect(german.monthBeside(toMonth("2025-10"), toMonth("2026-07"))).toBe("Oktober 2025");
  expect(createDates("ja").day("2026-09-16")).toBe("2026年9月16日");
});

test("a language names every holder that is no country; CLDR names the countries", () => {
  const groups = [...shipped.register.holders.values()].filter(({ kind }) => kind !== "country").map(({ id }) => id);
  expect([...GROUPS].sort()).toEqual(groups.sort());
  const own = Object.fromEntries([...GROUPS, "AN", "DD"].map((id) => [id, { full: id }] as const));
  const japanese = createNames("ja", own as Parameters<typeof createNames>[1]);
  const britain = shipped.register.holders.get(GB);
  expect(britain && japanese.full(britain)).toBe("英国");
});
