import { FileFault, quoted } from "../holdings/fault.ts";

export interface ArchiveAddress {
  /** "ticrel_20250618.zip" */
  readonly name: string;
  readonly url: string;
}

const COLUMNS = "index_label_date,data_month,zip,url";

/**
 * Reads the list of the Treasury's release archives. What it says of dates and months is not used: the archive labelled
 * 2025-10-17 came out on 2025-11-18.
 * @throws FileFault where it is no such list
 */
export function readArchiveList(text: string, file: string): ArchiveAddress[] {
  const [header, ...lines] = text.replace(/^\ufeff/, "").split(/\r?\n/);
  if (header !== COLUMNS) throw new FileFault({ file, line: 1 }, COLUMNS, quoted(header));
  return lines.flatMap((line, index) => {
    if (line === "") return [];
    const cells = line.split(",");
    const [, , name = "", url = ""] = cells;
    if (cells.length === 4 && name !== "" && /^https?:\/\//.test(url) && URL.canParse(url)) return [{ name, url }];
    throw new FileFault({ file, line: index + 2 }, "a label, a month, a name and an address", quoted(line));
  });
}
