/** `npm run screenshots`: takes the README's pictures of the playground's page. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { openPagePlay } from "../page-server/page-play.ts";
import { openBrowser } from "./browser.ts";

const folder = fileURLToPath(new URL("../../../docs/pictures/", import.meta.url));
const SETTLED_MS = 400;

async function takeAll(page: Page, hasCommand: (name: string) => boolean): Promise<void> {
  await publish(page, /Publish Table 5 of 18 June/);
  await publish(page, "Publish its Table 3");
  await publish(page, /Publish Table 5 of 16 September/);
  await message(page, "Foreign holdings of U.S. Treasuries, July 2026").waitFor();
  await take(page, "release-post", message(page, "Foreign holdings of U.S. Treasuries, July 2026"));
  await page.getByRole("navigation").getByRole("button", { name: "general", exact: true }).click();
  await ask(page, "/holdings china");
  await take(page, "country", newest(page));
  if (hasCommand("compare")) {
    await ask(page, "/compare japan china uk");
    await take(page, "comparison", newest(page));
  }
  await fillForm(page);
  await page.getByLabel("Language").selectOption("ja");
  await ask(page, "/holders");
  await take(page, "japanese", newest(page));
  await page.getByLabel("Language").selectOption("en-US");
  await page.getByRole("navigation").getByRole("button", { name: "news", exact: true }).click();
  await page.locator(".composer-box [data-focus=true]").click();
  await page.setViewportSize({ width: 1360, height: 860 });
  await page.keyboard.type("/holdings un");
  await take(page, "page-desktop");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Phone" }).click();
  await page.getByRole("button", { name: "Dismiss notification" }).last().click();
  await take(page, "page-phone", page.locator(".device"));
}

async function publish(page: Page, name: string | RegExp): Promise<void> {
  const before = await page.locator(".log li").count();
  await page.getByRole("button", { name }).click();
  await page.locator(`.log li:nth-child(${before + 3})`).waitFor();
  await page.waitForTimeout(SETTLED_MS);
}

async function ask(page: Page, line: string): Promise<void> {
  const before = await page.getByRole("article").count();
  await page.locator(".composer-box [data-focus=true]").click();
  await page.keyboard.type(line);
  await page.waitForTimeout(SETTLED_MS);
  await page.keyboard.press("Enter");
  // Of a command without options the first Enter picks it from the list.
  if (!line.includes(" ")) await page.keyboard.press("Enter");
  await page.getByRole("article").nth(before).locator("img[alt]:not([alt=''])").last().waitFor();
}

/** A subscription that waits for something; nothing is sent. */
async function fillForm(page: Page): Promise<void> {
  await page.locator(".composer-box [data-focus=true]").click();
  await page.keyboard.type("/subscription add");
  await page.waitForTimeout(SETTLED_MS);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  const form = page.getByRole("dialog");
  await form.getByLabel("Role to notify").selectOption("@releases");
  await form.getByLabel("Countries to watch").fill("China, Japan");
  await form
    .getByLabel("Post only if")
    .fill("change of at least $10 bn or 5%; lowest for 5 years; a round number passed");
  await form.getByRole("heading").click();
  await take(page, "watching", form);
  await form.getByRole("button", { name: "Cancel" }).click();
}

function message(page: Page, title: string): Locator {
  return page.getByRole("article").filter({ has: page.locator(`discord-embed[embed-title="${title}"]`) });
}

function newest(page: Page): Locator {
  return page.getByRole("article").last();
}

async function take(page: Page, name: string, what?: Locator): Promise<void> {
  await page.waitForTimeout(SETTLED_MS);
  const path = join(folder, `${name}.png`);
  await (what ?? page).screenshot({ path });
  console.log(path);
}

mkdirSync(folder, { recursive: true });
const play = await openPagePlay({ log: { info: () => {}, warn: console.warn, error: console.error }, port: 0 });
const browser = await openBrowser();
try {
  const page = await browser.newPage({
    viewport: { width: 1360, height: 1160 },
    deviceScaleFactor: 1.5,
    timezoneId: "America/New_York",
    locale: "en-US",
  });
  await page.goto(play.url, { timeout: 60_000 });
  await page.getByRole("heading", { name: "news", exact: true }).waitFor();
  await takeAll(page, (name) =>
    play
      .stage()
      .discord.commands()
      .some((command) => command.name === name),
  );
} finally {
  await browser.close();
  await play.close();
}
