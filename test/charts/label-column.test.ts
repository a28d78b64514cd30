import fc from "fast-check";
import { expect, test } from "vitest";
import { columnTops } from "../../src/charts/label-column.ts";

test("labels stay at their lines where there is room", () => {
  expect(
    columnTops(
      [
        { middle: 100, height: 20 },
        { middle: 50, height: 20 },
      ],
      0,
      300,
    ),
  ).toEqual([90, 40]);
});

test("however close the lines, no label is over another and none outside", () => {
  const wanted = fc.array(
    fc.record({ middle: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 10, max: 45 }) }),
    {
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(wanted, (labels) => {
      const tops = columnTops(labels, 0, 300);
      const boxes = labels.map(({ height }, at) => ({ top: tops[at] ?? 0, bottom: (tops[at] ?? 0) + height }));
      boxes.sort((a, b) => a.top - b.top);
      boxes.forEach(({ top, bottom }, at) => {
        expect(top).toBeGreaterThanOrEqual(at === 0 ? 0 : (boxes[at - 1]?.bottom ?? 0));
        expect(bottom).toBeLessThanOrEqual(300);
      });
    }),
  );
});
