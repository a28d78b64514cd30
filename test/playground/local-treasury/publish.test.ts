import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseDataset } from "../../../src/holdings/dataset-text.ts";
import { toMonth } from "../../../src/holdings/month.ts";
import type { PublishedCell } from "../../../src/holdings/release-contents.ts";
import { publishHistory } from "../../../src/playground/local-treasury/publish-history.ts";
import { publishTable5 } from "../../../src/playground/local-treasury/publish-table5.ts";
import { createRowNames } from "../../../src/playground/local-treasury/row-names.ts";
import { readDatasetFolder } from "../../../src/storage/dataset-folder.ts";
import { readHistory } from "../../../src/tic/history.ts";
import { parseNames } from "../../../src/tic/names.ts";
import { readTable5 } from "../../../src/tic/table5.ts";
import { describeRaw, rawFile } from "../../support/raw-files.ts";

const FOLDER = fileURLToPath(new URL("../../../data", import.meta.url));
const register = readFileSync(`${FOLDER}/names.tsv`, "utf8");
const names = parseNames(register);
const rowNames = createRowNames(register);
const dataset = parseDataset(readDatasetFolder(FOLDER));

describe("Table 5 from the dataset", () => {
  it.each([
    ["2026-06-18", "2026-04"],
    ["2026-06-18", "2026-03"],
    ["2026-09-16", "2026-07"],
  ])("as of %s with the newest month %s passes every check", (release, newest) => {
    const bytes = publishTable5(dataset.asOf(release), toMonth(newest), rowNames);
    const contents = readTable5(bytes, "slt_table5.txt", names);
    expect(contents.newestMonth).toBe(newest);
    expect(contents.holders).toHaveLength(23);
  });
});

describeRaw("Table 5 from the dataset, held against the Treasury's", () => {
  it("is that of 2026-06-18 byte for byte", () => {
    const bytes = publishTable5(dataset.asOf("2026-06-18"), toMonth("2026-04"), rowNames);
    expect(Buffer.from(bytes).equals(rawFile("2026-06-18/slt_table5.txt"))).toBe(true);
  });

  it("is that of 2026-09-16 but for the line ends of its copy", () => {
    const text = Buffer.from(publishTable5(dataset.asOf("2026-09-16"), toMonth("2026-07"), rowNames)).toString(
      "latin1",
    );
    expect(text.replaceAll("\r\n", "\n")).toBe(rawFile("2026-09-16/slt_table5.txt").toString("latin1"));
  });
});

describe("the history from the dataset", () => {
  it.each(dataset.files.filter(({ table }) => table === "mfhhis01"))(
    "as of $release says what that file said",
    (file) => {
      const published = readHistory(publishHistory(dataset, file, rowNames), "mfhhis01.txt", names);
      expect(published.released).toBe(file.release);
      expect(sorted(published.cells)).toEqual(sorted(dataset.contentsOf(file).cells));
    },
  );
});

function sorted(cells: readonly PublishedCell[]): string[] {
  return cells
    .map(({ series, holder, measure, month, millions }) => [series, holder, measure, month, millions].join(" "))
    .sort();
}
