import { createHash } from "node:crypto";
import fetch from "node-fetch";
import { createHostGate } from "./treasury-hosts.ts";

type ZipOutcome =
  | { readonly kind: "body"; readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly kind: "failed"; readonly reason: string };

/** Asks for one archive. Throws nothing. */
export type FetchZip = (address: string) => Promise<ZipOutcome>;

interface ZipSettings {
  /** Its host is allowed, and the Treasury's are. */
  readonly base: string;
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
}

const MAX_REDIRECTS = 5;

/** Archives from hosts of the Treasury and the base's own alone, with time, size and redirects bounded. */
export function createFetchZip({ base, timeoutMs = 120_000, maxBytes = 64_000_000 }: ZipSettings): FetchZip {
  const agent = createHostGate(new URL(base));
  return async (address) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const headers = { "user-agent": "ticwire" };
    try {
      const response = await fetch(address, { agent, signal, headers, size: maxBytes, follow: MAX_REDIRECTS });
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (!response.ok) return { kind: "failed", reason: `the server answered ${response.status}` };
      return { kind: "body", bytes, sha256: createHash("sha256").update(bytes).digest("hex") };
    } catch (error) {
      const reason = signal.aborted ? `no answer within ${timeoutMs} ms` : String(error);
      return { kind: "failed", reason };
    }
  };
}
