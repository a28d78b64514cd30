import type { Log } from "../announcements/log.ts";
import { fontFiles } from "../pictures/font-files.ts";
import { createPictures, type PictureCache } from "../pictures/pictures.ts";
import { createRasteriser } from "../pictures/rasteriser.ts";
import type { DrawnPicture, Picture, Pictures } from "../views/picture.ts";
import { rendererVersion } from "./renderer-version.ts";

/** One picture, without a cache. @throws Error that says why it cannot be drawn */
export async function drawPicture({ draw }: Picture): Promise<DrawnPicture | null> {
  const drawing = draw();
  if (!drawing) return null;
  const rasteriser = createRasteriser({ fonts: fontFiles() });
  try {
    return { altText: drawing.altText, png: await rasteriser.toPng(drawing.svg) };
  } finally {
    await rasteriser.close();
  }
}

export interface OpenPictures extends Pictures {
  /** Ends the thread that draws. */
  close(): Promise<void>;
}

/** Nothing is begun before the first picture is asked for. */
export function openPictures(cache: PictureCache, log: Pick<Log, "warn">): OpenPictures {
  const rasteriser = createRasteriser({ fonts: fontFiles() });
  const pictures = createPictures({
    rasteriser,
    cache,
    renderer: rendererVersion,
    onFault: (fault) => log.warn(fault, "a picture could not be drawn"),
  });
  return { ...pictures, close: rasteriser.close };
}
