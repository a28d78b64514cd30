import { createMoney } from "../money.ts";

/** 1,103.9 billion are 1兆1039億, as in Japanese: 兆 is a trillion in Taiwan. */
export const money = createMoney({
  locale: "zh-TW",
  unit: "億美元",
  millionsOfUnit: 100,
  amount: written,
  level: written,
  change: (number) => `${number.replaceAll(",", "")}億`,
  tinyPercent: (percent) => `不到${percent}`,
});

function written(number: string, units: number): string {
  if (units < 1) return `${number}億美元`;
  const whole = Math.round(units);
  const [trillions, rest] = [Math.floor(whole / 10_000), whole % 10_000];
  return `${trillions > 0 ? `${trillions}兆` : ""}${rest > 0 ? `${rest}億` : ""}美元`;
}
