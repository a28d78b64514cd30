export { punctuation } from "../en/punctuation.ts";
