import { createMoney } from "../money.ts";

export const money = createMoney({
  locale: "es-ES",
  unit: "mil M$",
  millionsOfUnit: 1000,
  amount: (number) => `${number} mil M$`,
  tinyPercent: (percent) => `menos del ${percent}`,
  percentGap: " ",
});
