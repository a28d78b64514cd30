import { describe, expect, test } from "vitest";
import { ALIASES } from "../../src/words/aliases.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { countryCodes, countryNames } from "../../src/words/country-codes.ts";
import { createHolderSearch, prepareHolderSearch } from "../../src/words/holder-search.ts";
import { LANGUAGES, type Language } from "../../src/words/language.ts";
import { plainName } from "../../src/words/plain-name.ts";
import { romanisationsOf } from "../../src/words/readings/hangul.ts";
import { kanaOf } from "../../src/words/readings/kana.ts";
import { pinyinOf } from "../../src/words/readings/pinyin.ts";
import { romajiOf } from "../../src/words/readings/romaji.ts";
import { shipped } from "../support/shipped.ts";

const holders = [...shipped.register.holders.values()];
const countries = holders.filter(({ kind }) => kind === "country");
const search = createHolderSearch(holders);
/** Unicode has no name of theirs: they are found by the names that are listed by hand. */
const FORMER = ["AN", "DD"];

test("prepared step by step it finds the same, and others come in between", async () => {
  let breaths = 0;
  const prepared = await prepareHolderSearch(holders, async () => {
    breaths += 1;
  });
  expect(breaths).toBe(holders.length * LANGUAGES.length);
  for (const [, name] of LANGUAGES.flatMap(unicodeNames)) {
    expect([name, prepared.exactly(name)]).toEqual([name, search.exactly(name)]);
    expect(prepared.like(name.slice(0, 3), "en")).toEqual(search.like(name.slice(0, 3), "en"));
  }
});

/** But for Spanish RU, the United Kingdom: it is Russia's key. */
const unicodeNames = (language: Language) =>
  countries.flatMap(({ id, iso }) => {
    const names = countryNames(language, iso ?? "").filter((name) => !countries.some((each) => each.id === name));
    return names.map((name) => [id, name] as const);
  });

/** What all of these names come out as, where it is not the holder itself. */
function astray(names: readonly (readonly [id: string, name: string])[]): string[] {
  return names.flatMap(([id, name]) => {
    const found = search.exactly(name);
    return found === id ? [] : [`${name} is ${found}, not ${id}`];
  });
}

describe.each(LANGUAGES)("in %s", (language) => {
  test("every country is found exactly by its names, in whichever case and width", () => {
    const names = unicodeNames(language);
    expect(new Set(names.map(([id]) => id)).size).toBe(countries.length - FORMER.length);
    expect(astray(names)).toEqual([]);
    expect(astray(names.map(([id, name]) => [id, name.toUpperCase()]))).toEqual([]);
    expect(astray(names.map(([id, name]) => [id, name.normalize("NFD")]))).toEqual([]);
    expect(astray(names.map(([id, name]) => [id, name.replaceAll(" ", "")]))).toEqual([]);
  });

  test("every holder is found by the name that is suggested, and each by its key", () => {
    const { names } = wordsOf(language);
    const titles = holders.map((holder) => [holder.id, names.full(holder)] as const);
    expect(astray(titles.filter(([id]) => id !== "all-countries"))).toEqual([]);
    expect(astray(holders.map(({ id }) => [id, id]))).toEqual([]);
    expect(astray(holders.map(({ id }) => [id, ` ${id.toUpperCase()} `]))).toEqual([]);
  });

  test("what is listed by hand is of the register, and means one holder; the few letters that stand for two mean none", () => {
    const listed = Object.entries(ALIASES[language]).flatMap(([id, names]) =>
      names.split("|").map((name) => [id, name] as const),
    );
    expect(listed.filter(([id]) => !holders.some((holder) => holder.id === id))).toEqual([]);
    const shared = listed.filter(([, name]) => search.exactly(name) === null).map(([, name]) => name);
    expect(shared.filter((name) => !["澳", "伊"].includes(name))).toEqual([]);
    expect(astray(listed.filter(([, name]) => !shared.includes(name)))).toEqual([]);
    if (language !== "en") expect(Object.keys(ALIASES[language])).toEqual(expect.arrayContaining(FORMER));
  });

  test("no other country of the world is taken for one that is listed", () => {
    const listed = new Set(countries.map(({ iso }) => iso));
    for (const code of countryCodes().filter((each) => !listed.has(each)))
      for (const name of countryNames(language, code)) {
        const written = plainName(name);
        const readings = [...pinyinOf(written), ...romanisationsOf(written), ...romajiOf(kanaOf(written) ?? "")];
        for (const each of [name, ...readings]) expect(search.exactly(each), `${each} (${code})`).toBe(null);
      }
  });
});

describe("by its sound", () => {
  const written = (language: Language) => [
    ...unicodeNames(language).map(([id, name]) => [id, plainName(name)] as const),
  ];

  test("every country is found exactly by its Japanese name in kana and in romaji", () => {
    const kana = written("ja").map(([id, name]) => [id, kanaOf(name) ?? `${name} has no reading`] as const);
    expect(astray(kana)).toEqual([]);
    expect(astray(kana.flatMap(([id, name]) => romajiOf(name).map((each) => [id, each] as const)))).toEqual([]);
  });

  test.each(["zh-CN", "zh-TW"] as const)(
    "every country is found exactly by its %s name in pinyin, with and without spaces",
    (language) => {
      const syllables = written(language).map(
        ([id, name]) => [id, [...name].map((each) => pinyinOf(each)[0] ?? "?")] as const,
      );
      expect(astray(syllables.map(([id, each]) => [id, each.join(" ")]))).toEqual([]);
      expect(astray(syllables.map(([id, each]) => [id, each.join("")]))).toEqual([]);
    },
  );

  test("every country is found exactly by its Korean name in Latin letters", () => {
    const latin = written("ko").flatMap(([id, name]) => {
      const spellings = romanisationsOf(name);
      return spellings.length > 0 ? spellings.map((each) => [id, each] as const) : [[id, `${name} has none`] as const];
    });
    expect(astray(latin)).toEqual([]);
  });
});

test.each([
  ...Object.entries({
    JP: "にほん|にっぽん|ニッポン|ﾆｯﾎﾟﾝ|nihon|nippon|riben|ri ben|rì běn|ilbon|Japón|日|日本国|日本國",
    CN: "ちゅうごく|chuugoku|chūgoku|tyuugoku|zhongguo|zhong guo|zhōngguó|jungguk|Chine|中|中国大陆|中國大陸|중국 본토|VR China",
    KR: "かんこく|kankoku|hanguo|han guo|hanguk|daehanminguk|南韓|韓|Corea del Sur|Coreia|Südkorea|sudkorea|suedkorea",
    GB: "いぎりす|igirisu|eikoku|英|yingguo|yeongguk|Royaume-Uni|Großbritannien|Grossbritannien|Reino Unido|Grã-Bretanha",
    DE: "どいつ|doitsu|独|德|deguo|dogil|Alemania|Allemagne|Alemanha|Deutschland",
    FR: "仏|法|faguo|furansu|peurangseu|Frankreich|Francia",
    HK: "ほんこん|honkon|xianggang|xiang gang|hongkong|홍콩|香港|中国香港|Hong Kong SAR China",
    TW: "たいわん|taiwan|臺灣|台湾|台|daeman|타이완",
    KY: "ケイマン|keiman|kaiman|開曼|kai man qun dao|케이먼 제도|Kaimaninseln|îles Caïmans|Islas Caimán",
    NL: "おらんだ|oranda|helan|Países Bajos|Pays-Bas|Niederlande|Países Baixos|Holanda",
    NZ: "紐西蘭|新西兰|niuxilan|nyuujiirando|Neuseeland|Nouvelle-Zélande",
    IT: "義大利|意大利|yidali|itaria|이태리",
    SA: "沙烏地阿拉伯|沙特|사우디|サウジ|saudi",
    IE: "愛爾蘭|ai er lan|aierlan|airurando|아일랜드",
    AT: "Österreich|oesterreich|osterreich|Autriche|奧地利",
    AU: "豪州|goushuu|호주|澳洲|澳大利亚",
    PH: "菲律宾|feilvbin|fei lü bin|feilubin|フィリピン",
    PE: "bilu|milu|秘鲁|秘魯",
    total: "合計|合计|總計|합계|gesamt|ensemble|todos|全世界|ごうけい",
    official: "公的|官方|各国央行|중앙은행|Zentralbanken|banques centrales|bancos centrales|bancos centrais",
    "custody-centres":
      "カストディー拠点|托管中心|託管中心|수탁 중심지|Verwahrzentren|centres de conservation|centros de custodia|centros de custódia",
    "euro-area": "ユーロ圏|欧元区|歐元區|유로존|Eurozone|zone euro|zona euro|zona do euro",
    "all-other-t5": "その他|其他|기타|andere|autres|otros|outros",
    "china-belgium":
      "中国とベルギー|中国和比利时|중국과 벨기에|China und Belgien|Chine et Belgique|China y Bélgica|China e Bélgica",
    "china-hong-kong": "中国と香港|中国・香港|中港|중국·홍콩",
  }).flatMap(([id, names]) => names.split("|").map((name) => [name, id] as const)),
])("%s is %s", (typed, id) => expect(search.exactly(typed)).toBe(id));

test.each([
  ["澳", ["AU", "MO"]],
  ["伊", ["IT", "IQ"]],
  ["ri", []],
  ["xjp", ["SG"]],
  ["É.-U.", []],
] as const)("%s is nobody's alone: %j", (typed, suggested) => {
  expect(search.exactly(typed)).toBe(null);
  const { own, others } = search.like(typed, "ja");
  expect([...own, ...others]).toEqual(expect.arrayContaining([...suggested]));
});

const first = (typed: string, language: Language) => search.like(typed, language).own[0];

test.each([
  ["日", "ja", "JP"],
  ["日", "zh-TW", "JP"],
  ["にほn", "ja", "JP"],
  ["ニホ", "ja", "JP"],
  ["nih", "ja", "JP"],
  ["rib", "zh-CN", "JP"],
  ["ri b", "zh-CN", "JP"],
  ["일ㅂ", "ko", "JP"],
  ["이", "ko", "IN"],
  ["ilb", "ko", "JP"],
  ["伊", "ja", "IT"],
  ["伊", "zh-CN", "IQ"],
  ["Alem", "es", "DE"],
  ["Verein", "de", "GB"],
  ["chian", "en", "CN"],
  ["colum", "en", "CO"],
  ["鲁", "zh-CN", undefined],
] as const)("%s, typed by a reader of %s, may become %s first", (typed, language, id) => {
  expect(first(typed, language)).toBe(id);
});

test("names of the reader's language and English come before those of others, and nobody twice", () => {
  const { own, others } = search.like("al", "en");
  expect(own).toContain("DZ");
  expect(others).toContain("DE");
  expect(search.like("al", "es").own).toContain("DE");
  expect(new Set([...own, ...others]).size).toBe(own.length + others.length);
});

test("nothing, marks alone and a page of text are nobody", () => {
  for (const typed of ["", "  ", "、", "()", "x".repeat(6000), "1 2 3"]) {
    expect(search.exactly(typed)).toBe(null);
    expect(search.like(typed, "en")).toEqual({ own: [], others: [] });
  }
});
