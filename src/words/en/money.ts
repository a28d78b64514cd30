import { createMoney } from "../money.ts";

export const money = createMoney({
  locale: "en-US",
  unit: "$ bn",
  millionsOfUnit: 1000,
  amount: (number) => `$${number} bn`,
  tinyPercent: (percent) => `less than ${percent}`,
});
