import type { FaultKind } from "./faults.ts";

/** What goes back over HTTP. `cut` closes the socket without a word. */
export type Answer = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
};

const badGateway =
  "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>";

/** The answer that a fault gives in the request's stead; undefined where the request takes effect first or the socket dies. */
export function faultyAnswer(fault: FaultKind): Answer | undefined {
  switch (fault.kind) {
    case "status":
      return { status: fault.status, body: { message: `${fault.status}: Server Error`, code: 0 } };
    case "html":
      return { status: fault.status ?? 502, text: badGateway, headers: { "content-type": "text/html" } };
    case "unauthorized":
      return { status: 401, body: { message: "401: Unauthorized", code: 0 } };
    case "forbidden":
      return { status: 403, body: { message: "Missing Access", code: fault.code ?? 50001 } };
    case "error":
      return { status: fault.status, body: { message: fault.message, code: fault.code } };
    case "rate-limited":
      return limited(fault.retryAfterMs, fault.scope, fault.header ?? true);
    default:
      return undefined;
  }
}

function limited(retryAfterMs: number, scope: "user" | "shared" | "global", header: boolean): Answer {
  const wait = (retryAfterMs / 1_000).toFixed(3);
  const global = scope === "global";
  const headers = {
    "x-ratelimit-scope": scope,
    ...(header ? { "retry-after": wait } : {}),
    ...(global ? { "x-ratelimit-global": "true" } : {}),
  };
  return { status: 429, headers, body: { message: "You are being rate limited.", retry_after: Number(wait), global } };
}
