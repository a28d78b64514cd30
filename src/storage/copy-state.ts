import type { Row, StateDatabase, Values } from "./state-database.ts";
import { STATE_TABLES, type StateTable } from "./state-tables.ts";

/** The target holds something that the source does not. */
export class CopyFault extends Error {
  override readonly name = "CopyFault";
}

export interface Copied {
  readonly table: string;
  readonly rows: number;
  /** Of them, which an earlier copy that was broken off had written. */
  readonly before: number;
}

const PAGE = 200;

/**
 * Copies a state into another engine's, page by page, and reads each row back. One that was broken off is taken up again: what
 * is there already is compared and left.
 * @throws CopyFault with its table and row, where the target holds another
 */
export async function copyState(
  from: StateDatabase,
  to: StateDatabase,
  onTable: (copied: Copied) => void,
): Promise<void> {
  for (const table of STATE_TABLES) onTable(await copyTable(from, to, table));
}

async function copyTable(from: StateDatabase, to: StateDatabase, table: StateTable): Promise<Copied> {
  const before = await countRows(to, table);
  let rows = 0;
  for (let page = await readPage(from, table, null); page.length > 0; page = await readPage(from, table, page.at(-1))) {
    await to.transaction(async (session) => {
      for (const row of page) await session.run(insertion(table), valuesOf(table, row));
    });
    await verify(to, table, page);
    rows += page.length;
  }
  const after = await countRows(to, table);
  if (after !== rows) {
    throw new CopyFault(
      `${table.name} has ${after - rows} rows that the source does not have: copy into an empty state`,
    );
  }
  if (table.counted) await to.dialect.countFrom?.(to, table.name);
  return { table: table.name, rows, before };
}

async function countRows(database: StateDatabase, { name }: StateTable): Promise<number> {
  return Number((await database.rows(`SELECT count(*) AS count FROM ${name}`))[0]?.["count"]);
}

function readPage(
  database: StateDatabase,
  { name, key, columns }: StateTable,
  last: Row | null | undefined,
): Promise<readonly Row[]> {
  const where = last ? `WHERE ${key} > :after` : "";
  const sql = `SELECT ${columns.join(", ")} FROM ${name} ${where} ORDER BY ${key} LIMIT ${PAGE}`;
  return database.rows(sql, last ? { after: bound(last[bare(key)]) } : {});
}

function insertion({ name, columns }: StateTable): string {
  const values = columns.map((column) => `:${camel(column)}`);
  return `INSERT INTO ${name} (${columns.join(", ")}) VALUES (${values.join(", ")}) ON CONFLICT DO NOTHING`;
}

function valuesOf({ columns }: StateTable, row: Row): Values {
  return Object.fromEntries(columns.map((column) => [camel(column), bound(row[bare(column)])]));
}

async function verify(to: StateDatabase, table: StateTable, page: readonly Row[]): Promise<void> {
  const { name, key, columns } = table;
  for (const row of page) {
    const at = bound(row[bare(key)]);
    const [written] = await to.rows(`SELECT ${columns.join(", ")} FROM ${name} WHERE ${key} = :at`, { at });
    const other = columns.map(bare).find((column) => !isSame(row[column], written?.[column]));
    if (other !== undefined) {
      throw new CopyFault(`${name} ${at}: ${other} is another in the target, which holds a state of its own`);
    }
  }
}

function isSame(one: unknown, other: unknown): boolean {
  if (one instanceof Uint8Array && other instanceof Uint8Array) return Buffer.compare(one, other) === 0;
  return one === other;
}

function bound(value: unknown): string | number | null | Uint8Array {
  if (value === null || typeof value === "string" || typeof value === "number") return value;
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`a state holds no ${typeof value}`);
}

/** Without the quotation marks that PostgreSQL wants around its own words. */
function bare(column: string): string {
  return column.replaceAll('"', "");
}

function camel(column: string): string {
  return bare(column).replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}
