/** Values by the names that a statement has them under, without their colon. */
export type Values = Readonly<Record<string, string | number | null | Uint8Array>>;
export type Row = Readonly<Record<string, unknown>>;

/** What a statement is run on: the database, or a transaction of it. Statements name their values ":name". */
export interface Session {
  rows(sql: string, values?: Values): Promise<readonly Row[]>;
  /** Tells how many rows were written. */
  run(sql: string, values?: Values): Promise<number>;
}

/** Where the two engines do not say the same thing in the same words. */
export interface Dialect {
  /** Orders subscriptions as they were added, behind an alias of the table. */
  readonly added: string;
  /** Behind a SELECT in an UPDATE: rows that another worker is taking at this moment are left to it. */
  skipLocked(table: string): string;
  /** Whether a column is in the list that the value :ids holds as JSON. */
  among(column: string): string;
  /** Where the engine counts rows itself: goes on behind the highest id that is there. */
  countFrom?(session: Session, table: string): Promise<void>;
}

/** The state, on whichever engine. Each statement alone is atomic. */
export interface StateDatabase extends Session {
  readonly dialect: Dialect;
  /**
   * All that `work` writes, or none of it. What it reads is not outdated when it writes: of those that are `alone` one runs
   * at a time. It may be run again from its beginning, where the engine went away in its middle.
   */
  transaction<Result>(work: (session: Session) => Promise<Result>, alone?: "alone"): Promise<Result>;
  /** Null while the engine answers. */
  outage(): Outage | null;
  close(): Promise<void>;
}

export interface Outage {
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly reason: string;
}

/** The engine did not answer for as long as somebody can wait. Nothing was written, or it cannot be told whether it was. */
export class StateAway extends Error {
  override readonly name = "StateAway";
}
