/** `npm run admin -- pause|resume|status|retry|unsure`: what an operator does by hand, while the bot runs. */
import { parseArgs } from "node:util";
import type { Ledger } from "./announcements/ledger.ts";
import type { OperatorDesk, Standing } from "./announcements/operator-desk.ts";
import { AskedWrongly, runTool } from "./asked-wrongly.ts";
import { systemClock } from "./bot/system-clock.ts";
import { isMonth, type Month } from "./holdings/month.ts";
import { openOperatorState } from "./operator-state.ts";
import { createSqlLedger } from "./storage/sql-ledger.ts";
import { createSqlOperatorDesk } from "./storage/sql-operator-desk.ts";

const USAGE = `npm run admin -- status [2026-07]                what became of a release in each channel
npm run admin -- pause [--because "…"]           nothing is posted, edited or published until resume
npm run admin -- resume
npm run admin -- retry 2026-07                   what failed is tried anew
npm run admin -- unsure 2026-07                  what nobody can be sure of
npm run admin -- unsure 2026-07 --channel ID --sent MESSAGE_ID
npm run admin -- unsure 2026-07 --channel ID --not-sent`;
const SHOWN = 50;

interface Asked {
  readonly verb: string;
  readonly month: string | undefined;
  readonly because?: string | undefined;
  readonly channel?: string | undefined;
  readonly sent?: string | undefined;
  readonly "not-sent"?: boolean | undefined;
}

await runTool(async () => {
  const asked = readArguments();
  const database = await openOperatorState();
  try {
    const lines = await answer(asked, createSqlOperatorDesk(database), createSqlLedger(database));
    for (const line of lines) console.log(line);
    return 0;
  } finally {
    await database.close();
  }
});

function readArguments(): Asked {
  const options = {
    because: { type: "string" },
    channel: { type: "string" },
    sent: { type: "string" },
    "not-sent": { type: "boolean" },
  } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const [verb = "", month, ...more] = positionals;
  if (!["pause", "resume", "status", "retry", "unsure"].includes(verb) || more.length > 0) {
    throw new AskedWrongly(`What shall be done?\n${USAGE}`);
  }
  return { verb, month, ...values };
}

async function answer(asked: Asked, desk: OperatorDesk, ledger: Ledger): Promise<string[]> {
  switch (asked.verb) {
    case "pause":
      await desk.pause(asked.because ?? "by hand");
      return [
        "Announcements are stopped: what is under way ends, nothing else begins. Go on with: npm run admin -- resume",
      ];
    case "resume":
      await desk.resume();
      return ["Announcements go out again, within a minute."];
    case "retry": {
      const month = monthOf(asked);
      return [`${await desk.retryFailed(month, systemClock.now())} deliveries of ${month} are tried anew.`];
    }
    case "unsure":
      return asked.channel ? [await settle(asked, desk)] : unsure(monthOf(asked), desk);
    default:
      return status(asked, desk, ledger);
  }
}

async function status(asked: Asked, desk: OperatorDesk, ledger: Ledger): Promise<string[]> {
  const paused = await desk.paused();
  const state = paused === null ? "Announcements go out." : `Announcements are stopped: ${paused}`;
  const month = asked.month === undefined ? await desk.newestMonth() : monthOf(asked);
  if (month === null) return [state, "Nothing was announced yet."];
  const tally = Object.entries(await ledger.tally(month)).map(([name, count]) => `${name} ${count}`);
  return [state, `${month}: ${tally.join(", ")}`, ...listed(await desk.unsent(month))];
}

async function unsure(month: Month, desk: OperatorDesk): Promise<string[]> {
  const all = (await desk.unsent(month)).filter((standing) => standing.status === "unsure");
  if (all.length === 0) return [`Of ${month} nothing is unsure.`];
  return [...listed(all), "Look into each channel, then say --sent MESSAGE_ID or --not-sent."];
}

async function settle(asked: Asked, desk: OperatorDesk): Promise<string> {
  const { channel = "", sent, "not-sent": notSent = false } = asked;
  const month = monthOf(asked);
  if (notSent === (sent !== undefined)) throw new AskedWrongly("Say either --sent MESSAGE_ID or --not-sent.");
  if (sent !== undefined && !/^\d{17,20}$/.test(sent)) throw new AskedWrongly("A message's id has 17 to 20 digits.");
  const now = systemClock.now();
  const settled = await (sent === undefined
    ? desk.settleUnsent(month, channel, now)
    : desk.settleSent(month, channel, sent, now));
  if (!settled) throw new AskedWrongly(`The delivery of ${month} in channel ${channel} is not unsure.`);
  return sent === undefined ? `It is sent anew in ${channel}.` : `It counts as sent in ${channel}.`;
}

function listed(standings: readonly Standing[]): string[] {
  const lines = standings.slice(0, SHOWN).map(({ channelId, status: state, attempts, dueAt, reason }) => {
    const due = state === "pending" || state === "claimed" ? `, due ${new Date(dueAt).toISOString()}` : "";
    return `  ${channelId} ${state}, attempts ${attempts}${due}${reason ? `: ${reason}` : ""}`;
  });
  return standings.length > SHOWN ? [...lines, `  and ${standings.length - SHOWN} more`] : lines;
}

function monthOf({ month }: Asked): Month {
  if (month === undefined || !isMonth(month)) throw new AskedWrongly("Which month? Write it as 2026-07.");
  return month;
}
