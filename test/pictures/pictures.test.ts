import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createPictures, type StoredPicture } from "../../src/pictures/pictures.ts";
import { openCache } from "../../src/storage/keyv-cache.ts";
import type { Drawing, Picture } from "../../src/views/picture.ts";
import { temporaryFolder } from "../storage/temporary-folder.ts";
import { pictureRoom } from "../support/picture-room.ts";
import { PIXEL } from "../support/png.ts";

const picture = (
  key: string,
  drawing: Drawing | null = { svg: `<svg>${key}</svg>`, altText: `Of ${key}` },
): Picture => ({
  key,
  draw: () => drawing,
});

test("a picture is drawn once, however many ask for it at once, and then kept", async () => {
  const { pictures, drawn, kept } = pictureRoom();
  expect(await pictures.kept(picture("one"))).toBeUndefined();
  const asked = Array.from({ length: 50 }, () => pictures.draw(picture("one"), 1_000));
  for (const each of await Promise.all(asked)) expect(each).toEqual({ altText: "Of one", png: PIXEL });
  expect(drawn).toEqual(["<svg>one</svg>"]);
  expect(await pictures.kept(picture("one"))).toEqual({ altText: "Of one", png: PIXEL });
  expect([...kept.keys()]).toEqual(["v1 one"]);
});

test("what the cache keeps is not worked out again, and not after a restart", async () => {
  const file = join(temporaryFolder(), "cache.sqlite");
  const bounds = { mostEntries: 10, longestMs: 60_000 };
  const open = (renderer: string, drawing: Drawing | null) => {
    const cache = openCache(file);
    onTestFinished(() => cache.close());
    const pictures = createPictures({
      rasteriser: { toPng: async () => PIXEL },
      cache: cache.space<StoredPicture>("pictures", bounds),
      renderer: async () => renderer,
      onFault: ({ reason }) => expect.fail(reason),
    });
    return { draw: (key: string) => pictures.draw(picture(key, drawing), 1_000) };
  };
  const first = open("v1", { svg: "<svg/>", altText: "One" });
  await first.draw("one");
  const none = open("v1", null);
  expect(await none.draw("one")).toEqual({ altText: "One", png: PIXEL });
  expect(await none.draw("two")).toBeNull();
  // That there is none is kept too; another version of what draws looks again.
  expect(await open("v1", { svg: "<svg/>", altText: "Two" }).draw("two")).toBeNull();
  expect(await open("v2", { svg: "<svg/>", altText: "Two" }).draw("two")).toMatchObject({ altText: "Two" });
});

test("a picture that fails is told once, and not tried again for a while", async () => {
  let calls = 0;
  const { pictures, faults } = pictureRoom({
    rasteriser: {
      toPng: async () => {
        calls += 1;
        throw new Error("the thread that draws ended");
      },
    },
  });
  expect(await pictures.draw(picture("one"), 1_000)).toBeNull();
  expect(await pictures.draw(picture("one"), 1_000)).toBeNull();
  expect(await pictures.kept(picture("one"))).toBeNull();
  expect({ calls, faults }).toEqual({ calls: 1, faults: ["the thread that draws ended"] });
});

test("a cache that is broken costs nothing but time", async () => {
  const broken = () => Promise.reject(new Error("a disk"));
  const { pictures, faults } = pictureRoom({ cache: { get: broken, set: broken } });
  expect(await pictures.kept(picture("one"))).toBeUndefined();
  expect(await pictures.draw(picture("one"), 1_000)).toMatchObject({ altText: "Of one" });
  expect(faults).toEqual([]);
});

test("one that cannot be worked out, or says more than Discord takes, is told and left out", async () => {
  const { pictures, faults } = pictureRoom();
  expect(await pictures.draw(picture("two", { svg: "<svg/>", altText: "x".repeat(1_025) }), 1_000)).toBeNull();
  const faulty = (): never => {
    throw new Error("no such month");
  };
  expect(await pictures.draw({ key: "three", draw: faulty }, 1_000)).toBeNull();
  expect(faults).toEqual(["its alt text is too long", "no such month"]);
});

test("who does not wait longer gets none, and the next one gets what was drawn meanwhile", async () => {
  const png = Promise.withResolvers<Uint8Array>();
  const { pictures } = pictureRoom({ rasteriser: { toPng: () => png.promise } });
  expect(await pictures.draw(picture("one"), 1)).toBeNull();
  png.resolve(PIXEL);
  expect(await pictures.draw(picture("one"), 1_000)).toEqual({ altText: "Of one", png: PIXEL });
});
