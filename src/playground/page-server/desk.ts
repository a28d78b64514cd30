import { dayName } from "../../words/en/dates.ts";
import type { Stage } from "../demonstration/stage.ts";
import type { FaultKind } from "../local-discord/faults.ts";
import type { Journal } from "./journal.ts";
import type { DeskState, DiscordFault, Permission, TreasuryFault } from "./protocol.ts";

/** Where a visitor makes things happen, and go wrong. */
export interface Desk {
  state(): DeskState;
  publishTable5(): Promise<void>;
  publishTable3(): Promise<void>;
  /** Lets the bot look at the Treasury's files now. */
  look(): Promise<void>;
  setTreasury(fault: TreasuryFault | null): Promise<void>;
  setDiscord(fault: DiscordFault | null): void;
  setPermission(name: Permission, allowed: boolean): void;
}

const FILES = ["slt_table5.txt", "slt_table3.txt"] as const;

const TREASURY: Record<TreasuryFault, string> = {
  "not-found": "The Treasury answers 404 with a page of HTML.",
  half: "The Treasury gives half of each file.",
  "wrong-month": "The Treasury heads each column one month too late.",
  "in-turn": "The Treasury gives the edition before and the current one in turn.",
};

const DISCORD: Record<DiscordFault, { readonly text: string; readonly fault: FaultKind }> = {
  slow: { text: "Discord takes two seconds for each answer.", fault: { kind: "late", delayMs: 2_000 } },
  limited: {
    text: "Discord answers 429: too many requests, again in two seconds.",
    fault: { kind: "rate-limited", retryAfterMs: 2_000, scope: "user" },
  },
  outage: { text: "Discord answers 503 to everything.", fault: { kind: "status", status: 503 } },
};

export function createDesk(stage: Stage, journal: Journal, onChange: () => void): Desk {
  const { discord, treasury, bot, clock } = stage;
  let atTreasury: TreasuryFault | null = null;
  let atDiscord: DiscordFault | null = null;
  const denied = new Set<Permission>();
  const told = (text: string) => {
    journal.note("desk", text);
    onChange();
  };
  const look = async () => {
    await bot.watch.checkNow();
    onChange();
  };
  return {
    state: () => ({
      now: clock.now(),
      upcoming: stage.upcoming(),
      table3Due: stage.table3Due(),
      treasury: atTreasury,
      discord: atDiscord,
      denied: [...denied],
    }),
    async publishTable5() {
      await stage.publishNext(({ date }) => told(`${dayName(date)}, 16:00 in Washington: Table 5 is published.`));
      onChange();
    },
    async publishTable3() {
      if (stage.table3Due()) told("16:09: Table 3 of the same release is published.");
      await stage.publishTable3();
      onChange();
    },
    look,
    async setTreasury(fault) {
      atTreasury = fault;
      for (const file of FILES) {
        if (fault === null) treasury.calm(file);
        else treasury.order(file, { kind: fault });
      }
      told(fault === null ? "The Treasury is in order again." : TREASURY[fault]);
      await look();
    },
    setDiscord(fault) {
      atDiscord = fault;
      discord.faults.clear();
      if (fault !== null) discord.faults.order({ fault: DISCORD[fault].fault, times: Number.POSITIVE_INFINITY });
      told(fault === null ? "Discord is in order again." : DISCORD[fault].text);
    },
    setPermission(name, allowed) {
      if (allowed) discord.world.allowBot(discord.newsChannelId, name);
      else discord.world.denyBot(discord.newsChannelId, name);
      if (allowed) denied.delete(name);
      else denied.add(name);
      told(allowed ? `The bot has ${name} in #news again.` : `The bot loses ${name} in #news.`);
    },
  };
}
