/** The real client tries again after a reset (ECONNRESET), and gives up when the other side closes (the default). */
type Cut = "closed" | "reset";

/** What goes wrong on order. `cut-after` and `late` happen after the request took effect; all others instead of it. */
export type FaultKind =
  | { readonly kind: "status"; readonly status: 500 | 502 | 503 | 504 }
  | { readonly kind: "html"; readonly status?: number }
  | { readonly kind: "unauthorized" }
  | { readonly kind: "forbidden"; readonly code?: number }
  /** Any other error of Discord's, such as 429 with 30046 for too many edits of an old message. */
  | { readonly kind: "error"; readonly status: number; readonly code: number; readonly message: string }
  | {
      readonly kind: "rate-limited";
      readonly retryAfterMs: number;
      readonly scope: "user" | "shared" | "global";
      /** false: only the JSON says how long, which the real client ignores. */
      readonly header?: boolean;
    }
  | { readonly kind: "cut-before" | "cut-after"; readonly how?: Cut }
  | { readonly kind: "late"; readonly delayMs: number };

export type FaultedRequest = { readonly method: string; readonly route: string; readonly path: string };

export type FaultOrder = {
  readonly fault: FaultKind;
  readonly method?: string;
  /** A route as the log names it ("/channels/:channelId/messages"), or a pattern of the real path. */
  readonly route?: string | RegExp;
  /** How many requests it hits; default 1. */
  readonly times?: number;
  readonly when?: (request: FaultedRequest) => boolean;
};

/** Orders are served oldest first, one to a request. */
export class Faults {
  readonly #orders: { readonly order: FaultOrder; left: number }[] = [];

  order(order: FaultOrder): void {
    this.#orders.push({ order, left: order.times ?? 1 });
  }

  clear(): void {
    this.#orders.length = 0;
  }

  next(request: FaultedRequest): FaultKind | undefined {
    const due = this.#orders.find(({ order, left }) => left > 0 && matches(order, request));
    if (due) due.left -= 1;
    return due?.order.fault;
  }
}

function matches({ method, route, when }: FaultOrder, request: FaultedRequest): boolean {
  const onRoute = typeof route === "string" ? route === request.route : (route?.test(request.path) ?? true);
  return onRoute && (method ?? request.method) === request.method && (when?.(request) ?? true);
}
