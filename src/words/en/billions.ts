import { money } from "./money.ts";

/** For what is not yet told in the reader's language. */
export const { level: inBillions, change: signedBillions, percent, signedPercent } = money;
