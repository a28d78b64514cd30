import type { IncomingHttpHeaders } from "node:http";
import { gzipSync } from "node:zlib";
import { type Edition, isKnown } from "./edition.ts";

/** What a server of files can get wrong, on order. */
export type Fault =
  /** 404 with a page of HTML of about 100 kB, as the Treasury's server does. */
  | { readonly kind: "not-found" }
  /** A page of HTML under the file's name, with 200. */
  | { readonly kind: "html" }
  | { readonly kind: "half" }
  /** Its columns are headed one month later than they are. */
  | { readonly kind: "wrong-month" }
  /** The edition before the current one, as a cache may still have it. */
  | { readonly kind: "stale" }
  /** The edition before and the current one in turn, as two caches have them. */
  | { readonly kind: "in-turn" }
  | { readonly kind: "slow"; readonly milliseconds: number }
  | { readonly kind: "redirect-loop" }
  | { readonly kind: "redirect"; readonly to: string }
  /** Some kilobytes that unpack to 20 MB. */
  | { readonly kind: "gzip-bomb" }
  | { readonly kind: "server-error" }
  /** The connection breaks off in the middle of the body. */
  | { readonly kind: "cut" };

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  readonly delayMs?: number;
  readonly cut?: boolean;
}

export interface Question {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** How many were asked before it under the same order. */
  readonly turn: number;
}

const EMPTY = new Uint8Array();
const HTML = { "content-type": "text/html; charset=utf-8" };
const NOT_FOUND = page("Page not found", 100_000);
const MAINTENANCE = page("The site is being maintained", 2_000);

/** @param editions oldest first */
export function answerTo(question: Question, editions: readonly Edition[], fault: Fault | null): Answer {
  const current = editions.at(-1);
  const before = editions.at(-2) ?? current;
  if (!current || !before) return missing();
  switch (fault?.kind) {
    case "not-found":
      return missing();
    case "html":
      return { status: 200, headers: HTML, body: MAINTENANCE };
    case "server-error":
      return { status: 503, headers: HTML, body: MAINTENANCE };
    case "half":
      return { status: 200, headers: {}, body: current.bytes.subarray(0, current.bytes.length / 2) };
    case "wrong-month":
      return { status: 200, headers: {}, body: oneMonthLater(current.bytes) };
    case "stale":
      return serve(before, question);
    case "in-turn":
      return serve(question.turn % 2 === 0 ? before : current, question);
    case "slow":
      return { ...serve(current, question), delayMs: fault.milliseconds };
    case "redirect-loop":
      return { status: 302, headers: { location: question.path }, body: EMPTY };
    case "redirect":
      return { status: 302, headers: { location: fault.to }, body: EMPTY };
    case "gzip-bomb":
      return { status: 200, headers: { "content-encoding": "gzip" }, body: gzipSync(new Uint8Array(20_000_000)) };
    case "cut":
      return { ...serve(current, question), cut: true };
    default:
      return serve(current, question);
  }
}

function missing(): Answer {
  return { status: 404, headers: HTML, body: NOT_FOUND };
}

function serve(edition: Edition, { headers }: Question): Answer {
  const validators = { etag: edition.etag, "last-modified": edition.lastModified };
  if (isKnown(edition, headers)) return { status: 304, headers: validators, body: EMPTY };
  return { status: 200, headers: { ...validators, "content-type": "text/plain" }, body: edition.bytes };
}

function oneMonthLater(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  const later = text.replace(/\b(\d{4})-(\d{2})\b/g, (_, year: string, month: string) => {
    const count = Number(year) * 12 + Number(month);
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
  });
  return Buffer.from(later, "latin1");
}

function page(title: string, length: number): Uint8Array {
  const text = `<!DOCTYPE html>\n<html><head><title>${title}</title></head>\n<body><h1>${title}</h1>\n`;
  return Buffer.from(`${text}${"<p>U.S. Department of the Treasury</p>\n".repeat(length / 39)}</body></html>\n`);
}
