import { expect, test } from "vitest";
import { toHolderId } from "../../src/holdings/holder.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import { inDollars } from "../../src/words/es/money.ts";
import { everyMessage, postsWithoutTrade } from "./every-text.ts";
import { APR, CN, GB, HOLDERS, JP, JUL, KY } from "./messages/samples.ts";
import { RENDERED } from "./rendered.ts";

const es = wordsOf("es");

const messages = everyMessage("es");

test.each(Object.entries(RENDERED))("%s, as an editor reads it", async (name, render) => {
  await expect(render(es)).toMatchFileSnapshot(`../snapshots/es/${name}.txt`);
});

test("the sentence of the notification has its unit", () => {
  const sentence = "La deuda de EE. UU. en manos extranjeras bajó 50,4 mil M$ en julio, hasta 9.248,1 mil M$";
  expect(RENDERED["notification"]?.(es).replace(/\u00a0/g, " ")).toBe(`${sentence}; Reino Unido +58,4, Francia −41,5.`);
});

test("no message takes a change in holdings for trade, or a record without its start", () => {
  for (const { path, text } of messages) {
    expect(text, path).not.toMatch(
      /récord histórico|máximo histórico|mínimo histórico|de todos los tiempos|de la historia/i,
    );
    expect(text, path).not.toMatch(/se deshizo|liquidó|deshacerse|(?<!compró o )vendió|compró(?! o vendió)/);
  }
});

test("bought and sold are said of transactions alone", () => {
  for (const { path, text } of postsWithoutTrade("es", OF_TRANSACTIONS))
    expect(text, path).not.toMatch(/compr|vend|venta/i);
});

/** Lines on Table 3 and Form S, and the sentences that say what a change in holdings is not. */
const OF_TRANSACTIONS =
  /\*\*Compras.*|Tabla 3: .*|Formulario S: .*|una caída no es una venta|Compras y ventas netas: `\/flows`/g;

test("words that Spain and America both take", () => {
  for (const { path, text } of messages) {
    expect(text, path).not.toMatch(/\b(ordenador|vosotros|vuestr\w+|tipos de interés|tasas de interés)\b/);
    expect(text, `${path}: "en breve" is soon`).not.toMatch(/en breve/i);
  }
  const saudi = { ...GB, id: toHolderId("SA") };
  expect(es.names.full(saudi)).toBe("Arabia Saudita");
});

test.each([
  [1, "primera caída consecutiva"],
  [2, "segunda caída consecutiva"],
  [10, "décima caída consecutiva"],
  [11, "11.ª caída consecutiva"],
  [21, "21.ª caída consecutiva"],
])("ordinals: %d", (months, text) => {
  expect(es.claims.streak({ months, direction: "fall", monthly: false, definite: false })).toBe(text);
});

test("verbs agree with how many", () => {
  expect(es.release.counts({ fell: 1, rose: 2, unchanged: 1 })).toBe("1 bajó, 2 subieron y 1 no varió");
  expect(es.release.breadth({ rose: 1, fell: 0, unchanged: 0, count: 1, among: "compared" })).toBe(
    "Del tenedor comparado, 1 subió.",
  );
  expect(es.claims.breadth({ rose: 1, fell: 13, unchanged: 2 })).toBe(
    "de los 16 países comparables, uno subió, 13 bajaron y dos no variaron",
  );
});

test("who passed whom takes no participle and no article", () => {
  const others = [GB, KY].map((holder) => ({ holder, when: null }));
  const passed = { others, unnamed: 2, when: es.claims.lastTime({ side: "ahead", month: APR, beside: JUL }) };
  expect(es.claims.passed({ ...passed, kind: "passed" })).toBe(
    "superó a Reino Unido, a Islas Caimán y a otros dos (orden visto por última vez en abril)",
  );
  expect(es.claims.passed({ ...passed, kind: "passed-by" })).toBe(
    "quedó por detrás de Reino Unido, de Islas Caimán y de otros dos (orden visto por última vez en abril)",
  );
  const [first, second] = [KY, CN].map((holder, at) => ({ holder, place: at + 5, when: null }));
  if (!first || !second) throw new Error("no holders");
  expect(es.report.passed([first], [second])).toBe("Islas Caimán (5.º) superó a China (6.º)");
});

test("de melts with el", () => {
  const total = HOLDERS.find(({ id }) => id === "total") ?? JP;
  expect(es.claims.gap({ other: total, millions: -1_000, side: "behind", otherIsFirst: false })).toBe(
    "1,0 por detrás del conjunto de tenedores extranjeros",
  );
});

test("a percentage has its article, and keeps to its sign at the end of a line", () => {
  expect(es.claims.belowPeak({ ratio: 0.167, month: APR })).toBe(
    "un 16,7\u00a0% por debajo de su pico de abril de 2026",
  );
  expect(es.claims.belowPeak({ ratio: 0.000_01, month: APR })).toMatch(/^menos del 0,01/);
  expect(es.claims.share(es.money.percent(0.119))).toBe("el 11,9\u00a0% del total");
});

test("amounts are spelled out as the press does, where they are to be pasted or explained", () => {
  expect([1_103_900, -12_751, 417, 1].map(inDollars)).toEqual([
    "1.103.900 millones de dólares",
    "12.800 millones de dólares",
    "400 millones de dólares",
    "1 millón de dólares",
  ]);
});
