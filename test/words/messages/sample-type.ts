/**
 * For every message of a room that takes something, what it is tried with: a list of arguments each. A message without samples
 * does not compile.
 */
export type Samples<Room> = {
  readonly [Key in keyof Room as Room[Key] extends string ? never : Key]: Room[Key] extends (
    ...given: infer Given
  ) => unknown
    ? readonly Given[]
    : Samples<Room[Key]>;
};

/** A message as it reads: "claims.streak", "third fall in a row" */
export interface Rendered {
  readonly path: string;
  readonly text: string;
}

/** Every message of a room, with every sample. @throws Error where a message gives something else than text */
export function rendered(room: object, samples: object, path: string): Rendered[] {
  return Object.entries(room).flatMap(([key, message]) => {
    const here = `${path}.${key}`;
    if (typeof message === "string") return [{ path: here, text: message }];
    const tried: unknown = Object.entries(samples).find(([each]) => each === key)?.[1];
    if (typeof message === "function" && Array.isArray(tried)) {
      return tried.map((given: readonly unknown[]) => {
        const text: unknown = message(...given);
        if (typeof text !== "string") throw new Error(`${here} gives no text`);
        return { path: here, text };
      });
    }
    if (typeof message === "object" && message !== null) return rendered(message, tried ?? {}, here);
    throw new Error(`${here} has no samples`);
  });
}
