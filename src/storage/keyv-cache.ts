import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Keyv } from "keyv";

export interface Cache {
  /** One for each namespace; what cannot be read counts as absent. */
  space<Value>(namespace: string): Keyv<Value>;
  /** How many reads and writes failed since the start. */
  failures(): number;
  close(): void;
}

/** What may vanish, in a file of its own. A file that cannot be read is begun anew. */
export function openCache(file: string): Cache {
  const database = openOrBeginAnew(file);
  let failures = 0;
  return {
    space: <Value>(namespace: string) => {
      const keyv = new Keyv<Value>({ store: createStore(database, namespace) });
      keyv.on("error", () => {
        failures += 1;
      });
      return keyv;
    },
    failures: () => failures,
    close: () => database.close(),
  };
}

function openOrBeginAnew(file: string): DatabaseSync {
  try {
    return open(file);
  } catch {
    for (const part of [file, `${file}-wal`, `${file}-shm`]) rmSync(part, { force: true });
    return open(file);
  }
}

function open(file: string): DatabaseSync {
  const database = new DatabaseSync(file, { timeout: 5_000 });
  try {
    database.exec(`
      PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;
      CREATE TABLE IF NOT EXISTS entry (namespace TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (namespace, key))
        STRICT, WITHOUT ROWID`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The store that Keyv wants: it gives and takes text, within which Keyv notes itself when an entry ends. */
function createStore(database: DatabaseSync, namespace: string) {
  const get = database.prepare("SELECT value FROM entry WHERE namespace = ? AND key = ?");
  const set = database.prepare("INSERT OR REPLACE INTO entry (namespace, key, value) VALUES (?, ?, ?)");
  const remove = database.prepare("DELETE FROM entry WHERE namespace = ? AND key = ?");
  const clear = database.prepare("DELETE FROM entry WHERE namespace = ?");
  return {
    get: async (key: string) => Object.values(get.get(namespace, key) ?? {})[0],
    set: async (key: string, value: string) => set.run(namespace, key, value).changes === 1,
    delete: async (key: string) => remove.run(namespace, key).changes === 1,
    has: async (key: string) => get.get(namespace, key) !== undefined,
    clear: async () => void clear.run(namespace),
  };
}
