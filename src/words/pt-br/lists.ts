import { createLists } from "../lists.ts";

export const lists = createLists("pt-BR");
