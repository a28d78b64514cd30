import { expect, test } from "vitest";
import { readZip, ZipFault } from "../../src/tic/zip.ts";
import { writeZip } from "../support/zip-writer.ts";

const TEXT = "Table 5\t\r\n".repeat(400);
const whole = writeZip({ "tic/": "", "tic/slt_table5.txt": TEXT, "readme.html": "<html>" });

test("every file of an archive, folders aside", async () => {
  const members = await readZip(whole);
  expect(members.map(({ name, bytes }) => [name, Buffer.from(bytes ?? []).toString()])).toEqual([
    ["tic/slt_table5.txt", TEXT],
    ["readme.html", "<html>"],
  ]);
});

test("a member that no file of the Treasury's is as large as is not unpacked", async () => {
  const [large] = await readZip(writeZip({ "bomb.txt": Buffer.alloc(20_000_000) }));
  expect(large).toEqual({ name: "bomb.txt", bytes: null });
});

function flipped(at: number): Buffer {
  const bytes = Buffer.from(whole);
  bytes[at] = (bytes[at] ?? 0) ^ 0x55;
  return bytes;
}

test.each([
  ["half of it", whole.subarray(0, whole.length / 2)],
  ["a page of HTML", Buffer.from("<html>Page not found</html>".repeat(40))],
  ["nothing", Buffer.alloc(0)],
  ["a byte of its content wrong", flipped(whole.indexOf("slt_table5.txt") + "slt_table5.txt".length + 12)],
  ["a sum that does not match", flipped(whole.lastIndexOf("slt_table5.txt") - "tic/".length - 46 + 16)],
])("broken: %s", async (_, bytes) => {
  await expect(readZip(bytes)).rejects.toThrow(ZipFault);
});
