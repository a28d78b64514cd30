import { existsSync } from "node:fs";
import type { Page } from "playwright-core";
import { CHROMIUM } from "../../../src/playground/screenshots/browser.ts";

/** Debian's package; without it the tests that need a browser are skipped, and say so. */
export const hasChromium = existsSync(CHROMIUM);

/** What a page may not do: complain, or ask another machine. */
export function watchFaults(page: Page, home: string): string[] {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(home) && !url.startsWith("data:")) faults.push(`request: ${url}`);
  });
  return faults;
}
