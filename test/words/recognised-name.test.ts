import { expect, test } from "vitest";
import { createHolderSearch } from "../../src/words/holder-search.ts";
import { recogniseName } from "../../src/words/recognised-name.ts";
import * as lists from "../../src/words/recognised-words.ts";
import { shipped } from "../support/shipped.ts";

const { holders } = shipped.register;
const search = createHolderSearch(holders.values());
const find = (name: string) => {
  const id = search.exactly(name);
  return (id && holders.get(id)) ?? null;
};
const meant = (typed: string): string | undefined => {
  const found = recogniseName(typed, find);
  if (found?.kind === "office") return found.holder.id;
  return found?.kind === "unlisted" ? found.iso : found?.kind;
};

test.each([
  [
    "american",
    "USA|U.S.|米国|べいこく|アメリカ|アメリカ合衆国|美国|美國|미국|Vereinigte Staaten|États-Unis|Etats-Unis|Estados Unidos|EE. UU.|EUA|É.-U.",
  ],
  [
    "american",
    "the Fed|FRB|美联储|聯準會|연준|Réserve fédérale|美国政府|米国政府|미국 정부|US government|Puerto Rico|Guam",
  ],
  ["international", "IMF|国際通貨基金|世界银行|세계은행|Weltbank|FMI|Banco Mundial|国連|ONU"],
  ["no-row", "BRICS|金砖国家|브릭스|中東|东盟|Moyen-Orient|Schwellenländer|paraísos fiscales|Oriente Médio"],
  [
    "CN",
    "PBoC|People's Bank of China|人民银行|中国人民銀行|中国政府|中國政府|중국 정부|중국정부|Banque de Chine|Regierung China",
  ],
  ["JP", "BOJ|日銀|日本銀行|日本の民間|일본은행|日本央行|Banco de Japón|Banque du Japon|にちぎん"],
  ["FR", "Banque de France|法国央行|フランス銀行"],
  ["GB", "Bank of England|イングランド銀行|英格兰银行|英国政府"],
  ["DE", "Bundesbank|ドイツ政府|Zentralbank von Deutschland"],
  ["CH", "SNB|スイス中銀|瑞士央行"],
  ["ES", "Banco de España|gobierno de España"],
  ["BR", "Banco Central do Brasil|governo do Brasil"],
  ["euro-area", "ECB|EZB|BCE|欧州中央銀行|欧洲央行|유럽중앙은행"],
  ["IR", "Iran|イラン|伊朗|이란|Irã"],
  ["KP", "北朝鮮|朝鲜|北韓|북한|Nordkorea"],
  [undefined, "xyz||銀行|bank|海外政府|chinesische Regierung"],
] as const)("%s is meant by each of %s", (whom, names) => {
  for (const name of names.split("|")) expect(meant(name), name).toBe(whom);
});

test("nothing that is recognised is a holder's own name, but where its office is", () => {
  for (const lines of [lists.AMERICAN, lists.INTERNATIONAL, lists.NO_ROW])
    for (const name of lines.flatMap((line) => line.split("|"))) expect(search.exactly(name), name).toBe(null);
  for (const [id, names] of Object.entries(lists.NAMED_OFFICES)) {
    expect(find(id), id).not.toBe(null);
    for (const name of names.split("|")) expect(search.exactly(name), name).toBe(null);
  }
});
