import type { Values } from "./state-database.ts";

interface Translated {
  readonly text: string;
  readonly names: readonly string[];
}

const translated = new Map<string, Translated>();

/** PostgreSQL counts its values where SQLite names them: ":at" becomes "$1". */
export function postgresStatement(sql: string, values: Values): { text: string; values: unknown[] } {
  const { text, names } = translated.get(sql) ?? translate(sql);
  return { text, values: names.map((name) => bound(values, name)) };
}

function translate(sql: string): Translated {
  const names: string[] = [];
  const text = sql.replace(/:([a-zA-Z]\w*)/g, (_, name: string) => {
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  translated.set(sql, { text, names });
  return { text, names };
}

function bound(values: Values, name: string): unknown {
  const value = values[name];
  if (value === undefined) throw new Error(`the statement wants a value :${name}`);
  return value instanceof Uint8Array ? Buffer.from(value.buffer, value.byteOffset, value.byteLength) : value;
}
