import type { IncomingMessage, ServerResponse } from "node:http";
import { type Answer, faultyAnswer } from "./answer.ts";
import { DiscordError, notFound, unauthorized } from "./discord-error.ts";
import type { FaultKind, Faults } from "./faults.ts";
import { readBody } from "./multipart.ts";
import { RateLimits } from "./rate-limits.ts";
import type { RequestLog } from "./request-log.ts";
import type { Route } from "./route.ts";
import { createRouteTable, type Match } from "./route-table.ts";
import type { LocalState } from "./state.ts";
import { faultsOfResponse } from "./validate.ts";

type Parts = {
  readonly state: LocalState;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly log: RequestLog;
  /** Where answers of this server that Discord would never give are written down. */
  readonly violations: string[];
};
type Arrived = {
  readonly method: string;
  readonly path: string;
  readonly url: URL;
  readonly http: IncomingMessage;
  readonly match: Match | undefined;
  body: unknown;
  bytes: number;
};

const base = /^\/api(\/v\d+)?/;

export class RestServer {
  readonly #parts: Parts;
  readonly #find: (method: string, path: string) => Match | undefined;
  readonly #limits: RateLimits | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#find = createRouteTable(parts.routes);
    const { rateLimits } = parts.state.settings;
    this.#limits = rateLimits === false ? undefined : new RateLimits(parts.state.now, rateLimits);
  }

  async handle(http: IncomingMessage, out: ServerResponse): Promise<void> {
    const url = new URL(http.url ?? "/", "http://local");
    const file = this.#parts.state.files.at(url.pathname);
    if (file) {
      out.writeHead(200, { "content-type": file.type }).end(file.bytes);
      return;
    }
    const method = http.method ?? "GET";
    const path = url.pathname.replace(base, "");
    const arrived: Arrived = { method, path, url, http, match: this.#find(method, path), body: undefined, bytes: 0 };
    const at = this.#parts.state.now();
    const fault = this.#parts.faults.next({ method, route: arrived.match?.route.path ?? path, path });
    const answer = fault?.kind === "cut-before" ? undefined : await this.#answer(arrived, fault);
    const cut = answer === undefined || fault?.kind === "cut-after";
    const log = () => this.#log(arrived, at, cut ? 0 : answer.status, fault);
    if (cut) sever(http, fault);
    else if (fault?.kind === "late") return this.#sendLate(out, answer, fault.delayMs, log);
    else send(out, answer);
    log();
  }

  #sendLate(out: ServerResponse, answer: Answer, delayMs: number, log: () => void): void {
    const timer = setTimeout(() => send(out, answer), delayMs);
    out.once("close", () => clearTimeout(timer));
    log();
  }

  async #answer(arrived: Arrived, fault: FaultKind | undefined): Promise<Answer> {
    const instead = fault && faultyAnswer(fault);
    if (instead) {
      await readAll(arrived.http);
      return instead;
    }
    try {
      return await this.#serve(arrived);
    } catch (error) {
      if (error instanceof DiscordError) return { status: error.status, body: error.body() };
      this.#parts.violations.push(`${arrived.method} ${arrived.path}: ${String(error)}`);
      return { status: 500, body: { message: String(error), code: 0 } };
    }
  }

  async #serve(arrived: Arrived): Promise<Answer> {
    const { match, http, url } = arrived;
    const bytes = await readAll(http);
    arrived.bytes = bytes.byteLength;
    if (!match) throw notFound();
    const { route, param, major } = match;
    const { state } = this.#parts;
    if (route.access === "bot" && http.headers.authorization !== `Bot ${state.settings.token}`) throw unauthorized();
    const verdict = this.#limits?.take(`${route.method} ${route.path}`, route.bucket, major, route.access === "bot");
    if (verdict?.retryAfterMs !== undefined) {
      const body = {
        message: "You are being rate limited.",
        retry_after: verdict.retryAfterMs / 1_000,
        global: verdict.global,
      };
      return { status: 429, headers: verdict.headers, body };
    }
    const { json, files } = await readable(bytes, http.headers["content-type"] ?? "");
    arrived.body = json;
    const reply = this.#run(route, () => route.run({ state, query: url.searchParams, body: json, files, param }));
    return { ...reply, headers: verdict?.headers ?? {} };
  }

  #run(route: Route, run: () => Answer): Answer {
    try {
      const reply = run();
      const wrong = route.response && reply.body !== undefined ? faultsOfResponse(route.response, reply.body) : [];
      this.#parts.violations.push(...wrong.map((each) => `answer to ${route.method} ${route.path}: ${each}`));
      return reply;
    } catch (error) {
      if (error instanceof DiscordError) return { status: error.status, body: error.body() };
      throw error;
    }
  }

  #log({ method, path, match, body, bytes }: Arrived, at: number, status: number, fault: FaultKind | undefined): void {
    this.#parts.log.add({
      method,
      route: match?.route.path ?? path,
      path,
      status,
      at,
      body,
      bytes,
      fault: fault?.kind,
    });
  }
}

async function readable(bytes: Uint8Array<ArrayBuffer>, contentType: string) {
  try {
    return await readBody(bytes, contentType);
  } catch (error) {
    if (error instanceof DiscordError) throw error;
    throw new DiscordError(400, 50109, "The request body contains invalid JSON.");
  }
}

async function readAll(http: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of http) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}

function sever({ socket }: IncomingMessage, fault: FaultKind | undefined): void {
  if (fault && "how" in fault && fault.how === "reset") socket.resetAndDestroy();
  else socket.destroy();
}

/** The client parses whatever calls itself JSON: an answer without a body must not. */
function send(out: ServerResponse, { status, body, headers, text }: Answer): void {
  const type = body === undefined ? {} : { "content-type": "application/json" };
  const json = body === undefined ? "" : JSON.stringify(body);
  out.writeHead(status, { ...type, ...headers }).end(text ?? json);
}
