import { z } from "zod";
import type { Table } from "../holdings/release.ts";
import type { Validators } from "../tic/fetch-table.ts";

/** What may vanish at any time: a cache such as Keyv. */
export interface WatchCache {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<unknown>;
  delete(key: string): Promise<unknown>;
}

/** The body that the server's validators stand for. */
export interface RememberedBody {
  readonly sha256: string;
  readonly validators: Validators;
  /** When it last came whole. */
  readonly wholeAt: number;
}

const rememberedBody = z.object({
  sha256: z.string(),
  validators: z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() }),
  wholeAt: z.number(),
});

/** Null if it has vanished, or another version of the bot wrote it. */
export async function recallBody(cache: WatchCache, table: Table): Promise<RememberedBody | null> {
  return rememberedBody.safeParse(await cache.get(bodyKey(table))).data ?? null;
}

export async function rememberBody(cache: WatchCache, table: Table, body: RememberedBody): Promise<void> {
  await cache.set(bodyKey(table), body);
}

export async function forgetBody(cache: WatchCache, table: Table): Promise<void> {
  await cache.delete(bodyKey(table));
}

/** When the table was last seen well; null if that is not known any more. */
export async function recallGoodCheck(cache: WatchCache, table: Table): Promise<number | null> {
  return z.number().safeParse(await cache.get(`good ${table}`)).data ?? null;
}

export async function rememberGoodCheck(cache: WatchCache, table: Table, at: number): Promise<void> {
  await cache.set(`good ${table}`, at);
}

function bodyKey(table: Table): string {
  return `body ${table}`;
}
