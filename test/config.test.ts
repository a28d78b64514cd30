import { describe, expect, test } from "vitest";
import { ConfigFault, configOf, type StateFolderFacts } from "../src/config.ts";

const fine: StateFolderFacts = { canWrite: () => true, holdsSubscriptions: () => false };

function faultsOf(environment: Record<string, string>, folder: Partial<StateFolderFacts> = {}): readonly string[] {
  try {
    configOf(environment, { ...fine, ...folder });
    return [];
  } catch (error) {
    if (error instanceof ConfigFault) return error.faults;
    throw error;
  }
}

describe("settings", () => {
  test("are all optional: without a token it is the demonstration", () => {
    expect(configOf({ PATH: "/bin", HOME: "/" }, fine)).toMatchObject({
      token: null,
      stateDir: "./state",
      logLevel: "info",
    });
  });

  test("are taken as they are set", () => {
    const environment = {
      DISCORD_TOKEN: "a.b.c",
      DISCORD_API_URL: "http://127.0.0.1:1/api/",
      STATE_DIR: "/srv",
      LOG_LEVEL: "debug",
    };
    const config = { token: "a.b.c", discordApi: "http://127.0.0.1:1/api", stateDir: "/srv", logLevel: "debug" };
    expect(configOf(environment, fine)).toMatchObject(config);
  });

  test("tell all their faults at once, and no secret", () => {
    const environment = {
      DISCORD_TOKN: "hush",
      DISCORD_TOKEN: "hush hush",
      TIC_URL: "treasury",
      ALERT_WEBHOOK_URL: "hush",
      LOG_LEVEL: "loud",
    };
    const faults = faultsOf(environment, { canWrite: () => false });
    expect(faults).toEqual([
      "DISCORD_TOKN is not a setting. Did you mean DISCORD_TOKEN?",
      expect.stringContaining("DISCORD_TOKEN has a space"),
      expect.stringContaining("TIC_URL is not an address"),
      expect.stringContaining("ALERT_WEBHOOK_URL is not an address"),
      expect.stringContaining("LOG_LEVEL is not one of"),
      "STATE_DIR: the folder ./state cannot be written.",
    ]);
    expect(faults.join()).not.toContain("hush");
  });
});

test("a token's typographic sign is told before Discord's client meets it", () => {
  expect(faultsOf({ DISCORD_TOKEN: "abc–def" })).toEqual([expect.stringContaining("copy it again")]);
});

test("an empty STATE_DIR is one fault, not two", () => {
  expect(faultsOf({ DISCORD_TOKEN: "a.b.c", STATE_DIR: "" }, { canWrite: (folder) => folder !== "" })).toEqual([
    "STATE_DIR is set but empty.",
  ]);
});

test("where the token's name is misspelt, a folder that cannot be written is told with it", () => {
  expect(faultsOf({ DISCORD_TOKN: "a.b.c" }, { canWrite: () => false })).toEqual([
    "DISCORD_TOKN is not a setting. Did you mean DISCORD_TOKEN?",
    "STATE_DIR: the folder ./state cannot be written.",
  ]);
  expect(faultsOf({}, { canWrite: () => false })).toEqual([]);
});

describe("a missing token is an error", () => {
  test("where it is set but empty", () => {
    expect(faultsOf({ DISCORD_TOKEN: "" })).toEqual([expect.stringContaining("set but empty")]);
  });
  test("in production", () => {
    expect(faultsOf({ NODE_ENV: "production" })).toEqual([expect.stringContaining("NODE_ENV is production")]);
  });
  test("where subscriptions wait for their bot", () => {
    expect(faultsOf({}, { holdsSubscriptions: () => true })).toEqual([expect.stringContaining("holds subscriptions")]);
  });
});

describe("interactions by HTTP", () => {
  const key = "0123456789abcdef".repeat(4);

  test("take a port and the application's public key", () => {
    const environment = { DISCORD_TOKEN: "a.b.c", INTERACTIONS_PORT: "8080", DISCORD_PUBLIC_KEY: key };
    expect(configOf(environment, fine).interactions).toEqual({ port: 8080, publicKey: key });
    expect(configOf({ DISCORD_TOKEN: "a.b.c" }, fine).interactions).toBeNull();
  });

  test.each([
    [{ INTERACTIONS_PORT: "8080" }, "need each other"],
    [{ DISCORD_PUBLIC_KEY: key }, "need each other"],
    [{ INTERACTIONS_PORT: "http", DISCORD_PUBLIC_KEY: key }, "INTERACTIONS_PORT is not a port"],
    [{ INTERACTIONS_PORT: "8080", DISCORD_PUBLIC_KEY: `${key}0` }, "DISCORD_PUBLIC_KEY is not 64"],
  ])("%j is told to be wrong", (settings, sentence) => {
    expect(faultsOf({ DISCORD_TOKEN: "a.b.c", ...settings })).toEqual([expect.stringContaining(sentence)]);
  });
});

describe("SHARDS", () => {
  const shardsOf = (environment: Record<string, string>) =>
    configOf({ DISCORD_TOKEN: "a.b.c", ...environment }, fine).shards;

  test("are as many as Discord recommends, or those of this process", () => {
    expect(shardsOf({})).toBeNull();
    expect(shardsOf({ SHARDS: "" })).toBeNull();
    expect(shardsOf({ SHARDS: "0-3/16" })).toEqual({ ids: [0, 1, 2, 3], count: 16 });
  });

  test("that cannot be meant are told with what would be right, and not repeated", () => {
    expect(faultsOf({ DISCORD_TOKEN: "a.b.c", SHARDS: "4-7" })).toEqual([
      "SHARDS takes the shards of this process, counted from 0, and the number of all, as in 0-3/16 or 2/16.",
    ]);
    const http = { INTERACTIONS_PORT: "8080", DISCORD_PUBLIC_KEY: "0123456789abcdef".repeat(4) };
    expect(faultsOf({ DISCORD_TOKEN: "a.b.c", SHARDS: "0/2", ...http })).toEqual([
      expect.stringContaining("SHARDS is set with INTERACTIONS_PORT"),
    ]);
  });
});
