import { createMoney } from "../money.ts";

export const money = createMoney({
  locale: "de-DE",
  unit: "Mrd. $",
  millionsOfUnit: 1000,
  amount: (number) => `${number} Mrd. $`,
  tinyPercent: (percent) => `weniger als ${percent}`,
  percentGap: " ",
});
