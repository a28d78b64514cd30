import { createPictures, type PictureParts, type StoredPicture } from "../../src/pictures/pictures.ts";
import { PIXEL } from "./png.ts";

/** Pictures that are drawn as told, kept in a map, and counted. */
export function pictureRoom(parts: Partial<PictureParts> = {}) {
  const drawn: string[] = [];
  const faults: string[] = [];
  const kept = new Map<string, StoredPicture>();
  const toPng = async (svg: string): Promise<Uint8Array> => {
    drawn.push(svg);
    return PIXEL;
  };
  const pictures = createPictures({
    rasteriser: { toPng },
    cache: { get: async (key) => kept.get(key), set: async (key, value) => void kept.set(key, value) },
    renderer: async () => "v1",
    onFault: ({ reason }) => void faults.push(reason),
    ...parts,
  });
  return { pictures, drawn, faults, kept };
}
