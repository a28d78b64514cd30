import { createHash } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";

/** A version of a file, as it stands on the server. */
export interface Edition {
  readonly bytes: Uint8Array;
  readonly etag: string;
  readonly lastModified: string;
}

export function createEdition(bytes: Uint8Array, publishedAt: Date): Edition {
  const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}"`;
  return { bytes, etag, lastModified: publishedAt.toUTCString() };
}

/** Whether the client's conditions say that it has this very edition; an ETag outweighs a time stamp (RFC 9110, 13.2.2). */
export function isKnown(edition: Edition, headers: IncomingHttpHeaders): boolean {
  if (headers["if-none-match"] !== undefined) return headers["if-none-match"] === edition.etag;
  const since = headers["if-modified-since"];
  return since !== undefined && Date.parse(since) >= Date.parse(edition.lastModified);
}
