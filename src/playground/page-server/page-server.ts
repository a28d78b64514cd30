/** The playground's page on loopback: its files, what happens as a stream of events, and the actions of who looks at it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import * as z from "zod";
import { act } from "./actions.ts";
import { createFeed, type Shown } from "./feed.ts";
import { whyRefused } from "./guard.ts";
import { buildPage, type PageFile, type PageFiles } from "./page-files.ts";

export interface PageServer {
  /** "http://127.0.0.1:PORT/" */
  readonly url: string;
  /** Tells every open page what changed. */
  tell(): void;
  /** Lets every open page forget what it knows and ask anew. */
  reset(): void;
  close(): Promise<void>;
}

/** Tried first, so that an open page finds the next start again. */
const USUAL_PORT = 8016;
const MOST_BYTES = 64_000;
/** Nothing is loaded from elsewhere. A component sets colours and sizes by the style attribute. */
const POLICY =
  "default-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const HEADERS = {
  "content-security-policy": POLICY,
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const;

export interface PageServerParts {
  /** What there is to see now. */
  readonly shown: () => Shown;
  /** Lets the play begin again. */
  readonly restart: () => Promise<void>;
  /** The usual one, or a free one, where none is given. */
  readonly port?: number;
}

/** Listens on 127.0.0.1 alone. The page is built when it is first asked for. */
export async function startPageServer(parts: PageServerParts): Promise<PageServer> {
  const feeds = new Map<ServerResponse, () => void>();
  let files: Promise<PageFiles> | undefined;
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const refused = whyRefused(request, portOf(http));
    const path = new URL(request.url ?? "/", "http://page").pathname;
    if (refused !== null) return say(response, 403, refused);
    if (request.method === "POST") return answerAction(parts, request, response);
    if (path === "/events") return stream(parts.shown(), feeds, response);
    if (path.startsWith("/cdn/")) return sendFile(response, parts.shown().stage.discord.file(path));
    files ??= buildPage().catch((error: unknown) => {
      files = undefined;
      throw error;
    });
    sendFile(response, (await files).get(path));
  };
  const http = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => say(response, 500, String(error)));
  });
  await listening(http, parts.port);
  return {
    url: `http://127.0.0.1:${portOf(http)}/`,
    tell: () => {
      for (const tell of feeds.values()) tell();
    },
    reset: () => {
      for (const response of feeds.keys()) response.end();
    },
    close: () => closed(http),
  };
}

function stream(shown: Shown, feeds: Map<ServerResponse, () => void>, response: ServerResponse): void {
  feeds.set(response, createFeed(shown, response));
  response.once("close", () => feeds.delete(response));
}

async function answerAction(parts: PageServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  try {
    const outcome = await act(parts, JSON.parse(await readText(request)));
    response.writeHead(200, { ...HEADERS, "content-type": "application/json" }).end(JSON.stringify(outcome));
  } catch (error) {
    if (error instanceof z.ZodError) return say(response, 400, z.prettifyError(error));
    if (error instanceof SyntaxError || error instanceof RangeError) return say(response, 400, error.message);
    throw error;
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) throw new RangeError("That is more than an action needs.");
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString();
}

function sendFile(response: ServerResponse, file: PageFile | undefined): void {
  if (!file) say(response, 404, "There is no such file.");
  else response.writeHead(200, { ...HEADERS, "content-type": file.type }).end(file.bytes);
}

function say(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) response.end();
  else response.writeHead(status, { ...HEADERS, "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}

function portOf(http: Server): number {
  const address = http.address();
  return typeof address === "object" && address ? address.port : 0;
}

async function listening(http: Server, port: number | undefined): Promise<void> {
  const listen = (wanted: number) =>
    new Promise<void>((resolve, reject) => {
      http.once("error", reject);
      http.listen(wanted, "127.0.0.1", () => {
        http.off("error", reject);
        resolve();
      });
    });
  if (port !== undefined) return listen(port);
  return listen(USUAL_PORT).catch(() => listen(0));
}

function closed(http: Server): Promise<void> {
  return new Promise((resolve) => {
    http.close(() => resolve());
    http.closeAllConnections();
  });
}
