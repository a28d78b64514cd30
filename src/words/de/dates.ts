import { createDates } from "../dates.ts";

export const dates = createDates("de-DE");
