import { createDates } from "../dates.ts";

export const dates = createDates("ja-JP", {
  shortMonth: (month) => `${month.slice(0, 4)}年${Number(month.slice(5))}月`,
  shortBareMonth: (month) => `${Number(month.slice(5))}月`,
  shortDay: (date) => `${date.slice(0, 4)}年${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
  shortDayOfYear: (date) => `${Number(date.slice(5, 7))}月${Number(date.slice(8))}日`,
});
