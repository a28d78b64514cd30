import type { APIAttachment, APIEmbed } from "discord-api-types/v10";
import type { FileWords } from "./attachments.ts";
import { type FormError, invalidForm } from "./discord-error.ts";
import type { UploadedFile } from "./multipart.ts";

interface Attaching {
  readonly attachments?: readonly FileWords[] | null | undefined;
  readonly embeds?: readonly APIEmbed[] | null | undefined;
}

/**
 * Whether the words of a body fit the files that came with it: each entry is of a file sent or of one that stays, and an
 * embed shows no file that is not there. Discord is not that strict everywhere; a reader would see a hole.
 * @param kept the message's own files that stay after an edit
 */
export function checkAttachments(
  { attachments, embeds }: Attaching,
  files: readonly UploadedFile[],
  kept: readonly APIAttachment[] = [],
): void {
  const known = new Set([...files, ...kept].map(({ id }) => id));
  const strays = (attachments ?? []).flatMap(({ id }, index): FormError[] =>
    known.has(String(id))
      ? []
      : [{ path: ["attachments", index, "id"], code: "ATTACHMENT_NOT_FOUND", message: "Attachment not found" }],
  );
  const names = new Set([
    ...files.map((file) => nameOf(file, attachments ?? [])),
    ...kept.map(({ filename }) => filename),
  ]);
  const holes = (embeds ?? []).flatMap(({ image, thumbnail }, index) =>
    Object.entries({ image, thumbnail }).flatMap(([part, shown]): FormError[] => {
      const name = /^attachment:\/\/(.*)$/.exec(shown?.url ?? "")?.[1];
      if (name === undefined || names.has(name)) return [];
      return [
        { path: ["embeds", index, part, "url"], code: "ATTACHMENT_NOT_FOUND", message: `Attachment ${name} not found` },
      ];
    }),
  );
  const faults = [...strays, ...holes];
  if (faults.length > 0) throw invalidForm(faults);
}

function nameOf({ id, name }: UploadedFile, described: readonly FileWords[]): string {
  return described.find((words) => String(words.id) === id)?.filename ?? name;
}
