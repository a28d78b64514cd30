import type { Lists } from "../lists.ts";

export const lists: Lists = { and: (items) => items.join(", "), or: (items) => items.join(", ") };
