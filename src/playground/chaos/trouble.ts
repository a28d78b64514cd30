import type { FaultedRequest, FaultKind, FaultOrder } from "../local-discord/faults.ts";
import { CHAOS_TIMES } from "./chaos-settings.ts";

/** Of a hundred requests to channels, so many meet this. */
const SHARES: readonly (readonly [number, FaultKind])[] = [
  [4, { kind: "status", status: 500 }],
  [2, { kind: "html", status: 502 }],
  [3, { kind: "rate-limited", retryAfterMs: 150, scope: "shared" }],
  [4, { kind: "cut-before" }],
  [6, { kind: "cut-after" }],
  [6, { kind: "late", delayMs: CHAOS_TIMES.clientTimeout * 1.5 }],
];

/** Of a hundred channels, so many are out of reach for longer than nonces are remembered, from their first post on. */
const STRICKEN = 10;

interface Trouble {
  readonly order: (order: FaultOrder) => void;
  readonly random: () => number;
  readonly now: () => number;
  readonly channels: readonly string[];
}

export function orderTrouble({ order, random, now, channels }: Trouble): void {
  const stricken = new Map(
    channels.filter(() => random() * 100 < STRICKEN).map((id) => [id, { since: 0, afterEffect: random() < 0.5 }]),
  );
  const isFirstPost = (request: FaultedRequest, afterEffect: boolean) => {
    const channel = stricken.get(channelOf(request) ?? "");
    if (!channel || channel.since > 0 || request.method !== "POST") return false;
    if (channel.afterEffect !== afterEffect) return false;
    channel.since = now();
    return true;
  };
  const isOutOfReach = (request: FaultedRequest) => {
    const since = stricken.get(channelOf(request) ?? "")?.since ?? 0;
    return since > 0 && now() < since + CHAOS_TIMES.longestTrouble;
  };
  const always = (fault: FaultKind, when: (request: FaultedRequest) => boolean) =>
    order({ fault, times: Number.POSITIVE_INFINITY, when });

  always({ kind: "cut-after" }, (request) => isFirstPost(request, true));
  always({ kind: "status", status: 503 }, (request) => isFirstPost(request, false) || isOutOfReach(request));
  for (const [share, fault] of SHARES) {
    always(fault, (request) => channelOf(request) !== undefined && random() * 100 < share);
  }
}

function channelOf({ path }: FaultedRequest): string | undefined {
  return /\/channels\/(\d+)/.exec(path)?.[1];
}
