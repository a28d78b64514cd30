import { createHash } from "node:crypto";
import type { APIAttachment } from "discord-api-types/v10";
import type { UploadedFile } from "./multipart.ts";
import type { Snowflakes } from "./snowflake.ts";

export type StoredFile = { readonly attachment: APIAttachment; readonly bytes: Uint8Array; readonly type: string };
/** What a body says of a file it carries, by the n of `files[n]`. */
export type FileWords = {
  readonly id: string | number;
  readonly filename?: string | null | undefined;
  readonly description?: string | null | undefined;
};

/** The files of messages, served under /cdn. */
export class FileShelf {
  readonly #ids: Snowflakes;
  readonly #origin: () => string;
  readonly #byPath = new Map<string, StoredFile>();
  /** By check sum: the same picture in ten thousand channels is kept once. */
  readonly #contents = new Map<string, Uint8Array>();

  constructor(ids: Snowflakes, origin: () => string) {
    this.#ids = ids;
    this.#origin = origin;
  }

  store(channelId: string, files: readonly UploadedFile[], described: readonly FileWords[]): APIAttachment[] {
    return files.map((file) => {
      const words = described.find(({ id }) => String(id) === file.id);
      const id = this.#ids();
      const filename = words?.filename ?? file.name;
      const path = `/cdn/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`;
      const url = `${this.#origin()}${path}`;
      const description = words?.description ? { description: words.description } : {};
      const size = file.bytes.byteLength;
      const attachment = { id, filename, size, url, proxy_url: url, content_type: file.type, ...description };
      this.#byPath.set(path, { attachment, bytes: this.#once(file.bytes), type: file.type });
      return attachment;
    });
  }

  #once(bytes: Uint8Array): Uint8Array {
    const sum = createHash("sha256").update(bytes).digest("base64");
    const held = this.#contents.get(sum) ?? bytes;
    this.#contents.set(sum, held);
    return held;
  }

  at(path: string): StoredFile | undefined {
    return this.#byPath.get(path);
  }
}
