import type { LeaseStore } from "../announcements/lease.ts";
import type { StateDatabase } from "./state-database.ts";

const TAKE = `
  INSERT INTO lease (name, owner, held_until) VALUES (:name, :owner, :heldUntil)
  ON CONFLICT (name) DO UPDATE SET owner = excluded.owner, held_until = excluded.held_until
  WHERE lease.owner = excluded.owner OR lease.held_until <= :now`;
const RELEASE = "DELETE FROM lease WHERE name = :name AND owner = :owner";

export function createSqlLeases(database: StateDatabase): LeaseStore {
  return {
    take: async (name, owner, now, heldUntil) => (await database.run(TAKE, { name, owner, now, heldUntil })) === 1,
    release: async (name, owner) => void (await database.run(RELEASE, { name, owner })),
  };
}
