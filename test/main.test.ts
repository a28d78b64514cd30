import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { EVERY_MONTH } from "../src/announcements/subscription.ts";
import { openStores } from "../src/bot/stores.ts";
import { type LocalDiscord, startLocalDiscord } from "../src/playground/local-discord/local-discord.ts";
import { startLocalTreasury } from "../src/playground/local-treasury/local-treasury.ts";
import { freePort } from "../src/playground/services/free-port.ts";
import { ANNOUNCEMENT } from "./storage/release-store.contract.ts";
import { temporaryFolder } from "./storage/temporary-folder.ts";

const script = fileURLToPath(new URL("../src/main.ts", import.meta.url));

interface Started {
  readonly child: ChildProcess;
  /** All that it wrote so far. */
  text(): string;
  /** Resolves once it has written that. */
  says(text: string): Promise<void>;
  /** Resolves with the exit status. */
  ends(): Promise<unknown>;
}

function start(environment: Record<string, string>, cwd = temporaryFolder()): Started {
  const child = spawn(process.execPath, [script], { cwd, env: environment });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "exit").then(([code]) => code);
  let text = "";
  const written = (chunk: Buffer) => {
    text += chunk.toString();
  };
  child.stdout.on("data", written);
  child.stderr.on("data", written);
  const says = (wanted: string) => expect.poll(() => text, { timeout: 10_000 }).toContain(wanted);
  return { child, text: () => text, says: async (wanted) => void (await says(wanted)), ends: () => ended };
}

async function surroundings(): Promise<{ discord: LocalDiscord; environment: Record<string, string> }> {
  const discord = await startLocalDiscord({ identifyWindowMs: 0 });
  const treasury = await startLocalTreasury({ now: () => new Date() });
  onTestFinished(async () => {
    await Promise.all([discord.close(), treasury.close()]);
  });
  const { apiUrl: DISCORD_API_URL, token: DISCORD_TOKEN } = discord;
  return {
    discord,
    environment: { DISCORD_API_URL, DISCORD_TOKEN, TIC_URL: treasury.base, STATE_DIR: temporaryFolder() },
  };
}

/** npm hands a signal on to the shell that it started, and a shell does not to its child. */
test("npm start itself leaves at SIGTERM, and nothing of it stays", async () => {
  const { environment } = await surroundings();
  const root = fileURLToPath(new URL("..", import.meta.url));
  const env = { ...environment, PATH: process.env["PATH"] ?? "", npm_config_update_notifier: "false" };
  const npm = spawn("npm", ["start"], { cwd: root, env, detached: true });
  onTestFinished(() => {
    try {
      process.kill(-(npm.pid ?? 0), "SIGKILL");
    } catch {
      // It has ended, as it should.
    }
  });
  let text = "";
  npm.stdout.on("data", (chunk: Buffer) => {
    text += chunk.toString();
  });
  await expect.poll(() => text, { timeout: 15_000 }).toContain("ticwire is on Discord");
  const ended = Promise.all([once(npm.stdout, "close"), once(npm, "exit")]);
  npm.kill("SIGTERM");
  await ended;
  // The pipe is closed only when the bot itself, which holds it too, has ended.
  expect(() => process.kill(-(npm.pid ?? 0), 0)).toThrow("ESRCH");
});

test("with INTERACTIONS_PORT it answers by HTTP, without a connection", async () => {
  const { discord, environment } = await surroundings();
  const port = String(await freePort());
  const key = { INTERACTIONS_PORT: port, DISCORD_PUBLIC_KEY: discord.delivery.publicKey };
  const bot = start({ ...environment, ...key });
  await bot.says("ticwire is on Discord");
  await discord.delivery.deliverTo(`http://127.0.0.1:${port}/`);
  const asked = await discord.interact({ kind: "command", name: "holdings", options: { country: "japan" } });
  expect(asked.original?.message.embeds[0]?.title).toContain("Japan");
  expect(discord.gateway.history.identifies).toBe(0);
  bot.child.kill("SIGTERM");
  expect(await bot.ends()).toBe(0);
});

describe("npm start with a token", () => {
  test("is the bot: it registers, prints the invite link, and leaves at SIGTERM", async () => {
    const { discord, environment } = await surroundings();
    const bot = start(environment);
    await bot.says("https://discord.com/oauth2/authorize?");
    expect(bot.text()).toContain("permissions=117760&scope=bot+applications.commands");
    expect(bot.text()).not.toContain("127.0.0.1");
    expect(discord.commands().length).toBeGreaterThan(4);
    expect((await discord.interact({ kind: "command", name: "about" })).status).toBe("answered");
    bot.child.kill("SIGTERM");
    expect(await bot.ends()).toBe(0);
    expect(bot.text()).not.toContain(discord.token);

    const puts = () => discord.requests.filter(({ method }) => method === "PUT").length;
    expect(puts()).toBe(1);
    await start(environment).says("oauth2");
    expect(puts()).toBe(1);
  });

  test("killed while it posts, it settles that at the next start, without waiting for its own lease", async () => {
    const { discord, environment } = await surroundings();
    const { newsChannelId: channelId, guildId, adminId: createdBy } = discord;
    const stores = await openStores(environment["STATE_DIR"] ?? "");
    const choice = { channelId, guildId, roleId: null, format: "brief", language: "en", createdBy } as const;
    await stores.subscriptions.save({ ...choice, publish: false, corrections: true, ...EVERY_MONTH }, Date.now());
    await stores.releases.announce(ANNOUNCEMENT, Date.now());
    await stores.close();
    discord.faults.order({ method: "POST", route: /messages$/, fault: { kind: "late", delayMs: 10_000 } });
    const killed = start(environment);
    await discord.waitFor(() => discord.messages(channelId).length > 0, 10_000);
    killed.child.kill("SIGKILL");
    await killed.ends();
    const next = start(environment);
    await next.says('"posted"');
    expect(discord.messages(channelId)).toHaveLength(1);
    next.child.kill("SIGTERM");
    expect(await next.ends()).toBe(0);
  });

  test("a second one on the same state ends with a sentence", async () => {
    const { environment } = await surroundings();
    await start(environment).says("oauth2");
    const second = start(environment);
    expect(await second.ends()).toBe(1);
    expect(second.text()).toContain("Another process is already running");
  });

  test("that Discord does not take ends with what to do", async () => {
    const { environment } = await surroundings();
    const bot = start({ ...environment, DISCORD_TOKEN: "not-this-one" });
    expect(await bot.ends()).toBe(1);
    expect(bot.text()).toContain("Discord does not take the token.");
    expect(bot.text()).not.toContain("not-this-one");
  });

  test("that cannot reach Discord says whom it could not reach, and where", async () => {
    const { environment } = await surroundings();
    const bot = start({ ...environment, DISCORD_API_URL: "http://127.0.0.1:9/api" });
    expect(await bot.ends()).toBe(1);
    expect(bot.text()).toContain("Discord at http://127.0.0.1:9/api did not let the bot in: connect ECONNREFUSED");
  });

  test("that Discord takes no more ends too", async () => {
    const { discord, environment } = await surroundings();
    const bot = start(environment);
    await bot.says("oauth2");
    discord.gateway.cut(4004);
    expect(await bot.ends()).toBe(1);
    expect(bot.text()).toContain("Discord does not take the token.");
  });
});

describe("npm start without a token", () => {
  test("is the demonstration, and goes on after standard input has ended", async () => {
    const demonstration = start({});
    demonstration.child.stdin?.end("/holdings japan 2022-03\n");
    await demonstration.says("this is the local demonstration");
    await demonstration.says("Japan: $1,229.0 bn (March 2022)");
    await demonstration.says("$9,352.6 bn");
    const [url = ""] = /http:\/\/127\.0\.0\.1:\d+\//.exec(demonstration.text()) ?? [];
    const events = await fetch(`${url}events`);
    expect(events.status).toBe(200);
    demonstration.child.kill("SIGINT");
    expect(await demonstration.ends()).toBe(0);
    await events.body?.cancel().catch(() => {});
  });

  test("reads .env first, and tells what is misspelt there", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".env"), "DISCORD_TOKN=hush\n");
    const bot = start({}, folder);
    expect(await bot.ends()).toBe(1);
    expect(bot.text()).toContain("DISCORD_TOKN is not a setting. Did you mean DISCORD_TOKEN?");
    expect(bot.text()).not.toContain("hush");
  });

  test("reads a .env with a byte order mark, and says so where it is none to read", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, ".env"), "\ufeffDISCORD_TOKEN=\n");
    const bot = start({}, folder);
    expect(await bot.ends()).toBe(1);
    expect(bot.text()).toContain("DISCORD_TOKEN is set but empty");

    const other = temporaryFolder();
    mkdirSync(join(other, ".env"));
    const second = start({}, other);
    expect(await second.ends()).toBe(1);
    expect(second.text()).toContain(".env cannot be read: EISDIR");
  });

  test("in production is an error, told with all others", async () => {
    const bot = start({ NODE_ENV: "production", LOG_LEVEL: "loud" });
    expect(await bot.ends()).toBe(1);
    expect(bot.text()).toContain("DISCORD_TOKEN is missing");
    expect(bot.text()).toContain("LOG_LEVEL is not one of");
  });
});
