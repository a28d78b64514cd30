/** The environment, read once: every fault is told at once, before anything starts. */
import { existsSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";
import { z } from "zod";
import { editDistance } from "./discord/nearest.ts";
import { readShards, type Shards } from "./discord/shards.ts";

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

export interface Config {
  /** Null: the local demonstration is meant. */
  readonly token: string | null;
  readonly discordApi: string;
  /** Which of the bot's connections are this process's; null: all of them, as many as Discord recommends. */
  readonly shards: Shards | null;
  /** Address of the folder that the Treasury's files are in. */
  readonly ticBase: string;
  readonly stateDir: string;
  /** Where the state is shared: "postgres://…". Null: SQLite in the folder. */
  readonly databaseUrl: string | null;
  /** "redis://…"; null: a file in the folder. */
  readonly cacheUrl: string | null;
  /** What wakes couriers and paces them, "redis://…" or "postgres://…"; null: they look into the database. */
  readonly queueUrl: string | null;
  /** An announcement channel that servers can follow; null: none. */
  readonly announcementChannelId: string | null;
  /** A channel that gets each release a minute before all others; null: none. */
  readonly canaryChannelId: string | null;
  readonly alertWebhook: string | null;
  /** Where metrics and health are served; null: nowhere. */
  readonly metricsPort: number | null;
  /** Where Discord posts interactions, instead of the connection; null: they come by the connection. */
  readonly interactions: { readonly port: number; readonly publicKey: string } | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** The settings cannot be what somebody meant. Each fault is a sentence, and none repeats a value: it may be a secret. */
export class ConfigFault extends Error {
  override readonly name = "ConfigFault";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(faults.join("\n"));
    this.faults = faults;
  }
}

/** What is to be known of the state's folder before anything starts. */
export interface StateFolderFacts {
  canWrite(folder: string): boolean;
  holdsSubscriptions(folder: string): boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads `.env` where there is one, then the environment, which outweighs it. @throws ConfigFault */
export function readConfig(state: StateFolderFacts): Config {
  return configOf({ ...readEnvFile(".env"), ...process.env }, state);
}

/** An editor may have put a byte order mark before the first name. */
function readEnvFile(file: string): Environment {
  if (!existsSync(file)) return {};
  try {
    return parseEnv(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
  } catch (error) {
    throw new ConfigFault([`${file} cannot be read: ${error instanceof Error ? error.message : error}.`]);
  }
}

/** The Treasury's address alone, for tools that need nothing else. @throws ConfigFault */
export function readTicBase(): string {
  if (existsSync(".env")) process.loadEnvFile(".env");
  const read = schema.pick({ TIC_URL: true }).safeParse(process.env);
  if (!read.success) throw new ConfigFault(read.error.issues.map(({ message }) => message));
  return read.data.TIC_URL;
}

/** Where the state is, for tools that need nothing else. @throws ConfigFault */
export function readStateSettings(): Pick<Config, "stateDir" | "databaseUrl"> {
  const environment = { ...readEnvFile(".env"), ...process.env };
  const read = schema.pick({ STATE_DIR: true, DATABASE_URL: true }).safeParse(environment);
  if (!read.success) throw new ConfigFault(read.error.issues.map(({ message }) => message));
  return { stateDir: read.data.STATE_DIR ?? "./state", databaseUrl: read.data.DATABASE_URL };
}

/** @throws ConfigFault with all faults */
export function configOf(environment: Environment, state: StateFolderFacts): Config {
  const read = schema.safeParse(environment);
  const { DISCORD_TOKEN: token, STATE_DIR: stateDir = "./state" } = environment;
  const faults = [
    ...misspelt(environment),
    ...(read.error?.issues.map(({ message }) => message) ?? []),
    ...(token ? [] : missingTokenFaults(environment, stateDir, state)),
    ...(environment["QUEUE_URL"] && !environment["DATABASE_URL"]
      ? ["QUEUE_URL is set without DATABASE_URL: couriers that are woken need a state that they share."]
      : []),
    ...(Boolean(environment["INTERACTIONS_PORT"]) !== Boolean(environment["DISCORD_PUBLIC_KEY"])
      ? [
          "INTERACTIONS_PORT and DISCORD_PUBLIC_KEY need each other: what arrives there is trusted by its signature alone.",
        ]
      : []),
    ...(environment["SHARDS"] && environment["INTERACTIONS_PORT"]
      ? ["SHARDS is set with INTERACTIONS_PORT: where interactions come by HTTP there is no connection to share out."]
      : []),
  ];
  // The demonstration has a folder of its own; but where something is amiss already, a bot was meant.
  if (token || faults.length > 0) faults.push(...stateFaults(stateDir, state));
  if (!read.success || faults.length > 0) throw new ConfigFault(faults);
  return {
    token: read.data.DISCORD_TOKEN || null,
    discordApi: read.data.DISCORD_API_URL.replace(/\/+$/, ""),
    shards: read.data.SHARDS === null ? null : readShards(read.data.SHARDS),
    ticBase: read.data.TIC_URL,
    stateDir,
    databaseUrl: read.data.DATABASE_URL,
    cacheUrl: read.data.CACHE_URL,
    queueUrl: read.data.QUEUE_URL,
    announcementChannelId: read.data.ANNOUNCEMENT_CHANNEL_ID,
    metricsPort: read.data.METRICS_PORT === null ? null : Number(read.data.METRICS_PORT),
    interactions: interactionsOf(read.data),
    canaryChannelId: read.data.CANARY_CHANNEL_ID,
    alertWebhook: read.data.ALERT_WEBHOOK_URL,
    logLevel: read.data.LOG_LEVEL,
  };
}

const address = (name: string) => {
  const error = `${name} is not an address such as https://example.org/path.`;
  return z
    .string()
    .refine((text) => text === "" || (/^https?:\/\/[^\s/]+/.test(text) && URL.canParse(text)), { error });
};

const channelId = (name: string) =>
  z.string().regex(/^(\d{17,20})?$/, {
    error: `${name} is not the id of a channel: 17 to 20 digits, by Copy Channel ID in Discord's developer mode.`,
  });

const portNumber = (name: string) =>
  z.string().refine((text) => text === "" || (/^\d{1,5}$/.test(text) && Number(text) > 0 && Number(text) < 65_536), {
    error: `${name} is not a port from 1 to 65535.`,
  });

const PROTOCOLS = { postgres: ["postgres:", "postgresql:"], redis: ["redis:", "rediss:"] } as const;

/** An address may hold a password: a fault does not repeat it. */
const serverAddress = (name: string, kinds: readonly (keyof typeof PROTOCOLS)[]) => {
  const wanted = kinds.map((kind) => `${kind}://user:password@host/…`).join(" or ");
  const protocols: readonly string[] = kinds.flatMap((kind) => PROTOCOLS[kind]);
  return z
    .string()
    .refine((text) => text === "" || (URL.canParse(text) && protocols.includes(new URL(text).protocol)), {
      error: `${name} is not an address such as ${wanted}.`,
    });
};

/** A setting that is left out, or empty, is none. */
const orNull = (setting: z.ZodType<string>) => setting.optional().transform((text) => text || null);

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[!-~]*$/, {
      error: "DISCORD_TOKEN has a space, a line end or a sign in it that no token has: copy it again.",
    })
    .optional(),
  DISCORD_API_URL: address("DISCORD_API_URL")
    .optional()
    .transform((url) => url || "https://discord.com/api"),
  SHARDS: orNull(
    z.string().refine((text) => text === "" || readShards(text) !== null, {
      error: "SHARDS takes the shards of this process, counted from 0, and the number of all, as in 0-3/16 or 2/16.",
    }),
  ),
  TIC_URL: address("TIC_URL")
    .optional()
    .transform((url) => url || "https://ticdata.treasury.gov/resource-center/data-chart-center/tic/Documents/"),
  STATE_DIR: z.string().min(1, { error: "STATE_DIR is set but empty." }).optional(),
  DATABASE_URL: orNull(serverAddress("DATABASE_URL", ["postgres"])),
  CACHE_URL: orNull(serverAddress("CACHE_URL", ["redis"])),
  QUEUE_URL: orNull(serverAddress("QUEUE_URL", ["redis", "postgres"])),
  ANNOUNCEMENT_CHANNEL_ID: orNull(channelId("ANNOUNCEMENT_CHANNEL_ID")),
  CANARY_CHANNEL_ID: orNull(channelId("CANARY_CHANNEL_ID")),
  ALERT_WEBHOOK_URL: orNull(address("ALERT_WEBHOOK_URL")),
  METRICS_PORT: orNull(portNumber("METRICS_PORT")),
  INTERACTIONS_PORT: orNull(portNumber("INTERACTIONS_PORT")),
  DISCORD_PUBLIC_KEY: orNull(
    z.string().regex(/^([0-9a-f]{64})?$/i, {
      error:
        "DISCORD_PUBLIC_KEY is not 64 hexadecimal digits: copy it from the application's page General Information.",
    }),
  ),
  LOG_LEVEL: z
    .union([z.literal(""), z.enum(LOG_LEVELS)], { error: `LOG_LEVEL is not one of ${LOG_LEVELS.join(", ")}.` })
    .optional()
    .transform((level) => level || "info"),
});

function interactionsOf({ INTERACTIONS_PORT: port, DISCORD_PUBLIC_KEY: publicKey }: z.infer<typeof schema>) {
  return port !== null && publicKey !== null ? { port: Number(port), publicKey } : null;
}

const KNOWN = Object.keys(schema.shape);
const FEW_LETTERS = 2;

function misspelt(environment: Environment): string[] {
  return Object.keys(environment).flatMap((name) => {
    if (KNOWN.includes(name)) return [];
    const meant = KNOWN.find((known) => editDistance(name.toUpperCase(), known) <= FEW_LETTERS);
    return meant ? [`${name} is not a setting. Did you mean ${meant}?`] : [];
  });
}

function stateFaults(folder: string, state: StateFolderFacts): string[] {
  return folder === "" || state.canWrite(folder) ? [] : [`STATE_DIR: the folder ${folder} cannot be written.`];
}

/** Without a token it is the demonstration, but not where a bot was meant to run. */
function missingTokenFaults(environment: Environment, folder: string, state: StateFolderFacts): string[] {
  const { NODE_ENV, DISCORD_TOKEN } = environment;
  if (DISCORD_TOKEN === "") return ["DISCORD_TOKEN is set but empty. Leave it out for the local demonstration."];
  if (NODE_ENV === "production") return ["DISCORD_TOKEN is missing, and NODE_ENV is production."];
  if (!state.holdsSubscriptions(folder)) return [];
  return [`DISCORD_TOKEN is missing, and ${folder} holds subscriptions that wait for their bot.`];
}
