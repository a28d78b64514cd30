import type { REST } from "@discordjs/rest";
import { Routes } from "discord-api-types/v10";
import { z } from "zod";

const guilds = z.array(z.object({ id: z.string() }));
const MOST = 200;

/** Ids of all servers that the bot is in: without an intent nobody tells it when it is sent away. */
export async function joinedGuilds(rest: Pick<REST, "get">): Promise<ReadonlySet<string>> {
  const ids: string[] = [];
  for (let page: string[] | null = null; page === null || page.length === MOST; ) {
    const query = new URLSearchParams({ limit: String(MOST), ...(ids.length > 0 && { after: ids.at(-1) ?? "" }) });
    page = guilds.parse(await rest.get(Routes.userGuilds(), { query })).map(({ id }) => id);
    ids.push(...page);
  }
  return new Set(ids);
}
