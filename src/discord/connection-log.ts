import { type Client, Events } from "discord.js";
import type { Log } from "../announcements/log.ts";

/** Each loss once, for discord.js tries twice a second; and once that all shards stand, where there are several. */
export function tellOfConnection(client: Client, log: Log): void {
  const lost = new Set<number>();
  client.on(Events.ShardReconnecting, (shard) => {
    if (!lost.has(shard)) log.warn({ shard }, "the connection to Discord is lost: trying again until it stands");
    lost.add(shard);
  });
  const stands = (shard: number) => {
    if (lost.delete(shard)) log.info({ shard }, "the connection to Discord stands again");
  };
  client.on(Events.ShardResume, stands);
  client.on(Events.ShardReady, stands);
  client.once(Events.ClientReady, ({ ws: { shards } }) => {
    if (shards.size > 1) log.info({ shards: [...shards.keys()] }, "every shard of this process is connected");
  });
}
