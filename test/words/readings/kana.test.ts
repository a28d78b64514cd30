import { expect, test } from "vitest";
import { asHiragana, kanaOf } from "../../../src/words/readings/kana.ts";

test("katakana is the same to the ear", () =>
  expect(asHiragana("ドイツ、ヴァチカン ケ")).toBe("どいつ、ゔぁちかん け"));

test.each([
  ["日本", "にほん"],
  ["中国", "ちゅうごく"],
  ["中華人民共和国", "ちゅうかじんみんきょうわこく"],
  ["南アフリカ", "みなみあふりか"],
  ["南ア", "なんあ"],
  ["マン島", "まんとう"],
  ["英領ヴァージン諸島", "えいりょうゔぁーじんしょとう"],
  ["ドミニカ共和国", "どみにかきょうわこく"],
  ["セントクリストファー ネーヴィス", "せんとくりすとふぁーねーゔぃす"],
  ["鬱", null],
  ["UAE", null],
])("%s is read %s", (name, kana) => expect(kanaOf(name)).toBe(kana));
