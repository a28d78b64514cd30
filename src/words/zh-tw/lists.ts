import { createLists } from "../lists.ts";

export const lists = createLists("zh-TW");
