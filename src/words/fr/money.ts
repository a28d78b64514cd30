import { createMoney } from "../money.ts";

export const money = createMoney({
  locale: "fr-FR",
  unit: "Md $",
  millionsOfUnit: 1000,
  amount: (number) => `${number} Md $`,
  tinyPercent: (percent) => `moins de ${percent}`,
  percentGap: " ",
});
