import { expect, onTestFinished, test } from "vitest";
import { commands } from "../../commands/index.ts";
import { createRasteriser } from "../../src/pictures/rasteriser.ts";
import { pictureRoom } from "../support/picture-room.ts";
import { PIXEL } from "../support/png.ts";
import { openClientRoom } from "./client-room.ts";

const china = { kind: "command", name: "holdings", options: { country: "CN" } } as const;

test("a picture that has to be drawn is waited for, told at once, and then stands in the embed with its description", async () => {
  const png = Promise.withResolvers<Uint8Array>();
  const { pictures } = pictureRoom({ rasteriser: { toPng: () => png.promise } });
  const { discord } = await openClientRoom(commands, { pictures });
  const asked = await discord.interact({ ...china, until: "acknowledged" });
  expect(asked.status).toBe("thinking");
  png.resolve(PIXEL);
  await discord.waitFor(() => asked.status === "answered");
  const [embed] = asked.original?.message.embeds ?? [];
  expect(embed?.image?.url).toMatch(/ticwire\.png$/);
  const [file] = asked.original?.files ?? [];
  expect(file).toMatchObject({ filename: "ticwire.png", content_type: "image/png", size: PIXEL.byteLength });
  expect(file?.description).toContain("China");
  expect(discord.violations).toEqual([]);
});

test("a kept one is answered with directly, and wrong input told at once", async () => {
  const { pictures } = pictureRoom();
  const { discord } = await openClientRoom(commands, { pictures });
  await discord.interact(china);
  const again = await discord.interact(china);
  expect(again.edits).toEqual([]);
  expect(again.original?.message.embeds[0]?.image?.url).toMatch(/ticwire\.png$/);
  const wrong = await discord.interact({ ...china, options: { country: "Atlantis" } });
  expect(wrong).toMatchObject({ ephemeral: true, edits: [] });
});

test("a button draws another range in place, with one picture alone", async () => {
  const { pictures, drawn } = pictureRoom();
  const { discord } = await openClientRoom(commands, { pictures });
  const asked = await discord.interact(china);
  const messageId = asked.original?.id ?? "";
  const first = asked.original?.files[0]?.id;
  const press = (customId: string) => discord.interact({ kind: "button", messageId, customId });
  const redrawn = await press("holdings c=CN m=2026-07 r=1y");
  expect(redrawn.original?.id).toBe(messageId);
  expect(redrawn.original?.files).toHaveLength(1);
  expect(redrawn.original?.files[0]?.id).not.toBe(first);
  expect(redrawn.original?.message.embeds[0]?.image?.url).toContain(redrawn.original?.files[0]?.id);
  // The same again is kept: told by one answer.
  await press("holdings c=CN m=2026-07 r=10y");
  expect(drawn).toHaveLength(2);
  expect(discord.violations).toEqual([]);
});

test("what draws is got ready while somebody types a country, and for no command without a picture", async () => {
  const { pictures } = pictureRoom();
  let expected = 0;
  const counted = {
    ...pictures,
    expect() {
      expected += 1;
    },
  };
  const { discord } = await openClientRoom(commands, { pictures: counted });
  await discord.interact({ kind: "command", name: "about" });
  await discord.interact({ kind: "autocomplete", name: "records", focused: "country", options: { country: "ch" } });
  expect(expected).toBe(0);
  await discord.interact({ kind: "autocomplete", name: "holdings", focused: "country", options: { country: "ch" } });
  expect(expected).toBe(1);
  await discord.interact(china);
  expect(expected).toBe(2);
});

test("a command is marked as illustrated where its answer has a picture, and nowhere else", async () => {
  const { pictures } = pictureRoom();
  const { discord } = await openClientRoom(commands, { pictures });
  const country = { country: "CN" };
  const needed: Record<string, Record<string, string>> = { holdings: country, records: country };
  const plain = commands.filter(({ body }) => !("parts" in body));
  for (const { name, illustrated } of plain) {
    const options = name === "compare" ? { countries: "CN, JP" } : (needed[name] ?? {});
    const { original } = await discord.interact({ kind: "command", name, options });
    expect([name, (original?.files.length ?? 0) > 0]).toEqual([name, illustrated]);
  }
});

test("an answer for the asker alone is deferred as such", async () => {
  const { pictures } = pictureRoom();
  const { discord } = await openClientRoom(commands, { pictures });
  const asked = await discord.interact({ ...china, options: { country: "CN", private: true } });
  expect(asked).toMatchObject({ ephemeral: true, followups: [] });
  expect(asked.original?.files).toHaveLength(1);
});

test("a picture that fails costs the picture alone", async () => {
  const rasteriser = createRasteriser({ fonts: { Inter: ["/nowhere.ttf"] } });
  onTestFinished(rasteriser.close);
  const { pictures, faults } = pictureRoom({ rasteriser });
  const { discord } = await openClientRoom(commands, { pictures });
  const asked = await discord.interact(china);
  expect(asked.original?.message.embeds[0]?.title).toBe("China, mainland: $618.0 bn (July 2026)");
  expect(asked.original?.message.embeds[0]?.image).toBeUndefined();
  expect(asked.original?.files).toEqual([]);
  expect(faults).toHaveLength(1);
  expect(discord.violations).toEqual([]);
});
