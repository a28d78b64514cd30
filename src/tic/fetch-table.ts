import { createHash } from "node:crypto";
import fetch, { type Response } from "node-fetch";
import type { Table } from "../holdings/release.ts";
import { createHostGate } from "./treasury-hosts.ts";

/** What the server said of a body, to ask whether there is another one. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What came of asking for a table. Whether a body is the table, its content alone tells. */
export type FetchOutcome =
  | { readonly kind: "unchanged" }
  | { readonly kind: "body"; readonly bytes: Uint8Array; readonly sha256: string; readonly validators: Validators }
  | { readonly kind: "failed"; readonly reason: string };

/** Asks for a table; with the validators of an earlier body, for one that differs. Throws nothing. */
export type FetchTable = (table: Table, known: Validators | null, signal: AbortSignal) => Promise<FetchOutcome>;

interface FetchSettings {
  /** Address of the folder that the tables are in. */
  readonly base: string;
  readonly timeoutMs?: number;
  /** Of the decompressed body. The largest table of today is below 0.5 MB. */
  readonly maxBytes?: number;
}

const MAX_REDIRECTS = 5;

/** The tables at an address, with time, size and redirects bounded, from hosts of the Treasury and the address's own alone. */
export function createFetchTable({ base, timeoutMs = 30_000, maxBytes = 4_000_000 }: FetchSettings): FetchTable {
  const folder = new URL(base.endsWith("/") ? base : `${base}/`);
  const gate = createHostGate(folder);
  return async (table, known, shutdown) => {
    const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), shutdown]);
    try {
      const response = await fetch(new URL(`${table}.txt`, folder).href, {
        headers: { "user-agent": "ticwire", ...conditions(known) },
        signal,
        size: maxBytes,
        follow: MAX_REDIRECTS,
        // Called for every hop before it is made: a foreign host is not even asked.
        agent: gate,
      });
      return await outcomeOf(response);
    } catch (error) {
      return {
        kind: "failed",
        reason: signal.aborted && !shutdown.aborted ? `no answer within ${timeoutMs} ms` : text(error),
      };
    }
  };
}

/** A time stamp is sent only where the server gave no ETag: it may stand still while the content changes. */
function conditions(known: Validators | null): Record<string, string> {
  if (known?.etag) return { "if-none-match": known.etag };
  return known?.lastModified ? { "if-modified-since": known.lastModified } : {};
}

async function outcomeOf(response: Response): Promise<FetchOutcome> {
  if (response.status === 304) {
    discard(response);
    return { kind: "unchanged" };
  }
  if (!response.ok) {
    discard(response);
    return { kind: "failed", reason: `the server answered ${response.status} ${response.statusText}`.trim() };
  }
  const bytes = new Uint8Array(await response.arrayBuffer());
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const validators = { etag: response.headers.get("etag"), lastModified: response.headers.get("last-modified") };
  return { kind: "body", bytes, sha256, validators };
}

/** A body that nobody reads holds its connection open. */
function discard(response: Response): void {
  if (response.body && "destroy" in response.body && typeof response.body.destroy === "function")
    response.body.destroy();
}

function text(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
