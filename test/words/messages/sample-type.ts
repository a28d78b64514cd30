/**
 * For every message of a room that takes something, what it is tried with: a list of arguments each. A message without samples
 * does not compile.
 */
export type Samples<Room> = {
  readonly [Key in keyof Room as NonNullable<Room[Key]> extends string ? never : Key]: NonNullable<Room[Key]> extends (
    ...given: infer Given
  ) => unknown
    ? readonly Given[]
    : Samples<NonNullable<Room[Key]>>;
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
    if (typeof message === "function" && isList(tried)) {
      return tried.map((given) => {
        const text: unknown = message(...given);
        if (typeof text === "string") return { path: here, text };
        // Sentences of an alt text; those that are empty are left out.
        if (Array.isArray(text)) return { path: here, text: text.filter((each) => each !== "").join("\n") };
        throw new Error(`${here} gives no text`);
      });
    }
    if (message === null) return [];
    if (typeof message === "object") return rendered(message, tried ?? {}, here);
    throw new Error(`${here} has no samples`);
  });
}

function isList(tried: unknown): tried is readonly (readonly unknown[])[] {
  return Array.isArray(tried);
}
