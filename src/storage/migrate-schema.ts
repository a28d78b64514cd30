import { join } from "node:path";
import Postgrator from "postgrator";
import { type Engine, schemaFiles } from "./schema-files.ts";

/** A connection in the middle of a transaction. */
interface Connection {
  query(sql: string): Promise<unknown[]>;
  /** Several statements. */
  script(sql: string): Promise<void>;
}

const DRIVERS = { sqlite: "sqlite3", postgres: "pg" } as const;

/**
 * Brings a schema to its newest version, within the transaction of the caller. Loaded only where there is something to do.
 * @param version that it has; what an engine noted before there was a table of versions is noted there
 */
export async function migrateSchema(engine: Engine, version: number, { query, script }: Connection): Promise<void> {
  const { folder, newest } = schemaFiles(engine);
  await script("CREATE TABLE IF NOT EXISTS schemaversion (version BIGINT PRIMARY KEY)");
  for (let made = 1; made <= version; made++) {
    await script(`INSERT INTO schemaversion (version) VALUES (${made}) ON CONFLICT DO NOTHING`);
  }
  const postgrator = new Postgrator({
    driver: DRIVERS[engine],
    migrationPattern: join(folder, "*.sql"),
    execQuery: async (sql) => ({ rows: await query(sql) }),
    execSqlScript: script,
  });
  await postgrator.migrate(String(newest));
}
