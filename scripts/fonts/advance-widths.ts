/** How far each letter of a TrueType font moves the pen: its tables cmap (format 12), hhea and hmtx, in units of 1/unitsPerEm. */
export function advanceWidths(font: Buffer): { unitsPerEm: number; of(codePoint: number): number | null } {
  const tables = new Map<string, number>();
  for (let at = 0; at < font.readUInt16BE(4); at++) {
    const record = 12 + 16 * at;
    tables.set(font.toString("latin1", record, record + 4), font.readUInt32BE(record + 8));
  }
  const start = (table: string) => {
    const found = tables.get(table);
    if (found === undefined) throw new Error(`a TrueType font with a table ${table} is expected`);
    return found;
  };
  const glyphs = glyphsOf(font, start("cmap"));
  const metrics = font.readUInt16BE(start("hhea") + 34);
  const hmtx = start("hmtx");
  return {
    unitsPerEm: font.readUInt16BE(start("head") + 18),
    of(codePoint) {
      const glyph = glyphs(codePoint);
      return glyph === 0 ? null : font.readUInt16BE(hmtx + 4 * Math.min(glyph, metrics - 1));
    },
  };
}

/** 0 for a letter that the font lacks. */
function glyphsOf(font: Buffer, cmap: number): (codePoint: number) => number {
  const count = font.readUInt16BE(cmap + 2);
  const offsets = Array.from({ length: count }, (_, at) => cmap + font.readUInt32BE(cmap + 8 + 8 * at));
  const table = offsets.find((offset) => font.readUInt16BE(offset) === 12);
  if (table === undefined) throw new Error("a cmap of format 12 is expected");
  const groups = Array.from({ length: font.readUInt32BE(table + 12) }, (_, at) => table + 16 + 12 * at);
  return (codePoint) => {
    const group = groups.find(
      (offset) => font.readUInt32BE(offset) <= codePoint && codePoint <= font.readUInt32BE(offset + 4),
    );
    return group === undefined ? 0 : font.readUInt32BE(group + 8) + codePoint - font.readUInt32BE(group);
  };
}
