import { z } from "zod";
import type { GuildStore } from "../announcements/guild-store.ts";
import { FORGET_ORPHANS } from "./sql-subscriptions.ts";
import type { StateDatabase } from "./state-database.ts";
import { readStored, snowflake } from "./stored.ts";

const guildRows = z.array(z.object({ guild_id: snowflake }));
const NOTE_LEFT = "INSERT INTO left_guild (guild_id, left_at) VALUES (:id, :at) ON CONFLICT DO NOTHING";

export function createSqlGuilds(database: StateDatabase): GuildStore {
  return {
    async subscribed() {
      const rows = await database.rows("SELECT DISTINCT guild_id FROM subscription ORDER BY guild_id");
      return readStored(guildRows, rows).map(({ guild_id }) => guild_id);
    },
    noteLeft: (guildIds, at) =>
      database.transaction(async (session) => {
        for (const id of guildIds) await session.run(NOTE_LEFT, { id, at });
      }),
    noteThere: (guildIds) =>
      database.transaction(async (session) => {
        for (const id of guildIds) await session.run("DELETE FROM left_guild WHERE guild_id = :id", { id });
      }),
    forgetLeftBefore: (time) =>
      database.transaction(async (session) => {
        await session.run(
          "DELETE FROM subscription WHERE guild_id IN (SELECT guild_id FROM left_guild WHERE left_at < :time)",
          { time },
        );
        const forgotten = await session.run("DELETE FROM left_guild WHERE left_at < :time", { time });
        if (forgotten > 0) await session.run(FORGET_ORPHANS);
        return forgotten;
      }),
  };
}
