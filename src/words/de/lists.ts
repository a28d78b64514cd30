import { createLists } from "../lists.ts";

export const lists = createLists("de-DE");
