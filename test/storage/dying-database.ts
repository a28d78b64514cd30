import type { DatabaseSync, StatementSync } from "node:sqlite";

export interface DyingDatabase {
  readonly database: DatabaseSync;
  /** What was written before the end, the words of SQL that begin it. */
  readonly written: readonly string[];
  readonly dead: () => boolean;
}

/**
 * A database whose process dies right after so many statements that write: what was not committed is undone, as the operating
 * system and SQLite do after a kill -9, and nothing works from then on.
 */
export function dyingDatabase(database: DatabaseSync, statements: number): DyingDatabase {
  const written: string[] = [];
  let dead = false;

  const count = <Result>(sql: string, work: () => Result): Result => {
    if (dead) throw new Error("killed");
    const result = work();
    if (/^\s*(SELECT|PRAGMA)/.test(sql)) return result;
    written.push(sql.trim().split(/\s+/).slice(0, 2).join(" "));
    if (written.length < statements) return result;
    dead = true;
    database.close();
    throw new Error("killed");
  };
  const counted = (sql: string, statement: StatementSync): StatementSync =>
    new Proxy(statement, {
      get: (target, name) => {
        const value = Reflect.get(target, name);
        return typeof value === "function"
          ? (...given: unknown[]) => count(sql, () => value.apply(target, given))
          : value;
      },
    });
  const proxy = new Proxy(database, {
    get(target, name) {
      if (dead) throw new Error("killed");
      if (name === "exec") return (sql: string) => count(sql, () => target.exec(sql));
      if (name === "prepare") return (sql: string) => counted(sql, target.prepare(sql));
      const value = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { database: proxy, written, dead: () => dead };
}
