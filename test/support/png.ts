/** One grey pixel. */
export const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAsTj2JgAAAABJRU5ErkJggg==",
  "base64",
);

/** Width and height in pixels. @throws Error for what is no PNG */
export function sizeOfPng(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const data = Buffer.from(bytes);
  if (data.toString("latin1", 1, 4) !== "PNG") throw new Error("a PNG is expected");
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}
