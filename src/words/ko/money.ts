import { createMoney } from "../money.ts";

/** 1,103.9 billion are 11,039 억, written 1조 1,039억 달러. */
export const money = createMoney({
  locale: "ko-KR",
  unit: "억 달러",
  millionsOfUnit: 100,
  amount: written,
  level: written,
  change: (number) => `${number}억`,
  tinyPercent: (percent) => `${percent} 미만`,
});

const number = new Intl.NumberFormat("ko-KR");

function written(small: string, units: number): string {
  if (units < 1) return `${small}억 달러`;
  const whole = Math.round(units);
  const [trillions, rest] = [Math.floor(whole / 10_000), whole % 10_000];
  const parts = [trillions > 0 ? `${number.format(trillions)}조` : "", rest > 0 ? `${number.format(rest)}억` : ""];
  return `${parts.filter(Boolean).join(" ")} 달러`;
}
