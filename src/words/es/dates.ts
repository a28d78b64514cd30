import { createDates } from "../dates.ts";

export const dates = createDates("es-ES");
