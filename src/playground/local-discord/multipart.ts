import { DiscordError } from "./discord-error.ts";

export type UploadedFile = {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
};
export type RequestBody = { readonly json: unknown; readonly files: readonly UploadedFile[] };

/** 10 MiB. */
const mostBytes = 10_485_760;

/** Reads a body in the two forms that Discord takes: JSON, or `payload_json` with `files[n]`. Throws where it is neither. */
export async function readBody(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<RequestBody> {
  if (!contentType.startsWith("multipart/form-data")) return { json: parsed(Buffer.from(bytes).toString()), files: [] };
  const form = await new Response(bytes, { headers: { "content-type": contentType } }).formData();
  const files: UploadedFile[] = [];
  for (const [key, value] of form) {
    const id = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (id === undefined || typeof value === "string") continue;
    if (value.size > mostBytes) throw new DiscordError(413, 40005, "Request entity too large");
    files.push({ id, name: value.name, type: value.type, bytes: new Uint8Array(await value.arrayBuffer()) });
  }
  const json = form.get("payload_json");
  return { json: typeof json === "string" ? parsed(json) : {}, files };
}

function parsed(text: string): unknown {
  return text === "" ? undefined : JSON.parse(text);
}
