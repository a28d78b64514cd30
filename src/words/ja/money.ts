import { createMoney } from "../money.ts";

/** 9248.1 billion are 92,481 億, written 9兆2481億ドル. */
export const money = createMoney({
  locale: "ja-JP",
  unit: "億ドル",
  millionsOfUnit: 100,
  amount: written,
  level: written,
  change: (number) => `${number.replaceAll(",", "")}億`,
  tinyPercent: (percent) => `${percent}未満`,
});

function written(number: string, units: number): string {
  if (units < 1) return `${number}億ドル`;
  const whole = Math.round(units);
  const [trillions, rest] = [Math.floor(whole / 10_000), whole % 10_000];
  return `${trillions > 0 ? `${trillions}兆` : ""}${rest > 0 ? `${rest}億` : ""}ドル`;
}
