import { createMoney } from "../money.ts";

export const money = createMoney({
  locale: "pt-BR",
  unit: "US$ bi",
  millionsOfUnit: 1000,
  amount: (number) => `US$ ${number} bi`,
  tinyPercent: (percent) => `menos de ${percent}`,
});
