import * as z from "zod";

/** The part of a bot's guilds that one session is told of (https://discord.com/developers/docs/events/gateway#sharding). */
export type Shard = { readonly id: number; readonly count: number };

const pair = z.tuple([z.int().nonnegative(), z.int().positive()]).refine(([id, count]) => id < count);

/** From `shard` of an IDENTIFY, without which it is the only one; undefined where there is no such shard. */
export function readShard(sent: unknown = [0, 1]): Shard | undefined {
  const read = pair.safeParse(sent);
  return read.success ? { id: read.data[0], count: read.data[1] } : undefined;
}

/** What belongs to no guild, as a direct message, is told to shard 0. */
export function isOf({ id, count }: Shard, guildId: string | undefined): boolean {
  return guildId === undefined ? id === 0 : (BigInt(guildId) >> 22n) % BigInt(count) === BigInt(id);
}
