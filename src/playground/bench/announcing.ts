import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startLocalDiscord } from "../local-discord/local-discord.ts";
import type { RateLimitSettings } from "../local-discord/settings.ts";

const ANNOUNCER = fileURLToPath(new URL("announcer.ts", import.meta.url));
const LONGEST_MS = 120_000;

/**
 * Seconds from the first message to the last in as many channels, posted by a process of its own.
 * @param rateLimits false: none
 */
export async function announce(
  how: "courier" | "bare",
  channels: number,
  rateLimits: RateLimitSettings | false,
): Promise<number> {
  const discord = await startLocalDiscord({ rateLimits });
  const state = mkdtempSync(join(tmpdir(), "ticwire-bench-"));
  const { guildId, world, apiUrl: api, token } = discord;
  const channelIds = Array.from({ length: channels }, (_, at) => world.addChannel({ guildId, name: `c${at}` }).id);
  const orders = { how, state, api, token, userId: world.bot.id, channelIds, limited: rateLimits !== false };
  const child = spawn(process.execPath, [ANNOUNCER, JSON.stringify(orders)], {
    stdio: ["ignore", "inherit", "inherit"],
  });
  const ended = once(child, "exit");
  const posts = () => discord.requests.filter(({ method, status }) => method === "POST" && status === 200);
  const allPosted = discord.waitFor(
    () => discord.requests.length >= channels && posts().length >= channels,
    LONGEST_MS,
  );
  const [code] = await Promise.race([ended, allPosted.then(() => [0])]);
  if (code !== 0) throw new Error(`the process that announces ended with ${code}`);
  child.kill("SIGTERM");
  await ended;
  const times = posts().map(({ at }) => at);
  await discord.close();
  rmSync(state, { recursive: true, force: true });
  return (Math.max(...times) - Math.min(...times)) / 1000;
}
