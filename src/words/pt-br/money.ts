import { createMoney } from "../money.ts";

export const money = createMoney({
  locale: "pt-BR",
  unit: "US$ bi",
  millionsOfUnit: 1000,
  amount: (number) => `US$ ${number} bi`,
  tinyPercent: (percent) => `menos de ${percent}`,
});

const UNITS = [
  { millions: 1_000_000, one: "trilhão", many: "trilhões", decimals: 4 },
  { millions: 1_000, one: "bilhão", many: "bilhões", decimals: 1 },
  { millions: 1, one: "milhão", many: "milhões", decimals: 0 },
] as const;
/** In millions: from here on with the one decimal of a billion that all other texts have. */
const SMALL = 100;

/** Spelled out as the press does, for a sentence to paste or to explain: 1103900 → "US$ 1,1039 trilhão" */
export function inDollars(millions: number): string {
  const exact = Math.abs(millions);
  const size = exact < SMALL ? exact : Math.round(exact / 100) * 100;
  const unit = UNITS.find((each) => size >= each.millions) ?? UNITS[2];
  const count = size / unit.millions;
  return `US$ ${money.number(count, unit.decimals)} ${count < 2 ? unit.one : unit.many}`;
}
