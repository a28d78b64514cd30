import { createDates } from "../dates.ts";

const MONTHS = "jan fev mar abr mai jun jul ago set out nov dez".split(" ");
const numbers = (date: string) => date.split("-").map(Number);

/** In figures where room is short, as tables and footers of the press have it; Intl would write "16 de set. de 2026". */
export const dates = createDates("pt-BR", {
  shortMonth(month) {
    const [year, number = 1] = numbers(month);
    return `${MONTHS[number - 1]}/${year}`;
  },
  shortBareMonth: (month) => MONTHS[Number(month.slice(5)) - 1] ?? month,
  shortDay(date) {
    const [year, month, day] = numbers(date);
    return `${day}/${month}/${year}`;
  },
  shortDayOfYear(date) {
    const [, month, day] = numbers(date);
    return `${day}/${month}`;
  },
});
