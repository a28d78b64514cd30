import { rmSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { Keyv } from "keyv";

export interface Cache {
  /** One for each namespace; what cannot be read counts as absent. */
  space<Value>(namespace: string, bounds?: Bounds): Keyv<Value>;
  /** How many reads and writes failed since the start. */
  failures(): number;
  close(): Promise<void>;
}

/** Where what is kept is large, or of as many kinds as people ask questions. */
export interface Bounds {
  /** Of these the ones written last are kept. */
  readonly mostEntries: number;
  readonly longestMs: number;
}

/** What may vanish, in a file of its own. A file that cannot be read is begun anew. */
export function openCache(file: string): Cache {
  const database = openOrBeginAnew(file);
  let failures = 0;
  return {
    space: <Value>(namespace: string, bounds?: Bounds) => {
      const store = bounds ? createBoundedStore(database, namespace, bounds) : createStore(database, namespace);
      const keyv = new Keyv<Value>(bounds ? { store, ttl: bounds.longestMs } : { store });
      keyv.on("error", () => {
        failures += 1;
      });
      return keyv;
    },
    failures: () => failures,
    close: async () => database.close(),
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
      PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 256;
      CREATE TABLE IF NOT EXISTS entry (namespace TEXT, key TEXT, value TEXT NOT NULL, PRIMARY KEY (namespace, key))
        STRICT, WITHOUT ROWID;
      CREATE TABLE IF NOT EXISTS bounded_entry (written INTEGER PRIMARY KEY AUTOINCREMENT, namespace TEXT NOT NULL,
        key TEXT NOT NULL, value TEXT NOT NULL, UNIQUE (namespace, key)) STRICT`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** The store that Keyv wants: it gives and takes text, within which Keyv notes itself when an entry ends. */
function createStore(database: DatabaseSync, namespace: string, table: "entry" | "bounded_entry" = "entry") {
  const get = database.prepare(`SELECT value FROM ${table} WHERE namespace = ? AND key = ?`);
  const set = database.prepare(`INSERT OR REPLACE INTO ${table} (namespace, key, value) VALUES (?, ?, ?)`);
  const remove = database.prepare(`DELETE FROM ${table} WHERE namespace = ? AND key = ?`);
  const clear = database.prepare(`DELETE FROM ${table} WHERE namespace = ?`);
  return {
    get: async (key: string) => Object.values(get.get(namespace, key) ?? {})[0],
    set: async (key: string, value: string) => set.run(namespace, key, value).changes === 1,
    delete: async (key: string) => remove.run(namespace, key).changes === 1,
    has: async (key: string) => get.get(namespace, key) !== undefined,
    clear: async () => void clear.run(namespace),
  };
}

/** The number of an entry grows with each one written, so that the oldest have the lowest. */
function createBoundedStore(database: DatabaseSync, namespace: string, { mostEntries }: Bounds) {
  const store = createStore(database, namespace, "bounded_entry");
  const count = database.prepare("SELECT count(*) AS entries FROM bounded_entry WHERE namespace = ?");
  const drop = database.prepare(`DELETE FROM bounded_entry WHERE written IN
    (SELECT written FROM bounded_entry WHERE namespace = ? ORDER BY written LIMIT ?)`);
  return {
    ...store,
    async set(key: string, value: string) {
      const isWritten = await store.set(key, value);
      const [entries] = Object.values(count.get(namespace) ?? {});
      if (Number(entries) > mostEntries) drop.run(namespace, Number(entries) - mostEntries);
      return isWritten;
    },
  };
}
