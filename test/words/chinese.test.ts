import { describe, expect, test } from "vitest";
import { toHolderId } from "../../src/holdings/holder.ts";
import { addMonths, toMonth } from "../../src/holdings/month.ts";
import { wordsOf } from "../../src/words/catalogue.ts";
import type { Words } from "../../src/words/words.ts";
import { SAMPLES } from "./messages/all-samples.ts";
import { rendered } from "./messages/sample-type.ts";
import { CN, GB, JUL } from "./messages/samples.ts";
import { bothForms, RENDERED } from "./rendered.ts";

const zhCn = wordsOf("zh-CN");
const zhTw = wordsOf("zh-TW");

function everyMessage(words: Words): string[] {
  return Object.entries(SAMPLES).flatMap(([room, samples]) => {
    const found = Object.entries(words).find(([key]) => key === room)?.[1];
    return rendered(found, samples, room).map(({ text }) => text);
  });
}

describe.each(["zh-CN", "zh-TW"] as const)("%s", (language) => {
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

const TABLE = { kind: "table", toDate: false } as const;
/** Letters that only simplified writing has. */
const SIMPLIFIED = /[国债额历汇总计财门减涨买卖应为与说时间动变数据统业产员长]/;

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

test("in Taiwan a month's change is 月增 or 月減, an amount counts 兆", () => {
  expect(zhTw.release.onMonth({ millions: -50_400, ratio: -0.0054 })).toBe("月減504億美元（−0.5%）");
  expect(zhTw.release.onYear({ millions: 138_600, ratio: 0.0152 })).toBe("年增1386億美元（+1.5%）");
  expect(zhTw.release.onMonth({ millions: 0, ratio: 0 })).toBe("較上月持平");
  expect(zhTw.claims.roundFirst({ direction: "above", boundMillions: 1_000_000, span: TABLE })).toBe(
    "本表中首次突破1兆美元",
  );
});

test("Taiwan's words are its own, not the mainland's in other characters", () => {
  const texts = [...everyMessage(zhTw), ...Object.values(RENDERED).map((render) => render(zhTw))];
  for (const text of texts) {
    expect(text).not.toMatch(/國債|收益率|環比|同比|萬億|信息|默認|服務器|數據|水平|口徑|維爾京|賬|佔|含義|基期/);
    expect(text).not.toMatch(SIMPLIFIED);
  }
});

test("no change is said in words", () => {
  expect(zhCn.release.onMonth({ millions: 0, ratio: 0 })).toBe("环比持平");
  const ends = { month: toMonth("2026-06"), beside: JUL, millions: 0, beforeMillions: 9_298_500, ratio: 0 };
  expect(zhCn.report.fromMonthBefore(ends)).toBe("与6月的9.2985万亿美元持平");
  expect(zhCn.claims.gapClosed(GB)).toBe("与英国持平");
});

test("names as each press writes them", () => {
  const [taiwan, virginIslands] = ["TW", "VG"].map((id) => ({ ...GB, id: toHolderId(id) }));
  if (!taiwan || !virginIslands) throw new Error("no holder");
  const each = [CN, taiwan, virginIslands];
  expect(each.map(zhCn.names.full)).toEqual(["中国大陆", "中国台湾", "英属维尔京群岛"]);
  expect(each.map(zhTw.names.full)).toEqual(["中國", "台灣", "英屬維京群島"]);
});
