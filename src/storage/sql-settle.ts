import { z } from "zod";
import type { Settlement } from "../announcements/ledger.ts";
import type { LedgerStatements } from "./ledger-statements.ts";
import type { Session } from "./state-database.ts";
import { readStored, snowflake, storedMonth, storedMonths } from "./stored.ts";

const sentRow = z.object({ reference_month: storedMonth, channel_id: snowflake }).optional();
const lastMetRow = z.object({ last_met: storedMonths }).optional();
const settledRow = z.object({ channel_id: snowflake }).optional();

/** Writes one settlement and what it means for the subscription, within a transaction. */
export async function settle(
  session: Session,
  sql: LedgerStatements,
  owner: string,
  settlement: Settlement,
): Promise<void> {
  const { id } = settlement;
  switch (settlement.kind) {
    case "sent": {
      const { messageId, met, at } = settlement;
      const [found] = await session.rows(sql.sent, { id, messageId, at });
      const row = readStored(sentRow, found);
      if (row) await arrived(session, sql, row, { messageId, met, at });
      return;
    }
    case "unmet":
      await session.run(sql.unmet, { id, owner, at: settlement.at });
      return;
    case "retry":
      await session.run(sql.retry, { notBefore: settlement.notBefore, reason: settlement.reason, id, owner });
      return;
    case "failed":
    case "unsure":
      await close(session, sql, owner, settlement.kind, settlement);
      return;
    case "ended": {
      const channelId = await close(session, sql, owner, "failed", settlement);
      if (channelId) await session.run(sql.end, { channelId });
      return;
    }
    case "paused": {
      const channelId = await close(session, sql, owner, "failed", settlement);
      if (channelId) await session.run(sql.pause, { reason: settlement.reason, channelId });
      return;
    }
    case "published":
    case "not-published": {
      const { kind, at } = settlement;
      const reason = kind === "published" ? null : settlement.reason;
      await session.run(sql.published, { publishing: kind, at, reason, id, owner });
      return;
    }
    case "edited":
      await session.run(sql.edited, { version: settlement.version, at: settlement.at, id, owner });
  }
}

interface Arrived {
  readonly messageId: string;
  readonly met: readonly string[];
  readonly at: number;
}

/** What the subscription knows of it, and of what met its conditions. */
async function arrived(
  session: Session,
  sql: LedgerStatements,
  { reference_month: month, channel_id: channelId }: NonNullable<z.infer<typeof sentRow>>,
  { messageId, met, at }: Arrived,
): Promise<void> {
  const [found] = await session.rows(sql.lastMet, { channelId });
  const before = readStored(lastMetRow, found)?.last_met ?? {};
  const lastMet = JSON.stringify({ ...before, ...Object.fromEntries(met.map((text) => [text, month])) });
  await session.run(sql.arrived, { messageId, month, at, lastMet, channelId });
}

/** Tells the channel; nothing if the claim was lost meanwhile. */
async function close(
  session: Session,
  sql: LedgerStatements,
  owner: string,
  status: "failed" | "unsure",
  { id, reason, at }: { readonly id: number; readonly reason: string; readonly at: number },
): Promise<string | undefined> {
  const [found] = await session.rows(sql.settle, { status, owner, id, reason, at });
  return readStored(settledRow, found)?.channel_id;
}
