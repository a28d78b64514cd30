import { expect, test } from "vitest";
import { toHolderId } from "../../src/holdings/holder.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { ofHolder } from "../../src/words/pt-br/holder-names.ts";
import { inDollars } from "../../src/words/pt-br/money.ts";
import { everyMessage, postsWithoutTrade } from "./every-text.ts";
import { APR, GB, HOLDERS, JUL, KY } from "./messages/samples.ts";
import { RENDERED } from "./rendered.ts";

const pt = wordsOf("pt-BR");

const messages = everyMessage("pt-BR");

test.each(Object.entries(RENDERED))("%s, as an editor reads it", async (name, render) => {
  await expect(render(pt)).toMatchFileSnapshot(`../snapshots/pt-br/${name}.txt`);
});

test("the sentence of the notification reads as a headline, with its unit", () => {
  expect(RENDERED["notification"]?.(pt)).toBe(
    "Treasuries em mãos estrangeiras caem US$ 50,4 bi em julho, para US$ 9.248,1 bi; Reino Unido +58,4, França −41,5.",
  );
});

test("no message takes a change in holdings for trade, or a record without its start", () => {
  for (const { path, text } of messages) {
    expect(text, path).not.toMatch(/(recorde|máxima|mínima|máximo|mínimo) históric|de todos os tempos|da história/i);
    expect(text, path).not.toMatch(/se desfez|desfazer-se|liquidou|(?<!comprou ou )vendeu|comprou(?! ou vendeu)/);
  }
});

test("bought and sold are said of transactions alone", () => {
  for (const { path, text } of postsWithoutTrade("pt-BR", OF_TRANSACTIONS))
    expect(text, path).not.toMatch(/compr|vend/i);
});

/** Lines on Table 3 and Form S, and the sentences that say what a change in holdings is not. */
const OF_TRANSACTIONS =
  /\*\*Compras.*|Tabela 3: .*|Formulário S: .*|uma queda não é uma venda|Compras e vendas líquidas: `\/flows`/g;

test("prepositions melt with the article of whoever follows", () => {
  for (const { path, text } of messages) {
    expect(text, path).not.toMatch(/\b(de|em|por|a) (o|os|as) [A-Z]|\b(de|em|por) a [A-Z]/);
  }
});

test.each([
  ["JP", "o Japão", "do Japão"],
  ["FR", "a França", "da França"],
  ["NL", "os Países Baixos", "dos Países Baixos"],
  ["KY", "as Ilhas Cayman", "das Ilhas Cayman"],
  ["MU", "as Ilhas Maurício", "das Ilhas Maurício"],
  ["PT", "Portugal", "de Portugal"],
  ["HK", "Hong Kong", "de Hong Kong"],
  ["VN", "o Vietnã", "do Vietnã"],
])("%s is %s in a sentence, and %s behind de", (id, running, behindDe) => {
  const holder = { ...GB, id: toHolderId(id) };
  expect([pt.names.running(holder), ofHolder(holder)]).toEqual([running, behindDe]);
});

test.each([
  [1, "primeira queda seguida"],
  [2, "segunda queda seguida"],
  [10, "décima queda seguida"],
  [11, "11ª queda seguida"],
  [21, "21ª queda seguida"],
])("ordinals: %d", (months, text) => {
  expect(pt.claims.streak({ months, direction: "fall", monthly: false, definite: false })).toBe(text);
});

test("verbs agree with how many", () => {
  expect(pt.release.counts({ fell: 1, rose: 2, unchanged: 1 })).toBe("1 caiu, 2 subiram e 1 não variou");
  expect(pt.release.breadth({ rose: 1, fell: 0, unchanged: 0, count: 1, among: "compared" })).toBe(
    "Do detentor comparado, 1 subiu.",
  );
  expect(pt.claims.breadth({ rose: 1, fell: 13, unchanged: 2 })).toBe(
    "dos 16 países comparáveis, um subiu, 13 caíram e dois não variaram",
  );
});

test("who passed whom agrees with one and with several islands", () => {
  const others = [GB, KY].map((holder) => ({ holder, when: null }));
  const passed = { others, unnamed: 2, when: pt.claims.lastTime({ side: "ahead", month: APR, beside: JUL }) };
  expect(pt.claims.passed({ ...passed, kind: "passed" })).toBe(
    "agora à frente do Reino Unido, das Ilhas Cayman e de outros dois (ordem vista pela última vez em abril)",
  );
  expect(pt.claims.passed({ ...passed, kind: "passed-by" })).toBe(
    "agora atrás do Reino Unido, das Ilhas Cayman e de outros dois (ordem vista pela última vez em abril)",
  );
  const [first, second] = [KY, GB].map((holder, at) => ({ holder, place: at + 5, when: null }));
  if (!first || !second) throw new Error("no holders");
  expect(pt.report.passed([first], [second])).toBe("as Ilhas Cayman (5º) ultrapassaram o Reino Unido (6º)");
});

test("groups stand in a sentence with their article, too", () => {
  expect(HOLDERS.filter(({ kind }) => kind !== "country").map(ofHolder)).toEqual([
    "do conjunto dos detentores estrangeiros",
    "dos detentores oficiais estrangeiros",
    "de todos menos os centros de custódia",
    "da zona do euro",
  ]);
});

test("short dates are in figures, short months without the preposition that Intl gives them", () => {
  const { dates } = pt;
  expect([dates.shortMonth(JUL), dates.shortBareMonth(JUL)]).toEqual(["jul/2026", "jul"]);
  expect([dates.shortDay("2026-09-16"), dates.shortDayOfYear("2026-09-06")]).toEqual(["16/9/2026", "6/9"]);
});

test("amounts are spelled out as the press does, where they are to be pasted or explained", () => {
  expect([9_248_100, 1_103_900, -12_751, 1_900, 417, 1].map(inDollars)).toEqual([
    "US$ 9,2481 trilhões",
    "US$ 1,1039 trilhão",
    "US$ 12,8 bilhões",
    "US$ 1,9 bilhão",
    "US$ 400 milhões",
    "US$ 1 milhão",
  ]);
});
