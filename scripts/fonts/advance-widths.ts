/** How far each letter of a TrueType font moves the pen: its tables cmap (formats 4 and 12), hhea and hmtx, in units of 1/unitsPerEm. */
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
type GlyphOf = (codePoint: number) => number;

function glyphsOf(font: Buffer, cmap: number): GlyphOf {
  const count = font.readUInt16BE(cmap + 2);
  const offsets = Array.from({ length: count }, (_, at) => cmap + font.readUInt32BE(cmap + 8 + 8 * at));
  const ofFormat = (format: number) => offsets.find((offset) => font.readUInt16BE(offset) === format);
  const [whole, basic] = [ofFormat(12), ofFormat(4)];
  if (whole !== undefined) return byGroups(font, whole);
  if (basic !== undefined) return bySegments(font, basic);
  throw new Error("a cmap of format 4 or 12 is expected");
}

function byGroups(font: Buffer, table: number): GlyphOf {
  const groups = Array.from({ length: font.readUInt32BE(table + 12) }, (_, at) => table + 16 + 12 * at);
  return (codePoint) => {
    const group = groups.find(
      (offset) => font.readUInt32BE(offset) <= codePoint && codePoint <= font.readUInt32BE(offset + 4),
    );
    return group === undefined ? 0 : font.readUInt32BE(group + 8) + codePoint - font.readUInt32BE(group);
  };
}

/** Four columns of two bytes: ends, starts, differences, and where a list of glyphs stands instead of a difference. */
function bySegments(font: Buffer, table: number): GlyphOf {
  const bytes = font.readUInt16BE(table + 6);
  const ends = table + 14;
  const starts = ends + bytes + 2;
  const [differences, lists] = [starts + bytes, starts + 2 * bytes];
  return (codePoint) => {
    let at = 0;
    while (at < bytes && font.readUInt16BE(ends + at) < codePoint) at += 2;
    const first = at < bytes ? font.readUInt16BE(starts + at) : Number.POSITIVE_INFINITY;
    if (codePoint < first) return 0;
    const difference = font.readUInt16BE(differences + at);
    const list = font.readUInt16BE(lists + at);
    if (list === 0) return (codePoint + difference) & 0xffff;
    const glyph = font.readUInt16BE(lists + at + list + 2 * (codePoint - first));
    return glyph === 0 ? 0 : (glyph + difference) & 0xffff;
  };
}
