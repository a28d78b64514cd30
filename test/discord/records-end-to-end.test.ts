import { describe, expect, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { openClientRoom } from "./client-room.ts";

const LEVEL = "~records c=JP m=2026-07 a=2026-09-16 p=level";

async function asked() {
  const room = await openClientRoom(commands);
  const records = await room.discord.interact({ kind: "command", name: "records", options: { country: "JP" } });
  return { ...room, records, messageId: records.original?.id ?? "" };
}

describe("Show proof of …", () => {
  test("answers whoever chooses alone, and leaves the list as it is", async () => {
    const { discord, records, messageId } = await asked();
    expect(records.ephemeral).toBe(false);
    for (const userId of [undefined, discord.memberId]) {
      const choice = { kind: "select", messageId, customId: "choose", values: [LEVEL] } as const;
      const chosen = await discord.interact(userId ? { ...choice, userId } : choice);
      expect(chosen.ephemeral).toBe(true);
      expect(chosen.original?.message.embeds[0]?.title).toBe("Proof: Japan, July 2026");
      expect(chosen.original?.message.embeds[0]?.description).toContain("**Lowest since January 2025 (1,079.3)**");
    }
    expect(records.original?.message.embeds[0]?.title).toContain("Japan: what is notable in July 2026");
    expect(records.original?.message.components).toHaveLength(2);
    expect(discord.violations).toEqual([]);
  });

  test("works after a restart of the client", async () => {
    const { discord, client, enter, messageId } = await asked();
    await client.close();
    await enter();
    const chosen = await discord.interact({ kind: "select", messageId, customId: "choose", values: [LEVEL] });
    expect(chosen.original?.message.embeds[0]?.description).toContain("Japan, January 2025: 1,079.3 [2]");
    expect(discord.violations).toEqual([]);
  });

  test("a choice of another version of the bot says what to type instead", async () => {
    const { discord, messageId } = await asked();
    const values = [LEVEL.replace(" p=level", " zz=1")];
    const chosen = await discord.interact({ kind: "select", messageId, customId: "choose", values });
    expect(chosen.ephemeral).toBe(true);
    expect(chosen.original?.message.content).toContain("from an older version of the bot. Type `/records` instead.");
  });
});
