import { z } from "zod";
import type { DrawnPicture, Picture, Pictures } from "../views/picture.ts";
import type { Rasteriser } from "./rasteriser.ts";
import { createRecentPictures } from "./recent-pictures.ts";

/** What may vanish at any time, and tells by itself of what cannot be read or written. */
export interface PictureCache {
  get(key: string): Promise<unknown>;
  set(key: string, value: StoredPicture): Promise<unknown>;
}

export interface PictureParts {
  readonly rasteriser: Pick<Rasteriser, "toPng"> & Partial<Rasteriser>;
  readonly cache: PictureCache;
  /** All that decides how a picture looks but its figures: what another version drew is not shown. */
  renderer(): Promise<string>;
  onFault(fault: { readonly key: string; readonly reason: string }): void;
  /** How long a picture that failed is not tried again. */
  readonly failedForMs?: number;
}

const storedSchema = z.object({ altText: z.string(), png: z.base64() }).nullable();
export type StoredPicture = z.infer<typeof storedSchema>;

/** Discord's limit. */
const LONGEST_ALT_TEXT = 1_024;
const FAILED_FOR_MS = 60_000;
/** Some fifty pictures. */
const RECENT_BYTES = 6_000_000;

/** Each picture is drawn once, however many ask for it at once, and kept: the latest here, all in the cache. */
export function createPictures(parts: PictureParts): Pictures {
  const { rasteriser, cache, onFault, failedForMs = FAILED_FOR_MS } = parts;
  const recent = createRecentPictures(RECENT_BYTES);
  const underWay = new Map<string, Promise<DrawnPicture | null>>();
  const failed = new Set<string>();
  let version: Promise<string> | undefined;

  const renderer = () => {
    version ??= parts.renderer();
    return version;
  };
  const keyOf = async (key: string) => `${await renderer()} ${key}`;
  const kept = async (key: string): Promise<DrawnPicture | null | undefined> => {
    const known = recent.get(key);
    if (known !== undefined) return known;
    const stored = storedSchema.safeParse(await cache.get(await keyOf(key)).catch(() => undefined));
    if (!stored.success) return undefined;
    const drawn = stored.data && { altText: stored.data.altText, png: Buffer.from(stored.data.png, "base64") };
    recent.set(key, drawn);
    return drawn;
  };
  const drawNow = async ({ key, draw }: Picture): Promise<DrawnPicture | null> => {
    const drawing = draw();
    if (drawing && drawing.altText.length > LONGEST_ALT_TEXT) throw new RangeError("its alt text is too long");
    const drawn = drawing && { altText: drawing.altText, png: await rasteriser.toPng(drawing.svg) };
    recent.set(key, drawn);
    const stored = drawn && { altText: drawn.altText, png: Buffer.from(drawn.png).toString("base64") };
    await cache.set(await keyOf(key), stored).catch(() => undefined);
    return drawn;
  };
  const fail = (key: string, error: unknown): null => {
    failed.add(key);
    setTimeout(() => failed.delete(key), failedForMs).unref();
    onFault({ key, reason: error instanceof Error ? error.message : String(error) });
    return null;
  };
  const keptOrDrawn = async (picture: Picture): Promise<DrawnPicture | null> => {
    if (failed.has(picture.key)) return null;
    const known = await kept(picture.key);
    return known === undefined ? drawNow(picture) : known;
  };
  const drawOnce = (picture: Picture): Promise<DrawnPicture | null> => {
    const { key } = picture;
    const begun = underWay.get(key);
    if (begun) return begun;
    const drawing = keptOrDrawn(picture)
      .catch((error: unknown) => fail(key, error))
      .finally(() => underWay.delete(key));
    underWay.set(key, drawing);
    return drawing;
  };

  return {
    expect() {
      rasteriser.wake?.();
      renderer().catch(() => undefined);
    },
    kept: ({ key }) => (failed.has(key) ? Promise.resolve(null) : kept(key).catch(() => undefined)),
    draw: (picture, withinMs) => within(withinMs, drawOnce(picture)),
  };
}

async function within(milliseconds: number, drawing: Promise<DrawnPicture | null>): Promise<DrawnPicture | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), milliseconds);
  });
  return Promise.race([drawing, late]).finally(() => clearTimeout(timer));
}
