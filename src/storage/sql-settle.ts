import { z } from "zod";
import type { Settlement } from "../announcements/ledger.ts";
import type { LedgerStatements } from "./ledger-statements.ts";
import type { Session } from "./state-database.ts";
import { readStored, snowflake, storedMonth } from "./stored.ts";

const sentRow = z.object({ reference_month: storedMonth, channel_id: snowflake }).optional();
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
      const { messageId, at } = settlement;
      const [found] = await session.rows(sql.sent, { id, messageId, at });
      const row = readStored(sentRow, found);
      if (!row) return;
      await session.run(sql.arrived, { messageId, month: row.reference_month, at, channelId: row.channel_id });
      return;
    }
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
