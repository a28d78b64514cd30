import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { BOUNDED_KINDS, BOUNDS, type Condition, inOrder } from "../../src/insights/conditions/condition.ts";
import { conditionText, parseConditions } from "../../src/insights/conditions/condition-text.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { conditionList } from "../../src/words/condition-list.ts";
import { LANGUAGES, type Language } from "../../src/words/language.ts";
import { exampleOfConditions, readConditions } from "../../src/words/read-conditions.ts";
import { anyConditions } from "../support/any-conditions.ts";

const ALL = "change>=10bn; change>=2.5%; low>=5y; high>=5y; streak>=6; place<=10; net>=20bn; revision>=0.5bn; round";

function textOf(language: Language, typed: string): string {
  const read = readConditions(wordsOf(language), typed);
  return read.kind === "read" ? conditionText(read.conditions) : read.message;
}

describe.each(LANGUAGES)("conditions in %s", (language) => {
  const words = wordsOf(language);

  test("what is printed is read again", () => {
    fc.assert(
      fc.property(anyConditions, (conditions) => {
        const printed = conditionList(words, conditions);
        expect(readConditions(words, printed), printed).toEqual({ kind: "read", conditions: inOrder(conditions) });
      }),
      { numRuns: 300 },
    );
  });

  test("each alone, with every small bound, is read again in whatever case", () => {
    for (const kind of BOUNDED_KINDS) {
      const { least, most, step } = BOUNDS[kind];
      for (let bound = least; bound <= Math.min(most, least + 60 * step); bound += step) {
        const conditions: Condition[] = [{ kind, bound }];
        const printed = conditionList(words, conditions);
        expect(readConditions(words, printed.toUpperCase()), printed).toEqual({ kind: "read", conditions });
      }
    }
  });

  test("English is read too, and what is stored", () => {
    const typed = "10bn; 2.5%; 5y low, 5y high; streak 6\ntop 10; net 20bn; revision 0.5bn; round";
    expect(textOf(language, typed)).toBe(ALL);
    expect(textOf(language, ALL)).toBe(ALL);
  });

  test("the example has room in a form, and is read", () => {
    const example = exampleOfConditions(words);
    expect([...example].length).toBeLessThanOrEqual(100);
    expect(textOf(language, example)).toBe("change>=10bn; change>=5%; low>=5y");
  });

  test("what is no condition is refused with a sentence that has the example, and nothing is read instead", () => {
    for (const typed of ["gold", "falls of 10bn", "-10bn", "bought 20bn", "China 10bn", "5", "%", "10bn; gold"]) {
      const read = readConditions(words, typed);
      expect(read, typed).toMatchObject({
        kind: "refused",
        message: expect.stringContaining(exampleOfConditions(words)),
      });
    }
  });

  test("what lacks its number, or has another one, is told how it is written", () => {
    expect(textOf(language, "low")).toContain(conditionList(words, parseConditions("low>=5y")));
    expect(textOf(language, "net 5%")).toContain(conditionList(words, parseConditions("net>=20bn")));
    expect(textOf(language, "top 10bn")).toContain(conditionList(words, parseConditions("place<=10")));
  });

  test("what is out of range is told the range", () => {
    for (const [typed, least, most] of [
      ["90y low", "low>=1y", "low>=25y"],
      ["0.01bn", "change>=0.1bn", "change>=10000bn"],
      ["top 21", "place<=1", "place<=20"],
      ["streak 1", "streak>=2", "streak>=60"],
    ] as const) {
      const message = textOf(language, typed);
      for (const bound of [least, most]) expect(message).toContain(conditionList(words, parseConditions(bound)));
    }
  });

  test("any text at all is read or refused, in a message that has room", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), (typed) => {
        const read = readConditions(words, typed);
        if (read.kind === "refused") expect([...read.message].length).toBeLessThan(400);
      }),
    );
  });

  test("as an editor reads them", async () => {
    const each = parseConditions(ALL).map((condition) => conditionList(words, [condition]));
    const both = conditionList(words, parseConditions("change>=10bn; change>=5%; low>=1y; high>=1y; place<=1"));
    const refused = ["gold", "low", "90y low"].map((typed) => textOf(language, typed));
    await expect(`${[...each, both, ...refused].join("\n")}\n`).toMatchFileSnapshot(
      `../snapshots/conditions/${language}.txt`,
    );
  });
});

test("English as an editor writes it", () => {
  expect(conditionList(wordsOf("en"), parseConditions("change>=10bn; change>=5%; low>=5y"))).toBe(
    "change of at least $10 bn or 5%; lowest for 5 years",
  );
});

/** Shorter than they are printed, as people type them. */
const TYPED: Readonly<Record<Language, string>> = {
  en: "$10 billion; 5 percent; new 5-year low; streak of 6 months; top 10; net flow 20bn; revision over 5bn; round number",
  de: "10 Mrd; 5 Prozent; Tief seit 5 Jahren; Serie von 6 Monaten; Top 10; netto 20 Mrd.; Revision 5 Milliarden; runde Zahl",
  fr: "10 milliards ou plus; 5 pour cent; plus bas 5 ans; 6 mois d'affilée; rang 10; net 20 Md; revision 5 Md; nombre rond",
  es: "10.000 millones; 5 por ciento; minimo de 5 años; racha de 6 meses; puesto 10; flujo neto 20 mil millones; revisión 5 mil M$; cifra redonda",
  "pt-BR":
    "10 bilhões; 5 por cento; mínima em 5 anos; 6 meses seguidos; top 10; fluxo líquido 20 bi; revisao 5 bi; número redondo",
  ja: "１００億ドル、5％、5年ぶり安値、6ヶ月連続、トップ10、ネット200億、改定50億、大台",
  "zh-CN": "100亿，5%，5年新低，连续6个月，前10，净额200亿，修正50亿，整数关口",
  "zh-TW": "100億，5%，5年新低，連續6個月，前10名，買賣超200億，修訂50億，整數關卡",
  ko: "100억, 5%, 5년 최저, 6개월 연속, 상위 10위, 순매매 200억, 수정 50억, 어림수",
};

test.each(LANGUAGES)("short, in %s", (language) => {
  expect(textOf(language, TYPED[language])).toBe(
    "change>=10bn; change>=5%; low>=5y; streak>=6; place<=10; net>=20bn; revision>=5bn; round",
  );
});

test.each([
  ["en", "1,500bn", "change>=1500bn"],
  ["en", "2,5bn", "change>=2.5bn"],
  ["en", "10bn,5%", "change>=10bn; change>=5%"],
  ["en", "lowest or highest for 5 years", "low>=5y; high>=5y"],
  ["en", "low 60 months", "low>=5y"],
  ["en", "20bn; 10bn; top 3; top 5", "change>=10bn; place<=5"],
  ["en", "", ""],
  ["en", " ;\n; ", ""],
  ["de", "1.500 Mrd. $", "change>=1500bn"],
  ["de", "2.5 Mrd", "change>=2.5bn"],
  ["de", "1 Billion", "change>=1000bn"],
  ["en", "1 trillion", "change>=1000bn"],
  ["fr", "1 500,5 Md $", "change>=1500.5bn"],
  ["pt-BR", "US$ 1.500,5 bi", "change>=1500.5bn"],
  ["ja", "1兆500億ドル", "change>=1050bn"],
  ["zh-CN", "1.05万亿美元", "change>=1050bn"],
  ["ko", "1조 500억 달러", "change>=1050bn"],
] as const)("%s: %s", (language, typed, text) => {
  expect(textOf(language, typed)).toBe(text);
});
