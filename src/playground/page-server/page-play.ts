import type { Log } from "../../announcements/log.ts";
import { openStage, type Stage } from "../demonstration/stage.ts";
import type { LocalDiscord } from "../local-discord/local-discord.ts";
import { createDesk } from "./desk.ts";
import type { Shown } from "./feed.ts";
import { createJournal, intoJournal, type Journal } from "./journal.ts";
import { startPageServer } from "./page-server.ts";
import { requestWords } from "./request-words.ts";

export interface PagePlay {
  /** Another one after the play began again. */
  stage(): Stage;
  /** The page's address. */
  readonly url: string;
  close(): Promise<void>;
}

interface Settings {
  readonly log: Log;
  /** The usual one, or a free one, where none is given. */
  readonly port?: number;
  /** Called when somebody let the play begin again. */
  readonly onRestart?: (stage: Stage) => void;
}

/** The demonstration's stage with its page. */
export async function openPagePlay({ log, port, onRestart }: Settings): Promise<PagePlay> {
  let tell = () => {};
  let shown = await openShown(log, () => tell());
  const restart = async () => {
    const old = shown.stage;
    shown = await openShown(log, () => tell());
    page.reset();
    await old.close();
    onRestart?.(shown.stage);
  };
  const page = await startPageServer({ shown: () => shown, restart, ...(port !== undefined && { port }) });
  tell = page.tell;
  return {
    stage: () => shown.stage,
    url: page.url,
    close: async () => {
      await page.close();
      await shown.stage.close();
    },
  };
}

async function openShown(log: Log, changed: () => void): Promise<Shown> {
  const journal = createJournal(changed);
  const stage = await openStage(intoJournal(log, journal), ({ file, status }) =>
    journal.note("treasury", `${file}: ${status}${status === 304 ? ", nothing new" : ""}`, status >= 400),
  );
  journal.setClock(stage.clock.now);
  noteRequests(stage.discord, journal);
  stage.discord.onChange(changed);
  return { stage, journal, desk: createDesk(stage, journal, changed) };
}

function noteRequests(discord: LocalDiscord, journal: Journal): void {
  let seen = discord.requests.length;
  discord.onChange(() => {
    const fresh = discord.requests.slice(seen);
    seen = discord.requests.length;
    for (const request of fresh) {
      const words = requestWords(request, discord.world);
      if (words !== null) journal.note("discord", words, request.status >= 400 || request.status === 0);
    }
  });
}
