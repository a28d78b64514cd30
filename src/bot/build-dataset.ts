import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Dataset } from "../holdings/dataset.ts";
import { FileFault } from "../holdings/fault.ts";
import { fileName, type ReleaseFile, TABLES, type Table } from "../holdings/release.ts";
import type { ReleaseContents } from "../holdings/release-contents.ts";
import { checkAgreement } from "../tic/agreement.ts";
import type { Names } from "../tic/names.ts";
import { readTable } from "../tic/read-table.ts";
import { saysTheSame } from "./judge-file.ts";

/** `mfh.txt` comes from archives alone: its live address has been dead since January 2023. */
const BUILT_TABLES = TABLES.filter((table) => table !== "mfh");
/** Copies whose line ends were retyped: their hash is not that of the file that was served. */
const RETYPED = new Set(["2026-03-18/mfhhis01.txt", "2026-09-16/slt_table5.txt"]);

interface Part {
  readonly file: ReleaseFile;
  readonly contents: ReleaseContents;
}

export interface BuildParts {
  /** With one folder inside for each release. */
  readonly source: string;
  readonly held: Dataset;
  readonly names: Names;
  /** Whether what is held without a file in the folder is left out. */
  readonly drop: boolean;
}

export interface Built {
  readonly dataset: Dataset;
  /** Held files that are not in the folder; they are in the dataset unless they were to be dropped. */
  readonly others: readonly ReleaseFile[];
}

/** Names of the folders of releases, oldest first. */
export function releaseFolders(source: string): string[] {
  return readdirSync(source)
    .filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
    .sort();
}

/**
 * The dataset made anew from a folder of the Treasury's files. A release that is held and has no file there was added by
 * `data:update` or `data:archive`: it stays as it is, so that nothing that only data/ has is lost.
 * @throws FileFault if a file is refused, or is another than the one held of that release
 */
export function buildDataset({ source, held, names, drop }: BuildParts): Built {
  const read = releaseFolders(source).flatMap((release) => readRelease(source, release, names));
  const others = held.files.filter((file) => !read.some((part) => isSame(held, file, part)));
  const kept = drop ? [] : others.map((file) => ({ file, contents: held.contentsOf(file) }));
  for (const { file } of kept) {
    const rival = read.find((part) => part.file.release === file.release && part.file.table === file.table);
    if (rival) throw otherFile(rival.file, file);
  }
  const parts = [...read, ...kept].toSorted((a, b) => compare(a.file, b.file));
  return { dataset: parts.reduce(added, Dataset.of(held.register, [], new Map())), others };
}

function readRelease(source: string, release: string, names: Names): Part[] {
  return BUILT_TABLES.flatMap((table) => {
    const name = `${release}/${fileName(table)}`;
    return existsSync(join(source, name)) ? [readPart(source, name, { release, table }, names)] : [];
  });
}

function readPart(source: string, name: string, of: { release: string; table: Table }, names: Names): Part {
  const bytes = readFileSync(join(source, name));
  const { contents, released } = readTable(of.table, bytes, name, names);
  if (released && released !== of.release) throw new FileFault({ file: name }, `a release of ${of.release}`, released);
  const { newestMonth, oldestMonth, holders } = contents;
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { file: { ...of, newestMonth, oldestMonth, sha256, asServed: !RETYPED.has(name), holders }, contents };
}

/** Its bytes, or its figures under other bytes. */
function isSame(held: Dataset, file: ReleaseFile, { file: read, contents }: Part): boolean {
  if (file.release !== read.release || file.table !== read.table) return false;
  return file.sha256 === read.sha256 || saysTheSame(held.contentsOf(file), contents);
}

function otherFile(read: ReleaseFile, held: ReleaseFile): FileFault {
  const name = `${read.release}/${fileName(read.table)}`;
  const expected = `the file that is held of that release, sha256 ${held.sha256.slice(0, 12)}… (--drop leaves that one out)`;
  return new FileFault({ file: name }, expected, `${read.sha256.slice(0, 12)}…`);
}

/** The order does not tell what was read from what was kept, so that the result is the same to the byte. */
function compare(a: ReleaseFile, b: ReleaseFile): number {
  if (a.release !== b.release) return a.release < b.release ? -1 : 1;
  return TABLES.indexOf(a.table) - TABLES.indexOf(b.table);
}

function added(dataset: Dataset, { file, contents }: Part): Dataset {
  const table5 = dataset.files.find(({ release, table }) => release === file.release && table === "slt_table5");
  if (file.table === "slt_table3" && table5) checkAgreement(contents, dataset.contentsOf(table5));
  return dataset.with(file, contents);
}
