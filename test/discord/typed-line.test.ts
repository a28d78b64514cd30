import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { readTypedLine } from "../../src/discord/typed-line.ts";
import { UserError } from "../../src/discord/user-error.ts";
import { context } from "../commands/answers.ts";

const read = (line: string) => readTypedLine(line, commands, context);

describe("a typed line", () => {
  test.each([
    ["/holdings country:Japan month:2022-03", { country: "Japan", month: "2022-03" }],
    ["/holdings country:South Korea month:2022-03", { country: "South Korea", month: "2022-03" }],
    ["holdings japan 2022-03", { country: "japan", month: "2022-03" }],
    ["/holdings south korea march 2022", { country: "south korea", month: "march 2022" }],
    ['/holdings "cayman islands" month:2022-03', { country: "cayman islands", month: "2022-03" }],
    ['/holdings country:"cayman islands"', { country: "cayman islands" }],
    ["/holdings 'china official'", { country: "china official" }],
    ["/holdings people's bank of china", { country: "people's bank of china" }],
    ["/holdings official china 2022-03", { country: "official china", month: "2022-03" }],
    ["/flows 1976-12", { month: "1976-12" }],
    ["/tic full", { detail: "full" }],
    ["/holders 2022-03 5", { month: "2022-03", count: "5" }],
    ["/about", {}],
  ])("%s", (line, raw) => expect(read(line).raw).toEqual(raw));

  test.each([
    ["/holdins japan", 'There is no command "/holdins". Nearest: `/holdings`'],
    ["/holdings cuntry:japan", "`/holdings` has no option `cuntry`. It takes `country`, `month`"],
    ["/about japan", "`/about` takes no options."],
    ["", "There is no command"],
    ["/holdings a b c d e f g h i", "does not take that many words"],
  ])("%s is refused", (line, sentence) => expect(() => read(line)).toThrow(sentence));

  test("unknown words stay with the option that they were most likely meant for", () => {
    expect(read("/holdings sout korea 2022-03").raw).toEqual({ country: "sout korea", month: "2022-03" });
  });

  test("of any kind is read or refused with a sentence", () => {
    const words = fc.array(
      fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom("/tic", "/holdings", "month:", "uk", '"')),
    );
    fc.assert(
      fc.property(words, (typed) => {
        try {
          read(typed.join(" "));
        } catch (error) {
          expect(error).toBeInstanceOf(UserError);
        }
      }),
      { numRuns: 60 },
    );
  });
});
