import { expect, test } from "vitest";
import { romajiOf } from "../../../src/words/readings/romaji.ts";

test.each([
  ["にほん", ["nihon"]],
  ["ちゅうごく", ["chugoku", "chuugoku", "tyugoku", "tyuugoku"]],
  ["えいこく", ["eikoku"]],
  ["どいつ", ["doitsu", "doitu"]],
  ["ふらんす", ["furansu", "huransu"]],
  ["しんがぽーる", ["shingaporu", "shingapooru", "singaporu", "singapooru"]],
  ["ごうしゅう", ["goshu", "goushuu", "gosyu", "gousyuu"]],
  ["もろっこ", ["morokko"]],
  ["まっちゃ", ["matcha", "mattya"]],
  ["ころんびあ", ["koronbia", "korombia"]],
  ["すうぇーでん", ["suweden", "suweeden"]],
  ["ゔぁーじんしょとう", ["vajinshoto", "vaajinshotou", "vazinsyoto", "vaazinsyotou"]],
  ["ふぃりぴん", ["firipin"]],
  ["あるぜんちん", ["aruzenchin", "aruzentin"]],
  ["えすわてぃに", ["esuwatini"]],
])("%s is written %j", (kana, latin) => expect(romajiOf(kana)).toEqual(latin));
