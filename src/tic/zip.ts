import { crc32 } from "node:zlib";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";

export interface ZipMember {
  /** Its path inside. */
  readonly name: string;
  /** Null where it is larger than any file of the Treasury's. */
  readonly bytes: Uint8Array | null;
}

/** An archive that cannot be read whole. */
export class ZipFault extends Error {
  override readonly name = "ZipFault";
}

const MAX_MEMBERS = 2_000;
const MAX_MEMBER_BYTES = 16_000_000;
const MAX_BYTES_IN_ALL = 256_000_000;

/** Every file of an archive, checked against its sum. @throws ZipFault: nothing of a broken archive counts */
export async function readZip(bytes: Uint8Array): Promise<readonly ZipMember[]> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return await readMembers(zip);
  } catch (error) {
    throw new ZipFault(error instanceof Error ? error.message : String(error));
  }
}

async function readMembers(zip: ZipFile): Promise<ZipMember[]> {
  if (zip.entryCount > MAX_MEMBERS) throw new ZipFault(`it has ${zip.entryCount} members`);
  const members: ZipMember[] = [];
  let inAll = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName.endsWith("/")) continue;
    const fits = entry.uncompressedSize <= MAX_MEMBER_BYTES;
    inAll += fits ? entry.uncompressedSize : 0;
    if (inAll > MAX_BYTES_IN_ALL) throw new ZipFault(`it unpacks to more than ${MAX_BYTES_IN_ALL} bytes`);
    members.push({ name: entry.fileName, bytes: fits ? await unpack(zip, entry) : null });
  }
  return members;
}

/** yauzl holds the sizes to what the directory says; the sum is left to us. */
async function unpack(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (crc32(bytes) !== entry.crc32) throw new ZipFault(`${entry.fileName} does not match its check sum`);
  return bytes;
}
