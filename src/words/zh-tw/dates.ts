import { createDates } from "../dates.ts";

export const dates = createDates("zh-TW", {
  bareMonth: (month) => `${Number(month.slice(5))}月`,
  shortMonth: (month) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  shortBareMonth: (month) => `${Number(month.slice(5))}月`,
});
