import type { DrawnPicture } from "../views/picture.ts";

/** The pictures asked for last, up to so many bytes. */
export interface RecentPictures {
  /** Null: there is none; undefined: not known here. */
  get(key: string): DrawnPicture | null | undefined;
  set(key: string, drawn: DrawnPicture | null): void;
}

const EMPTY_BYTES = 100;

export function createRecentPictures(mostBytes: number): RecentPictures {
  const entries = new Map<string, DrawnPicture | null>();
  let bytes = 0;
  const drop = (key: string) => {
    const known = entries.get(key);
    if (known === undefined) return;
    entries.delete(key);
    bytes -= sizeOf(known);
  };
  const set = (key: string, drawn: DrawnPicture | null) => {
    drop(key);
    entries.set(key, drawn);
    bytes += sizeOf(drawn);
    for (const oldest of entries.keys()) {
      if (bytes <= mostBytes) return;
      drop(oldest);
    }
  };
  return {
    get(key) {
      const known = entries.get(key);
      if (known !== undefined) set(key, known);
      return known;
    },
    set,
  };
}

function sizeOf(drawn: DrawnPicture | null): number {
  return EMPTY_BYTES + (drawn?.png.byteLength ?? 0);
}
