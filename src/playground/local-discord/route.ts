import type { $ZodType } from "zod/v4/core";
import type { UploadedFile } from "./multipart.ts";
import type { BucketKind } from "./rate-limits.ts";
import type { LocalState } from "./state.ts";

export type RouteRequest = {
  readonly state: LocalState;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** A part of the path; throws where the route has none of that name. */
  readonly param: (name: string) => string;
};

export type Reply = { readonly status: number; readonly body?: unknown };

export type Route = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  /** "bot": carries the bot's token and counts in the global limit; "none": the path itself is the secret. */
  readonly access: "bot" | "none";
  readonly bucket: BucketKind;
  readonly response?: $ZodType;
  readonly run: (request: RouteRequest) => Reply;
};

export const noContent: Reply = { status: 204 };
