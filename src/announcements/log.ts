type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** The part of a logger that this floor needs. */
export interface Log {
  readonly info: Write;
  readonly warn: Write;
  readonly error: Write;
}
