import { invalidForm } from "./discord-error.ts";
import type { StoredMessage } from "./message-book.ts";

const mostAtOnce = 100;

/** The part of a channel that `before`, `after` or `around` and `limit` ask for, newest first as Discord gives it. */
export function messageWindow(oldestFirst: readonly StoredMessage[], query: URLSearchParams): StoredMessage[] {
  const limit = limitOf(query);
  const [before, after, around] = ["before", "after", "around"].map((key) => snowflakeOf(query, key));
  if (after !== undefined) return newestFirst(oldestFirst.filter(({ id }) => BigInt(id) > after).slice(0, limit));
  if (around !== undefined) {
    const half = Math.floor(limit / 2);
    const older = oldestFirst.filter(({ id }) => BigInt(id) < around);
    const rest = oldestFirst.filter(({ id }) => BigInt(id) >= around);
    return newestFirst([...older.slice(Math.max(older.length - half, 0)), ...rest.slice(0, limit - half)]);
  }
  const those = before === undefined ? oldestFirst : oldestFirst.filter(({ id }) => BigInt(id) < before);
  return newestFirst(those.slice(-limit));
}

const newestFirst = (messages: readonly StoredMessage[]) => messages.toReversed();

function limitOf(query: URLSearchParams): number {
  const limit = Number(query.get("limit") ?? 50);
  if (Number.isInteger(limit) && limit >= 1 && limit <= mostAtOnce) return limit;
  throw invalidForm([
    { path: ["limit"], code: "NUMBER_TYPE_MAX", message: `int value should be between 1 and ${mostAtOnce}.` },
  ]);
}

function snowflakeOf(query: URLSearchParams, key: string): bigint | undefined {
  const value = query.get(key);
  if (value === null) return undefined;
  if (/^\d+$/.test(value)) return BigInt(value);
  throw invalidForm([{ path: [key], code: "NUMBER_TYPE_COERCE", message: `Value "${value}" is not snowflake.` }]);
}
