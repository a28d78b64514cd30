import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { startBotProcess } from "../../src/playground/bench/bot-process.ts";
import { startLocalDiscord } from "../../src/playground/local-discord/local-discord.ts";
import { freePort } from "../../src/playground/services/free-port.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";

const MAIN = fileURLToPath(new URL("../../src/main.ts", import.meta.url));
const HANGS_FOR_MS = 3_000;
const PAUSES_FOR_MS = 200;
/** As one who asks after health has it. */
const PATIENCE_MS = 1_500;
/** Blocks the event loop: once for long, or again and again for a moment. */
const BLOCKS = `
  const block = (ms) => { for (const until = Date.now() + ms; Date.now() < until; ); };
  process.on("SIGUSR2", () => block(${HANGS_FOR_MS}));
  process.on("SIGHUP", () => setInterval(() => block(${PAUSES_FOR_MS}), ${PAUSES_FOR_MS} + 50));`;

/** As `npm start` has it, with a METRICS_PORT. */
async function startBot() {
  const discord = await startLocalDiscord();
  const port = await freePort();
  const bot = await startBotProcess(
    [`--import=data:text/javascript,${encodeURIComponent(BLOCKS)}`, MAIN],
    "ticwire is on Discord",
    {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      TIC_URL: "http://127.0.0.1:9/",
      STATE_DIR: temporaryFolder(),
      LOG_LEVEL: "silent",
      METRICS_PORT: String(port),
    },
  );
  onTestFinished(async () => {
    await bot.stop();
    await discord.close();
  });
  const ask = async (path: string) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { signal: AbortSignal.timeout(PATIENCE_MS) });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  };
  await expect.poll(() => ask("/readyz").catch(() => null), { timeout: 5_000 }).toMatchObject({ status: 200 });
  return { bot, ask };
}

test("a bot that is slow answers and says how slow it is; one whose event loop hangs does not answer", async () => {
  const { bot, ask } = await startBot();
  const longestPause = async () => (await ask("/healthz")).body.longestPauseMs;

  bot.signal("SIGHUP");
  await expect.poll(longestPause, { timeout: 5_000 }).toBeGreaterThan(PAUSES_FOR_MS - 50);
  for (let times = 0; times < 5; times++) {
    expect(await ask("/healthz")).toMatchObject({ status: 200, body: { ok: true, hung: [] } });
    expect(await ask("/readyz")).toMatchObject({ status: 200 });
  }
  expect(await longestPause()).toBeLessThan(PATIENCE_MS);

  bot.signal("SIGUSR2");
  // The signal reaches the process a moment later: what is asked before that is still answered.
  const outcome = (path: string) =>
    ask(path).then(
      () => "answered",
      (error: unknown) => String(error),
    );
  const both = () => Promise.all([outcome("/healthz"), outcome("/readyz")]);
  const timeout = expect.stringContaining("timeout");
  await expect.poll(both, { timeout: 10_000 }).toEqual([timeout, timeout]);
  await expect.poll(() => longestPause().catch(() => 0), { timeout: 5_000 }).toBeGreaterThan(HANGS_FOR_MS - 100);
});
