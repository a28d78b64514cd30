import { createMoney } from "../money.ts";

/** In millions: from here on with the one decimal of a billion that all other texts have. */
const SMALL = 100;

export const money = createMoney({
  locale: "es-ES",
  unit: "mil M$",
  millionsOfUnit: 1000,
  amount: (number) => `${number} mil M$`,
  tinyPercent: (percent) => `menos del ${percent}`,
  percentGap: "\u00a0",
});

/** Spelled out as the press does, for a sentence to paste or to explain: 1103900 → "1.103.900 millones de dólares" */
export function inDollars(millions: number): string {
  const size = Math.abs(millions);
  const shown = size < SMALL ? size : Math.round(size / 100) * 100;
  return `${money.number(shown, 0)} ${size === 1 ? "millón" : "millones"} de dólares`;
}
