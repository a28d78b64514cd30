import { describe, expect, test } from "vitest";
import { addMonths, toMonth } from "../../src/holdings/month.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import type { Words } from "../../src/words/words.ts";
import { SAMPLES } from "./messages/all-samples.ts";
import { rendered } from "./messages/sample-type.ts";
import { CN, GB, JUL } from "./messages/samples.ts";
import { bothForms, RENDERED } from "./rendered.ts";

const zhCn = wordsOf("zh-CN");

function everyMessage(words: Words): string[] {
  return Object.entries(SAMPLES).flatMap(([room, samples]) => {
    const found = Object.entries(words).find(([key]) => key === room)?.[1];
    return rendered(found, samples, room).map(({ text }) => text);
  });
}

describe.each(["zh-CN"] as const)("%s", (language) => {
  const words = wordsOf(language);

  test.each(Object.entries(RENDERED))("%s, as an editor reads it", async (name, render) => {
    await expect(render(words)).toMatchFileSnapshot(`../snapshots/${language.toLowerCase()}/${name}.txt`);
  });

  test("no message has a word that takes a change in holdings for trade, or a record without its start", () => {
    for (const text of everyMessage(words)) {
      expect(text).not.toMatch(
        /[减減增][持仓倉码碼]|[抛拋]售|[历歷]史(新|最)[高低]|史上|有史以[来來]|空前|[历歷]年[来來]?最/,
      );
    }
  });

  test("bought and sold are said of transactions alone", () => {
    for (let month = toMonth("2000-06"); month <= JUL; month = addMonths(month, 7)) {
      const ofHoldings = bothForms(words, month).replace(OF_TRANSACTIONS, "");
      expect(ofHoldings, month).not.toMatch(/[买買卖賣]/);
    }
  });
});

/** Lines on Table 3 and Form S, and the sentences that say what a change in holdings is not. */
const OF_TRANSACTIONS =
  /\*\*[买買][卖賣].*|表[3S]：.*|(下降|減少)不等[于於][卖賣]出|[净淨買]?[买買][卖賣超]+[见見] `\/flows`/g;

test("the brief post of July 2026 is the model, word for word", () => {
  expect(RENDERED["brief-2026-07"]?.(zhCn)).toBe(
    [
      "外国持有美国国债（2026年7月末）",
      "",
      "合计**9.2481万亿美元**，环比减少504亿美元（−0.5%），同比增加1386亿美元（+1.5%）。所列20个国家和地区中，13个下降，7个上升。",
      "",
      "**英国** 9983亿美元（+584亿）：本表最高；与日本相差1056亿美元，一年前为2595亿美元",
      "**日本** 1.1039万亿美元（−128亿）：连续第三个月下降，为2025年1月以来最低",
      "**中国大陆** 6180亿美元（−154亿）：为2008年8月以来最低†",
      "**法国** 3484亿美元（−415亿）：本表中最大单月降幅",
      "",
      "按市值计：持有额下降不等于卖出。净买卖见 `/flows`",
      "下次公布：<t:1792180800:f>",
      "",
      "美国财政部TIC表5，2026年9月16日公布；月度数据始于2000年3月。†跨统计口径调整的比较",
    ].join("\n"),
  );
});

test.each([
  [1, "连续第一个月下降"],
  [2, "连续第二个月下降"],
  [12, "连续第十二个月下降"],
  [21, "连续第21个月下降"],
])("ordinals: %d", (months, text) => {
  expect(zhCn.claims.streak({ months, direction: "fall", monthly: true, definite: false })).toBe(text);
});

test("a second is 第二, two are 两", () => {
  expect(zhCn.claims.timesUsual({ times: 2, medianMillions: 7_600 })).toBe("为其通常月变动（76亿美元）的两倍");
  expect(zhCn.claims.place({ place: 2, since: toMonth("2025-03"), atLeast: false })).toBe(
    "自2025年3月以来一直是第二大持有者",
  );
});

test("no change is said in words", () => {
  expect(zhCn.release.onMonth({ millions: 0, ratio: 0 })).toBe("环比持平");
  const ends = { month: toMonth("2026-06"), beside: JUL, millions: 0, beforeMillions: 9_298_500, ratio: 0 };
  expect(zhCn.report.fromMonthBefore(ends)).toBe("与6月的9.2985万亿美元持平");
  expect(zhCn.claims.gapClosed(GB)).toBe("与英国持平");
});

test("names as the mainland's press writes them", () => {
  expect([CN, GB].map(zhCn.names.full)).toEqual(["中国大陆", "英国"]);
});
