import { expect, test } from "vitest";
import { wordsOf } from "../../src/words/catalogue.ts";
import { everyMessage, postsWithoutTrade } from "./every-text.ts";
import { RENDERED } from "./rendered.ts";

const words = wordsOf("fr");

test.each(Object.entries(RENDERED))("%s, as an editor reads it", async (name, render) => {
  await expect(render(words)).toMatchFileSnapshot(`../snapshots/fr/${name}.txt`);
});

test("no message takes a change in holdings for trade, or a record without its start", () => {
  for (const { path, text } of everyMessage("fr")) {
    expect(text, path).not.toMatch(
      /record (absolu|historique)|plus haut historique|plus bas historique|de tous les temps|de l.histoire/i,
    );
    expect(text, path).not.toMatch(
      /liquid(é|ée|er)(?=\W|$)|délest|brad(é|er)|se (défaire|débarrasser)|(?<!\p{L})c(é|è)d(é|er|ent)/iu,
    );
  }
});

test("bought and sold are said of transactions alone", () => {
  for (const { path, text } of postsWithoutTrade("fr", OF_TRANSACTIONS)) {
    expect(text, path).not.toMatch(/achat|achet|vend|vente/i);
  }
});

/** Lines on Table 3 and Form S, and the sentences that say what a change in holdings is not. */
const OF_TRANSACTIONS =
  /\*\*Achats.*|Formulaire S : .*|Tableau 3 : .*|une baisse n’est pas une vente|Achats et ventes nets : `\/flows`/g;
