import { readdirSync } from "node:fs";
import { getPriority } from "node:os";
import { expect, onTestFinished, test } from "vitest";
import { createRasteriser, type RasteriserSettings } from "../../src/pictures/rasteriser.ts";
import { sizeOfPng } from "../support/png.ts";

const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#fff"/></svg>';

function open(settings: Partial<RasteriserSettings> = {}) {
  const rasteriser = createRasteriser({ fonts: {}, ...settings });
  onTestFinished(rasteriser.close);
  return rasteriser;
}

/** A thread that does as the text says. */
const OBEDIENT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", (svg) => {
      if (svg === "hang") for (;;);
      if (svg === "crash") process.exit(3);
      if (svg === "throw") throw new Error("thrown");
      parentPort.postMessage({ png: new Uint8Array([svg.length]) });
    });`)}`,
);

test("SVG becomes PNG at twice its size", async () => {
  expect(sizeOfPng(await open().toPng(svg))).toEqual({ width: 80, height: 40 });
});

test.runIf(process.platform === "linux")("the thread that draws gives way to all others of the process", async () => {
  const before = threads();
  await open().toPng(svg);
  const begun = threads().filter((id) => !before.includes(id));
  expect(begun.filter((id) => getPriority(id) === 10)).toHaveLength(1);
  expect(getPriority()).toBe(0);
});

/** Linux tells the niceness of a thread by its id, as if it were a process. */
function threads(): number[] {
  return readdirSync("/proc/self/task").map(Number);
}

test("what is no SVG is told, and the next one drawn", async () => {
  const rasteriser = open();
  await expect(rasteriser.toPng("<svg")).rejects.toThrow();
  await expect(rasteriser.toPng(svg)).resolves.toBeInstanceOf(Uint8Array);
});

test.each([
  ["hang", "not drawn within 900 ms"],
  ["crash", "the thread that draws ended"],
  ["throw", "thrown"],
])("a thread that should %s takes one picture with it, and another one goes on", async (how, reason) => {
  const rasteriser = open({ program: OBEDIENT, longestMs: 300 });
  const [lost, next] = await Promise.allSettled([rasteriser.toPng(how), rasteriser.toPng("abc")]);
  expect(lost).toMatchObject({ status: "rejected", reason: { message: expect.stringContaining(reason) } });
  expect(next).toEqual({ status: "fulfilled", value: new Uint8Array([3]) });
});

test("more than may wait are refused at once", async () => {
  const rasteriser = open({ program: OBEDIENT, mostWaiting: 1 });
  const asked = ["a", "b", "c"].map((text) => rasteriser.toPng(text));
  const [, , third] = await Promise.allSettled(asked);
  expect(third).toMatchObject({ status: "rejected" });
});

test("an end leaves nobody waiting", async () => {
  const rasteriser = createRasteriser({ fonts: {}, program: OBEDIENT });
  const asked = Promise.allSettled([rasteriser.toPng("hang"), rasteriser.toPng("a")]);
  await rasteriser.close();
  for (const each of await asked) expect(each.status).toBe("rejected");
  await expect(rasteriser.toPng("a")).rejects.toThrow();
});
