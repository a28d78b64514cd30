import { createMoney } from "../money.ts";

/** 1,103.9 billion are 1.1039 万亿; below a trillion in 亿. */
export const money = createMoney({
  locale: "zh-CN",
  unit: "亿美元",
  millionsOfUnit: 100,
  amount: written,
  level: written,
  change: (number) => `${number.replaceAll(",", "")}亿`,
  tinyPercent: (percent) => `不足${percent}`,
});

function written(number: string, units: number): string {
  if (units < 10_000) return `${units < 1 ? number : String(Math.round(units))}亿美元`;
  return `${(Math.round(units) / 10_000).toFixed(4).replace(/\.?0+$/, "")}万亿美元`;
}
