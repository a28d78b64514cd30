import type { Log } from "../../announcements/log.ts";
import { openStage, type Stage } from "../demonstration/stage.ts";
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import { createDesk } from "./desk.ts";
import { createJournal, intoJournal, type Journal } from "./journal.ts";
import { type PageServer, startPageServer } from "./page-server.ts";

export interface PagePlay {
  readonly stage: Stage;
  readonly page: PageServer;
  close(): Promise<void>;
}

/**
 * The demonstration's stage with its page.
 * @param port the usual one, or a free one, where none is given
 */
export async function openPagePlay(log: Log, port?: number): Promise<PagePlay> {
  const journal = createJournal();
  const stage = await openStage(intoJournal(log, journal), ({ file, conditional, status }) =>
    journal.note("treasury", `${file}: ${status}${conditional ? ", asked with conditions" : ""}`, status >= 400),
  );
  journal.now = stage.clock.now;
  noteRequests(stage.discord, journal);
  let page: PageServer | undefined;
  const desk = createDesk(stage, journal, () => page?.tell());
  page = await startPageServer({ stage, desk, journal }, port);
  const { close } = page;
  return {
    stage,
    page,
    close: async () => {
      await close();
      await stage.close();
    },
  };
}

/** What the bot asks of Discord, but for what every answer to a person takes. */
function noteRequests(discord: LocalDiscord, journal: Journal): void {
  let seen = discord.requests.length;
  discord.onChange(() => {
    const fresh = discord.requests.slice(seen);
    seen = discord.requests.length;
    for (const { method, route, status, fault } of fresh) {
      const how = status === 0 ? "no answer" : String(status);
      journal.note(
        "discord",
        `${method} ${route}: ${how}${fault === undefined ? "" : ` (${fault})`}`,
        status >= 400 || status === 0,
      );
    }
  });
}
