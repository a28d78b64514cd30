import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

export type Engine = "sqlite" | "postgres";

export interface SchemaFiles {
  readonly folder: string;
  readonly newest: number;
}

/** The steps of an engine's schema: `006.do.growth.sql` makes version 6. None is ever changed once it was released. */
export function schemaFiles(engine: Engine): SchemaFiles {
  const folder = fileURLToPath(new URL(`schema/${engine}`, import.meta.url));
  const versions = readdirSync(folder).map((name) => Number(name.slice(0, 3)));
  return { folder, newest: Math.max(...versions) };
}
