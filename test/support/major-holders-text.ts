import { rawFile } from "./raw-files.ts";

export const MFH = "2023-03-15/mfh.txt";

/** The edition of the month before: the real one without its newest month. */
export function editionOfDecember(): Uint8Array {
  const lines = rawFile(MFH).toString("latin1").split("\r\n");
  const rule = lines.findIndex((line) => line.includes("------"));
  const end = lines.findIndex((line) => line.startsWith("Department"));
  const cut = lines.map((line, at) => (at >= rule - 2 && at < end ? line.slice(0, 30) + line.slice(38) : line));
  return Buffer.from(cut.join("\r\n").replace("March 15, 2023", "February 15, 2023"), "latin1");
}

/** The real file with texts replaced; what is not there to replace is an error of the test. */
export function editedMfh(...changes: readonly (readonly [from: string, to: string])[]): Uint8Array {
  let text = rawFile(MFH).toString("latin1");
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`${MFH} has no ${JSON.stringify(from)}`);
    text = text.replace(from, to);
  }
  return Buffer.from(text, "latin1");
}
