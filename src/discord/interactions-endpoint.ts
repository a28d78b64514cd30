import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type APIInteraction, type APIPingInteraction, InteractionResponseType, InteractionType } from "discord.js";
import { z } from "zod";
import { type ClientSettings, createDiscordPoster, type DiscordClient, type Heard } from "./client.ts";
import { type CheckRequest, createRequestCheck } from "./request-check.ts";

export interface EndpointSettings {
  /** 0 takes a free one. */
  readonly port: number;
  /** Of the application: 64 hexadecimal digits, on its page General Information. */
  readonly publicKey: string;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface DiscordEndpoint extends DiscordClient {
  /** Of the port that it listens on; none before `login`. */
  port(): number | undefined;
}

/** Discord's are a few kB; a modal's, at most some ten. */
const LARGEST_BODY = 1_000_000;

const interactionShape = z.looseObject({ id: z.string().min(1), type: z.number() });

type Sent = APIInteraction | APIPingInteraction;

/**
 * Discord sends interactions here by HTTP, where the application's Interactions Endpoint URL says so; there is no
 * connection then, and any number of these may stand behind one address. The answer goes the way it always goes, by
 * the interaction's own routes, so that what is sent back here is an empty 202
 * (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback).
 */
export function createDiscordEndpoint(
  settings: ClientSettings,
  { port, publicKey, now }: EndpointSettings,
  onInteraction: Heard,
): DiscordEndpoint {
  const poster = createDiscordPoster(settings);
  let server: Server | undefined;
  return {
    ...poster,
    connected: () => server?.listening === true,
    port: () => portOf(server),
    async login() {
      const identity = await poster.login();
      const check = await createRequestCheck({ publicKey, now });
      server = createServer((request, response) => {
        receive({ request, response, check, onInteraction }).catch(() => response.destroy());
      });
      server.listen(port);
      await once(server, "listening");
      return identity;
    },
    async close() {
      if (!server?.listening) return;
      const closed = once(server, "close");
      server.close();
      server.closeIdleConnections();
      await closed;
    },
  };
}

interface Arrived {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly check: CheckRequest;
  readonly onInteraction: Heard;
}

async function receive({ request, response, check, onInteraction }: Arrived): Promise<void> {
  if (request.method !== "POST") return refuse(response, 405, "Discord posts its interactions here.");
  const body = await readBody(request);
  if (!body) return refuse(response, 413, "No interaction is that long.");
  const wrong = await check(request.headers, body);
  if (wrong) return refuse(response, 401, wrong);
  const interaction = readInteraction(body);
  if (!interaction) return refuse(response, 400, "This is no interaction.");
  if (interaction.type === InteractionType.Ping) {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(JSON.stringify({ type: InteractionResponseType.Pong }));
    return;
  }
  response.writeHead(202).end();
  onInteraction(interaction);
}

/** Null where it is too long to be one. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length > LARGEST_BODY) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** It is signed by Discord, which knows what it sends. */
function readInteraction(body: Buffer): Sent | null {
  try {
    return interactionShape.parse(JSON.parse(body.toString("utf8"))) as unknown as Sent;
  } catch {
    return null;
  }
}

function refuse(response: ServerResponse, status: number, why: string): void {
  response.writeHead(status, { "content-type": "text/plain", connection: "close" }).end(`${why}\n`);
}

function portOf(server: Server | undefined): number | undefined {
  const address = server?.address();
  return typeof address === "object" && address ? address.port : undefined;
}
