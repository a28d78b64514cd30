import { expect, test } from "vitest";
import { plainName } from "../../src/words/plain-name.ts";

test.each([
  ["U.K.", "uk"],
  ["Curaçao", "curacao"],
  ["Côte d’Ivoire", "cote divoire"],
  ["  St. Kitts  &  Nevis ", "st kitts nevis"],
  ["Großbritannien", "grossbritannien"],
  ["chūgoku", "chugoku"],
  ["がな", "がな"],
  ["ドイツ", "ドイツ"],
  ["ﾄﾞｲﾂ", "ドイツ"],
  ["セントクリストファー・ネーヴィス", "セントクリストファー ネーヴィス"],
  ["Ｊａｐａｎ", "japan"],
  ["대한민국", "대한민국"],
  ["대한민국".normalize("NFD"), "대한민국"],
  ["홍콩(중국 특별행정구)", "홍콩 중국 특별행정구"],
  ["中国（本土）", "中国 本土"],
])("%s is compared as %s", (typed, plain) => expect(plainName(typed)).toBe(plain));
