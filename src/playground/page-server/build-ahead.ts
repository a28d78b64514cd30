/** Runs while packages are installed, so that nobody waits for the page later. Without it the page is built at first sight. */
import { buildPage } from "./page-files.ts";

try {
  await buildPage();
} catch (error) {
  console.error(`The playground's page was not built now: ${error instanceof Error ? error.message : error}`);
}
