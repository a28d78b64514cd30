import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { type ClaimRequest, DELIVERY_STATUSES, type DeliveryStatus, type Ledger } from "../announcements/ledger.ts";
import { toClaimedDelivery, toClaimedEdit } from "./delivery-row.ts";
import * as sql from "./ledger-statements.ts";
import { createSettler } from "./sqlite-settle.ts";
import { inTransaction } from "./state-database.ts";
import { readStored } from "./stored.ts";

export function createSqliteLedger(database: DatabaseSync): Ledger {
  const disown = database.prepare(sql.DISOWN);
  const renew = database.prepare(sql.RENEW);
  const reopen = database.prepare(sql.REOPEN);
  const nextDue = database.prepare(sql.NEXT_DUE);
  const tally = database.prepare(sql.TALLY);
  const settle = createSettler(database);
  const claim = createClaimer(database);
  const claimEdits = createEditClaimer(database);

  return {
    claim: async (request) => inTransaction(database, () => claim(request)),
    claimEdits: async (request) => inTransaction(database, () => claimEdits(request)),
    disown: async () => void disown.run(),
    renew: async (owner, leaseUntil) => void renew.run(leaseUntil, owner),
    reopen: async (owner, id, now) => reopen.run(now, id, owner).changes === 1,
    settle: async (owner, settlements) =>
      inTransaction(database, () => {
        for (const settlement of settlements) settle(owner, settlement);
      }),
    nextDue: async () => readStored(dueRow, nextDue.get()).due,
    tally: async (referenceMonth) => {
      const counts = readStored(countRows, tally.all(referenceMonth));
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

const dueRow = z.object({ due: z.int().nullable() });
const countRows = z.array(z.object({ status: z.enum(DELIVERY_STATUSES), count: z.int() }));
const idRows = z.array(z.object({ id: z.int() }));

function createClaimer(database: DatabaseSync) {
  const claim = database.prepare(sql.CLAIM);
  const claimed = database.prepare(sql.CLAIMED);
  const skip = database.prepare(sql.SKIP);

  return ({ owner, now, leaseUntil, putOffUntil, limit }: ClaimRequest) => {
    const ids = readStored(idRows, claim.all({ owner, now, leaseUntil, putOffUntil, limit })).map(({ id }) => id);
    if (ids.length === 0) return [];
    const rows = claimed.all(JSON.stringify(ids));
    for (const { id, channel_id } of rows) if (channel_id === null) skip.run(now, id ?? null);
    return rows.filter(({ channel_id }) => channel_id !== null).map(toClaimedDelivery);
  };
}

function createEditClaimer(database: DatabaseSync) {
  const claim = database.prepare(sql.CLAIM_EDITS);
  const claimed = database.prepare(sql.CLAIMED_EDITS);

  return ({ owner, now, leaseUntil, putOffUntil, limit }: ClaimRequest) => {
    const ids = readStored(idRows, claim.all({ owner, now, leaseUntil, putOffUntil, limit })).map(({ id }) => id);
    return ids.length === 0 ? [] : claimed.all(JSON.stringify(ids)).map(toClaimedEdit);
  };
}
