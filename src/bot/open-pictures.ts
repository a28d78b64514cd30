import { fileURLToPath } from "node:url";
import type { Log } from "../announcements/log.ts";
import { createPictures, type PictureCache } from "../pictures/pictures.ts";
import { createRasteriser } from "../pictures/rasteriser.ts";
import type { Pictures } from "../views/picture.ts";
import { rendererVersion } from "./renderer-version.ts";

/** Shipped, so that a picture is the same on every machine. */
const FONTS = ["400Regular/Inter_400Regular.ttf", "600SemiBold/Inter_600SemiBold.ttf"];

export interface OpenPictures extends Pictures {
  /** Ends the thread that draws. */
  close(): Promise<void>;
}

/** Nothing is begun before the first picture is asked for. */
export function openPictures(cache: PictureCache, log: Pick<Log, "warn">): OpenPictures {
  const fonts = FONTS.map((file) => fileURLToPath(import.meta.resolve(`@expo-google-fonts/inter/${file}`)));
  const rasteriser = createRasteriser({ fonts });
  const pictures = createPictures({
    rasteriser,
    cache,
    renderer: rendererVersion,
    onFault: (fault) => log.warn(fault, "a picture could not be drawn"),
  });
  return { ...pictures, close: rasteriser.close };
}
