/** The thread that turns SVG into PNG: a text comes in, a picture goes out, one after the other. */
import { readFileSync } from "node:fs";
import { setPriority } from "node:os";
import { fileURLToPath } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import type { FontFiles } from "./font-files.ts";

/** Handed over by the rasteriser alone; a schema would take longer to load than all else here. */
const fonts: FontFiles = workerData.fonts;
const SCALE = 2;
const WASM = fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"));
/** 0 is usual, 19 the last. */
const NICENESS = 10;

giveWay();
const ready = initWasm(readFileSync(WASM));
const loaded = new Map<string, readonly Uint8Array[]>();

/** Drawing gives way to answering where both want one core. Elsewhere than on Linux this would slow the whole bot. */
function giveWay(): void {
  if (process.platform !== "linux") return;
  try {
    setPriority(NICENESS);
  } catch {
    // A sandbox may forbid it; pictures are drawn all the same.
  }
}

/** Of the families that a picture names: one language's letters take no memory while nobody reads it. */
function fontsOf(svg: string): Uint8Array[] {
  return Object.entries(fonts).flatMap(([family, files]) => {
    if (!svg.includes(family)) return [];
    const known = loaded.get(family) ?? files.map((file) => readFileSync(file));
    loaded.set(family, known);
    return known;
  });
}

/** Memory of the renderer is not collected: each part has to be given back. */
function toPng(svg: string): Uint8Array<ArrayBuffer> {
  const renderer = new Resvg(svg, {
    fitTo: { mode: "zoom", value: SCALE },
    font: { fontBuffers: fontsOf(svg), defaultFontFamily: "Inter" },
  });
  try {
    const image = renderer.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    renderer.free();
  }
}

parentPort?.on("message", async (svg: string) => {
  try {
    await ready;
    const png = toPng(svg);
    parentPort?.postMessage({ png }, [png.buffer]);
  } catch (error) {
    parentPort?.postMessage({ fault: error instanceof Error ? error.message : String(error) });
  }
});
