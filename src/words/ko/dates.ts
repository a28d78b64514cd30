import { createDates } from "../dates.ts";

export const dates = createDates("ko-KR", {
  shortMonth: (month) => `${month.slice(0, 4)}년 ${Number(month.slice(5))}월`,
  shortBareMonth: (month) => `${Number(month.slice(5))}월`,
  shortDay: (date) => `${date.slice(0, 4)}년 ${Number(date.slice(5, 7))}월 ${Number(date.slice(8))}일`,
  shortDayOfYear: (date) => `${Number(date.slice(5, 7))}월 ${Number(date.slice(8))}일`,
});
