import { z } from "zod";
import { type ClaimRequest, DELIVERY_STATUSES, type DeliveryStatus, type Ledger } from "../announcements/ledger.ts";
import { toClaimedDelivery, toClaimedEdit, toClaimedPublishing, toPastDelivery } from "./delivery-row.ts";
import { type LedgerStatements, ledgerStatements } from "./ledger-statements.ts";
import { settle } from "./sql-settle.ts";
import type { Session, StateDatabase } from "./state-database.ts";
import { readStored } from "./stored.ts";

export function createSqlLedger(database: StateDatabase): Ledger {
  const sql = ledgerStatements(database.dialect);
  return {
    claim: (request) => database.transaction((session) => claim(session, sql, request)),
    claimEdits: (request) => database.transaction((session) => claimEdits(session, sql, request)),
    claimPublishings: async ({ owner, now, leaseUntil, putOffUntil, limit }) =>
      (await database.rows(sql.claimPublishings, { owner, now, leaseUntil, putOffUntil, limit })).map(
        toClaimedPublishing,
      ),
    disown: async () => void (await database.run(sql.disown)),
    renew: async (owner, ids, leaseUntil) =>
      void (await database.run(sql.renew, { owner, leaseUntil, ids: JSON.stringify(ids) })),
    reopen: async (owner, id, now) => (await database.run(sql.reopen, { owner, id, now })) === 1,
    settle: (owner, settlements) =>
      database.transaction(async (session) => {
        for (const settlement of settlements) await settle(session, sql, owner, settlement);
      }),
    due: async ({ now, putOffUntil, limit }) =>
      readStored(dueRows, await database.rows(sql.due, { now, putOffUntil, limit })),
    nextDue: async () => readStored(dueRow, (await database.rows(sql.nextDue))[0]).due,
    open: async () => readStored(openRow, (await database.rows(sql.open))[0]).open,
    history: async (channelId, limit) => (await database.rows(sql.history, { channelId, limit })).map(toPastDelivery),
    async tally(referenceMonth) {
      const counts = readStored(countRows, await database.rows(sql.tally, { referenceMonth }));
      return { ...NONE, ...Object.fromEntries(counts.map(({ status, count }) => [status, count])) };
    },
  };
}

const NONE: Readonly<Record<DeliveryStatus, number>> = {
  pending: 0,
  claimed: 0,
  sent: 0,
  skipped: 0,
  failed: 0,
  unsure: 0,
};

const dueRows = z.array(z.object({ id: z.int(), attempts: z.int() }));
const openRow = z.object({ open: z.int() });
const dueRow = z.object({ due: z.int().nullable() });
const countRows = z.array(z.object({ status: z.enum(DELIVERY_STATUSES), count: z.int() }));
const idRows = z.array(z.object({ id: z.int() }));

async function claim(session: Session, sql: LedgerStatements, request: ClaimRequest) {
  const { owner, now, leaseUntil, putOffUntil, limit } = request;
  const ids = await idsOf(session.rows(sql.claim, { owner, now, leaseUntil, putOffUntil, limit }));
  if (ids.length === 0) return [];
  const rows = await session.rows(sql.claimed, { ids: JSON.stringify(ids) });
  const orphans = rows.filter((row) => row["channel_id"] === null);
  if (orphans.length > 0) await session.run(sql.skip, { now, ids: JSON.stringify(orphans.map(({ id }) => id)) });
  return rows.filter((row) => row["channel_id"] !== null).map(toClaimedDelivery);
}

async function claimEdits(session: Session, sql: LedgerStatements, request: ClaimRequest) {
  const { owner, now, leaseUntil, putOffUntil, limit } = request;
  const ids = await idsOf(session.rows(sql.claimEdits, { owner, now, leaseUntil, putOffUntil, limit }));
  return ids.length === 0
    ? []
    : (await session.rows(sql.claimedEdits, { ids: JSON.stringify(ids) })).map(toClaimedEdit);
}

async function idsOf(rows: Promise<readonly unknown[]>): Promise<number[]> {
  return readStored(idRows, await rows).map(({ id }) => id);
}
