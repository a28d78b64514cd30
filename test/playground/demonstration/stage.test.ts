import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStage, type Published, type Stage } from "../../../src/playground/demonstration/stage.ts";
import { askLocally } from "../../../src/playground/terminal/ask-locally.ts";
import { commandNames, completeLine } from "../../../src/playground/terminal/complete.ts";

let stage: Stage;
let published: Published | null = null;
const faults: string[] = [];
const note = (fields: object, message: string) => void faults.push(`${message} ${JSON.stringify(fields)}`);

beforeAll(async () => {
  stage = await openStage({ info: () => {}, warn: note, error: note });
});
afterAll(() => stage.close());

/** Answers to what a form asks for, in order. */
const typed: string[] = [];
const asking = (line: string) => askLocally(stage, line, { ask: async () => typed.shift() ?? "", say: () => {} });
const posts = () => stage.discord.messages(stage.discord.newsChannelId).map(({ message }) => message);

/** One play from beginning to end: what comes later needs what came before. */
describe("the demonstration", () => {
  test("begins on the eve of 18 June 2026, with one channel subscribed and nothing posted", async () => {
    expect(posts()).toEqual([]);
    expect(await asking("/holdings japan")).toContain("Japan: $1,191.6 bn (March 2026)");
    expect(await asking("/subscription list")).toContain("#news in brief, in English; notifies @releases");
  });

  test("asks for a form's fields one by one: what is not typed stays as it is", async () => {
    typed.push("", "deutsch", "always; corrections", "china, japan", "10bn");
    const answer = await asking("/subscription add channel:#general");
    expect(answer).toContain("Every month, with a ping only when one of these is met by China or Japan");
    expect(answer).toContain("#general gets every new month in brief, in Deutsch; notifies nobody.");
    expect(await asking("/subscription remove channel:#general")).toContain("#general gets no more posts");
  });

  test("posts the release of that day", async () => {
    published = await stage.publishNext(() => {});
    await stage.discord.waitFor(() => posts().length === 1);
    expect(posts()[0]?.content).toMatch(
      /^<@&\d+> Foreign holdings of U.S. Treasuries rose by \$3.9 bn to \$9,352.6 bn in April/,
    );
    expect(posts()[0]?.mention_roles).toEqual([stage.discord.roleId]);
  });

  test("edits the post when Table 3 follows", async () => {
    expect(posts()[0]?.embeds[0]?.description).not.toContain("Table 3");
    await published?.publishTable3?.();
    await stage.discord.waitFor(() => posts()[0]?.edited_timestamp);
    const description = posts()[0]?.embeds[0]?.description;
    expect(description).toContain("\nTable 3: long-term net bought +50.5, bills −13.6, price −39.1, other +6.2\n");
    expect(description).toMatch(/\nUpdated 16:09: net transactions added$/);
    expect(posts()).toHaveLength(1);
  });

  test("reads the Table 3 that came with it: what was bought and what was repriced", async () => {
    expect(await asking("/flows belgium")).toContain("Belgium, April 2026: holdings +5.9 to $459.9 bn");
  });

  test("posts three months at once, and names the releases that were missed", async () => {
    await stage.publishNext(() => {});
    await stage.discord.waitFor(() => posts().length === 2);
    const [embed] = posts()[1]?.embeds ?? [];
    expect(embed?.title).toBe("Foreign holdings of U.S. Treasuries, July 2026");
    expect(embed?.description).toContain("Not posted here: the releases of 14 July and 17 August.");
    expect(await stage.publishNext(() => {})).toBeNull();
  });

  test("tells in the earlier post what became of its headline, without another ping", async () => {
    const [post] = stage.discord.messages(stage.discord.newsChannelId);
    const body = () => posts()[0]?.embeds[0]?.description ?? "";
    await stage.discord.waitFor(() => body().includes("Revised"));
    expect(body()).toMatch(
      /\n\nRevised 16 Sep: April's change of \+3\.9 is now −2\.3, its total of 9,352\.6 now 9,350\.1$/,
    );
    expect(post?.pings.roles).toEqual([stage.discord.roleId]);
  });

  test("completes what is typed by what the bot suggests", async () => {
    const complete = (line: string) => completeLine(stage.discord, line, commandNames());
    expect(await complete("/hold")).toEqual([["/holdings", "/holders"].sort().reverse(), "/hold"]);
    expect(await complete("/holdings swis")).toEqual([["Switzerland"], "swis"]);
    expect((await complete("/holdings country:japan month:2022-03"))[0]).toEqual(["March 2022"]);
  });

  test("completes option names too, where no value can be meant", async () => {
    const complete = (line: string) => completeLine(stage.discord, line, commandNames());
    expect(await complete("/holdings japan m")).toEqual([["month:"], "m"]);
    expect((await complete("/holdings japan "))[0]).toContain("as_of:");
    expect((await complete("/holdings south "))[0]).toContain("South Korea");
    expect((await complete("/holdings country:japan "))[0]).not.toContain("country:");
    expect(await complete("/subscription add ch")).toEqual([["channel:"], "ch"]);
    expect(await complete("/subscription add channel:#n")).toEqual([["#news"], "#n"]);
    expect(await complete("/about x")).toEqual([[], "x"]);
  });

  test("answers wrong input with a sentence", async () => {
    expect(await asking("/holders count:999")).toContain("It takes a whole number from 1 to 25.");
    expect(await asking("/changes period:banana")).toContain("It takes one of 1, 3, 12, ytd.");
    expect(await asking("/subscription preview post:banana")).toContain("It takes yes or no.");
    expect(await asking("/holdings")).toBe("Discord does not send this: option country is required.");
    expect(await asking(`/holdings ${"x".repeat(500)}`)).toContain("a length of 500 is not within 0 and 100");
    expect(await asking("/subscription add channel:#nowhere")).toContain("There is no channel #nowhere");
  });

  test("passes without a fault, and never breaks Discord's rules", () => {
    expect(faults).toEqual([]);
    expect(stage.discord.violations).toEqual([]);
  });
});
