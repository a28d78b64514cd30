import { expect, test } from "vitest";
import { pinyinInitials, pinyinOf } from "../../../src/words/readings/pinyin.ts";

test.each([
  ["日本", ["riben"], ["rb"]],
  ["中國", ["zhongguo"], ["zg"]],
  ["韩国", ["hanguo"], ["hg"]],
  ["沙烏地阿拉伯", ["shawudialabo"], ["swdalb"]],
  ["菲律宾", ["feilvbin", "feilubin"], ["flb"]],
  ["特别行政区", ["tebiexingzhengqu"], ["tbxzq"]],
  ["央行", ["yanghang"], ["yh"]],
  ["加勒比银行中心", ["jialebiyinhangzhongxin"], ["jlbyhzx"]],
  ["鬱", [], []],
  ["milu", [], []],
])("%s is read %j", (name, pinyin, initials) => {
  expect(pinyinOf(name)).toEqual(pinyin);
  expect(pinyinInitials(name)).toEqual(initials);
});
