import { createLists } from "../lists.ts";

export const lists = createLists("es-ES");
