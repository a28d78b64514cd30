import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import type { Settlement } from "../announcements/ledger.ts";
import * as sql from "./ledger-statements.ts";
import { readStored, snowflake, storedMonth } from "./stored.ts";

const sentRow = z.object({ reference_month: storedMonth, channel_id: snowflake }).optional();
const settledRow = z.object({ channel_id: snowflake }).optional();

/** Writes one settlement and what it means for the subscription; to be called within a transaction. */
export function createSettler(database: DatabaseSync) {
  const sent = database.prepare(sql.SENT);
  const arrived = database.prepare(sql.ARRIVED);
  const retry = database.prepare(sql.RETRY);
  const close = database.prepare(sql.SETTLE);
  const edited = database.prepare(sql.EDITED);
  const end = database.prepare(sql.END);
  const pause = database.prepare(sql.PAUSE);

  const settleAs = (status: string, owner: string, { id, reason, at }: { id: number; reason: string; at: number }) =>
    readStored(settledRow, close.get({ status, owner, id, reason, at }))?.channel_id;

  return (owner: string, settlement: Settlement): void => {
    const { id } = settlement;
    switch (settlement.kind) {
      case "sent": {
        const { messageId, at } = settlement;
        const row = readStored(sentRow, sent.get({ id, messageId, at }));
        if (row) arrived.run(messageId, row.reference_month, at, row.channel_id);
        return;
      }
      case "retry":
        retry.run(settlement.notBefore, settlement.reason, id, owner);
        return;
      case "failed":
      case "unsure":
        settleAs(settlement.kind, owner, settlement);
        return;
      case "ended": {
        const channelId = settleAs("failed", owner, settlement);
        if (channelId) end.run(channelId);
        return;
      }
      case "paused": {
        const channelId = settleAs("failed", owner, settlement);
        if (channelId) pause.run(settlement.reason, channelId);
        return;
      }
      case "edited":
        edited.run(settlement.version, settlement.at, id, owner);
    }
  };
}
