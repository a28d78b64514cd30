import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPagePlay, type PagePlay } from "../../../src/playground/page-server/page-play.ts";
import { openBrowser } from "../../../src/playground/screenshots/browser.ts";
import { hasChromium, watchFaults } from "./watch-faults.ts";

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const SLOW_MS = 60_000;

let play: PagePlay;
let browser: Browser;
let page: Page;
let faults: string[] = [];

if (!hasChromium) console.warn("The page is not tested: there is no /usr/bin/chromium (apt-get install chromium).");

/** One visit from beginning to end: what comes later needs what came before. */
describe.skipIf(!hasChromium)("the page", () => {
  beforeAll(async () => {
    [play, browser] = await Promise.all([openPagePlay({ log: quiet, port: 0 }), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1400, height: 900 }, timezoneId: "America/New_York" });
    page.setDefaultTimeout(5_000);
    faults = watchFaults(page, play.url);
    await page.goto(play.url, { timeout: SLOW_MS });
    await page.getByRole("heading", { name: "news", exact: true }).waitFor();
  }, SLOW_MS);
  afterAll(async () => {
    await browser?.close();
    await play?.close();
  });

  const messages = () => page.getByRole("article");
  const last = () => messages().last();
  const type = async (text: string) => {
    await page.locator(".composer-box [data-focus=true]").click();
    await page.keyboard.type(text);
  };
  const channel = (name: string) => page.getByRole("navigation").getByRole("button", { name, exact: true }).click();
  const suggestion = (name: string) => page.locator("#suggestions").getByRole("option", { name });
  const says = (where: Locator, text: string | RegExp) => where.getByText(text).first().waitFor();

  test("shows the channels, and a typed command is answered by the real bot", async () => {
    await channel("general");
    await type("/holdings japan");
    await page.keyboard.press("Enter");
    await says(last(), "Japan: $1,191.6 bn (March 2026)");
    await says(last(), "/holdings");
    expect(await messages().count()).toBe(1);
  });

  test("completes commands, countries, months and choices from the keyboard", async () => {
    await type("/hol");
    await suggestion("/holdings").waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.type("south k");
    await suggestion("South Korea").waitFor();
    await page.keyboard.press("Tab");
    await suggestion("month").waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.type("2022-03");
    await suggestion("March 2022").waitFor();
    await page.keyboard.press("Tab");
    expect(await page.getByRole("combobox", { name: /^month/ }).inputValue()).toBe("March 2022");
    await page.keyboard.press("Enter");
    await says(last(), /South Korea: \$\S+ bn \(March 2022\)/);
  });

  test("a choice is sent as its value, and Esc closes the list and empties the input", async () => {
    await type("/changes ");
    await page.keyboard.type("per");
    await page.keyboard.press("Tab");
    await suggestion("12 months").waitFor();
    await page.keyboard.type("12");
    await page.keyboard.press("Enter");
    await says(last(), /March 2026/);
    await type("/ti");
    await page.keyboard.press("Escape");
    expect(await page.locator("#suggestions [role=option]").count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await page.locator(".composer-box input").inputValue()).toBe("");
  });

  test("its buttons work: a private answer that can be dismissed, and a file", async () => {
    await last().getByRole("button", { name: "CSV" }).click();
    await page.locator(".file a[download]").last().waitFor();
    const before = await messages().count();
    await messages().first().getByRole("button", { name: "Quote" }).click();
    await says(page.locator(".only-you").last(), "Only you can see this");
    await page.getByRole("button", { name: "Dismiss message" }).last().click();
    await expect.poll(() => messages().count()).toBeLessThanOrEqual(before);
  });

  test("its lists work", async () => {
    await type("/records japan");
    await page.keyboard.press("Enter");
    const select = last().locator(".select-box");
    await select.waitFor();
    await select.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator("discord-embed").last().textContent()).toContain("SHA-256");
  });

  test("shows pictures, in an embed and beside it, with their alt text", async () => {
    const { apiUrl, token, channelId } = play.stage().discord;
    const form = new FormData();
    const attachments = [
      { id: 0, filename: "line.png", description: "Japan since 2016" },
      { id: 1, filename: "bars.png", description: "Changes of the month" },
    ];
    const embeds = [{ title: "A chart", image: { url: "attachment://line.png" } }];
    form.append("payload_json", JSON.stringify({ embeds, attachments }));
    for (const { id, filename } of attachments)
      form.append(`files[${id}]`, new Blob([PIXEL], { type: "image/png" }), filename);
    const headers = { authorization: `Bot ${token}` };
    await fetch(`${apiUrl}/v10/channels/${channelId}/messages`, { method: "POST", headers, body: form });
    for (const name of ["Japan since 2016", "Changes of the month"]) {
      const picture = last().getByRole("img", { name });
      await picture.waitFor();
      expect(await picture.evaluate((image) => "naturalWidth" in image && image.naturalWidth)).toBe(1);
    }
  });

  test("lets an administrator subscribe with a form, and refuses a plain member", async () => {
    await type("/subscription add ");
    await page.keyboard.press("Tab");
    await page.keyboard.type("#gen");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "Monthly posts in #general" });
    await dialog.getByLabel("Role to notify").selectOption("@releases");
    await dialog.getByLabel("Full report instead of the brief one").check();
    await dialog.getByLabel("Countries to watch").fill("china, japan");
    await dialog.getByLabel("Post only if").fill("lowest for 5 years; 10bn");
    await dialog.getByRole("button", { name: "Submit" }).click();
    await dialog.waitFor({ state: "detached" });
    await says(page.locator(".scroll"), /gets new months as a full report/);
    await says(page.locator(".scroll"), /met by China or Japan: change of at least \$10 bn; lowest for 5 years/);
    await page.getByLabel("Member").selectOption({ label: "paul (member)" });
    await type("/sub");
    expect(await page.locator("#suggestions [role=option]").count()).toBe(0);
    await page.keyboard.type("scription list");
    await page.keyboard.press("Enter");
    await says(page.getByRole("alert"), "/subscription is not offered to members like paul");
  });

  test("speaks the member's language: commands, options, countries, answers and times", async () => {
    await page.getByLabel("Member").selectOption({ index: 0 });
    await page.getByLabel("Language").selectOption("ja");
    await type("/holdings にほ");
    await suggestion("日本").waitFor();
    await page.keyboard.press("Tab");
    await suggestion("月").first().waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await says(last(), "日本：1兆1916億ドル（2026年3月末）");
    await type("/about");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await says(last(), /2026年6月18日.*16:00/);
    await type("/holdings nowhereland");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await says(last(), /nowhereland.*(ありません|見つかりません)/);
    await page.getByLabel("Language").selectOption("en-US");
    await page.getByLabel("Member").selectOption({ label: "paul (member)" });
  });

  test("shows what a release brings to a phone, the post and its edit", async () => {
    await page.getByRole("button", { name: "Phone" }).click();
    expect((await page.locator(".device").boundingBox())?.width).toBe(360);
    await page.getByRole("button", { name: "Publish Table 5 of 18 June 2026" }).click();
    await says(
      page.getByRole("status", { name: "Notifications" }),
      /^@releases Foreign holdings of U.S. Treasuries rose/,
    );
    await page.getByRole("button", { name: /ticwire \(#news/ }).click();
    await says(last(), "Foreign holdings of U.S. Treasuries, April 2026");
    await page.getByRole("button", { name: "Publish its Table 3" }).click();
    await says(last(), /Table 3: long-term net bought \+50\.5/);
    await page.getByRole("button", { name: "Desktop" }).click();
  });

  test("lets the Treasury and Discord go wrong, and tells what happens", async () => {
    const log = page.getByRole("list", { name: "Log" });
    await page.getByRole("button", { name: "Half a file" }).click();
    await says(log, /^The Treasury's file is refused/);
    await page.getByRole("button", { name: "Half a file" }).click();
    await page.getByRole("button", { name: "Outage" }).click();
    await type("/about");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await says(page.getByRole("alert"), "The application did not respond");
    await page.getByRole("button", { name: "Outage" }).click();
    await type("/about");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await says(last(), "/about");
  });

  test("begins again, in a light theme, without a fault or a request to another machine", async () => {
    await page.getByRole("button", { name: "Light" }).click();
    await page.getByRole("button", { name: "Begin again" }).click();
    await page.getByRole("button", { name: "Publish Table 5 of 18 June 2026" }).waitFor();
    await expect.poll(() => messages().count()).toBe(0);
    expect(faults).toEqual([]);
    expect(play.stage().discord.violations).toEqual([]);
  });
});
