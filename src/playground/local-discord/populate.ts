import type { World } from "./world.ts";

/**
 * Brings the bot into so many more guilds, each with a person and a channel. Their ids are those of the milliseconds
 * before the first guild's, so that they are spread evenly over shards.
 * @returns their ids
 */
export function populate(world: World, guilds: number): string[] {
  const first = BigInt(world.guilds()[0]?.id ?? 0);
  return Array.from({ length: guilds }, (_, index) => {
    const { id: guildId } = world.addGuild({ id: String(first - (BigInt(index + 1) << 22n)), name: `guild ${index}` });
    world.addMember({ guildId, name: `member ${index}` });
    world.addChannel({ guildId, name: "general" });
    return guildId;
  });
}
