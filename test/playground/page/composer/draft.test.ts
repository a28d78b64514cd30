import type { APIApplicationCommand } from "discord-api-types/v10";
import { describe, expect, test } from "vitest";
import { emptyDraft, openNamed, recognise, typeInto } from "../../../../src/playground/page/composer/draft.ts";
import { leavesFor } from "../../../../src/playground/page/composer/leaves.ts";
import { commandSuggestions, valueSuggestions } from "../../../../src/playground/page/composer/suggestion.ts";
import { missing, wireOptions } from "../../../../src/playground/page/composer/wire.ts";
import type { ShownWorld } from "../../../../src/playground/page-server/protocol.ts";

const command = (part: Partial<APIApplicationCommand>): APIApplicationCommand => ({
  id: "1",
  application_id: "2",
  version: "3",
  type: 1,
  name: "ask",
  description: "Asks",
  default_member_permissions: null,
  ...part,
});

const commands = [
  command({
    name: "ask",
    name_localizations: { ja: "質問" },
    options: [
      { name: "country", description: "Who", type: 3, required: true, autocomplete: true },
      { name: "count", description: "How many", type: 4 },
      {
        name: "period",
        description: "How long",
        type: 3,
        choices: [
          { name: "12 months", value: "12" },
          { name: "1 month", value: "1" },
        ],
      },
      { name: "private", description: "Alone", type: 5 },
    ],
  }),
  command({
    name: "subscription",
    default_member_permissions: "32",
    options: [
      { name: "add", description: "Adds", type: 1, options: [{ name: "channel", description: "Where", type: 7 }] },
    ],
  }),
];

const world: ShownWorld = {
  guildName: "Desk",
  bot: { id: "1", name: "bot" },
  channels: [
    { id: "10", name: "general", kind: "text" },
    { id: "11", name: "news", kind: "news" },
  ],
  roles: [],
  members: [],
};

const admin = leavesFor(commands, 8n, "en-US");
const draftOf = (text: string) => recognise(text, admin) ?? emptyDraft;
const wire = (text: string) => wireOptions(draftOf(text), world, "en-US");

describe("the commands of a member", () => {
  test("are those that Discord offers, sub-commands on their own", () => {
    expect(admin.map(({ path }) => path)).toEqual(["ask", "subscription add"]);
    expect(leavesFor(commands, 0n, "en-US").map(({ path }) => path)).toEqual(["ask"]);
    expect(leavesFor(commands, 32n, "en-US")).toHaveLength(2);
  });

  test("have the names of the member's language, and their own", () => {
    const japanese = leavesFor(commands, 0n, "ja");
    expect(japanese[0]?.shown).toBe("質問");
    for (const typed of ["/質", "/as"]) expect(commandSuggestions(typed, japanese)).toHaveLength(1);
    expect(recognise("/質問 日本", japanese)?.pills[0]?.text).toBe("日本");
  });
});

describe("what is typed", () => {
  test("is a command once its name is complete", () => {
    expect(draftOf("/ask").leaf).toBeNull();
    expect(draftOf("/ask ").pills).toEqual([{ name: "country", text: "", value: null }]);
    expect(draftOf("ask ").leaf).toBeNull();
    expect(draftOf("/subscription add #news").text).toBe("#news");
  });

  test("fills the first option, and others by their names", () => {
    expect(wire("/ask south korea count:3 private:true period:12")).toEqual({
      country: "south korea",
      count: 3,
      private: true,
      period: "12",
    });
  });

  test("means the one known value that begins so; else it is sent as it stands", () => {
    expect(wire("/ask uk period:12 m")).toEqual({ country: "uk", period: "12" });
    expect(wire("/ask uk count:many period:0")).toEqual({ country: "uk", count: "many", period: "0" });
    expect(wire("/subscription add #news")).toEqual({ channel: "11" });
    expect(wire("/subscription add general")).toEqual({ channel: "10" });
  });

  test("opens an option by its name and a colon", () => {
    const opened = openNamed(typeInto(draftOf("/ask "), "uk count:"));
    expect(opened).toMatchObject({ focus: 1, pills: [{ text: "uk" }, { name: "count", text: "" }] });
    expect(openNamed(typeInto(draftOf("/ask "), "country:")).pills).toEqual(draftOf("/ask ").pills);
    expect(openNamed(typeInto(draftOf("/ask "), "uk else:")).pills).toHaveLength(1);
  });

  test("lacks what is required until it is there", () => {
    expect(missing(draftOf("/ask "))).toEqual(["country"]);
    expect(missing(typeInto(draftOf("/ask "), "uk"))).toEqual([]);
  });
});

describe("suggestions", () => {
  test("are the bot's for what completes, and known ones for the rest", () => {
    expect(valueSuggestions(draftOf("/ask u"), world, "en-US")).toBeNull();
    const period = draftOf("/ask uk period:12");
    expect(valueSuggestions(period, world, "en-US")).toEqual([{ kind: "value", text: "12 months", value: "12" }]);
  });
});
