import type { APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import { type FormError, invalidForm } from "./discord-error.ts";
import { type ModalField, modalFields } from "./modal-fields.ts";

const longestTitle = 45;
const longestId = 100;
const mostRows = 5;

/** The rules of a modal that Discord's OpenAPI file does not carry. Throws 50035. */
export function checkModalForm({ custom_id, title, components }: APIModalInteractionResponseCallbackData): void {
  const faults: FormError[] = [
    ...length(["data", "custom_id"], custom_id.length, longestId),
    ...length(["data", "title"], title.length, longestTitle),
    ...length(["data", "components"], components.length, mostRows),
    ...repeated(modalFields(components)),
  ];
  if (faults.length > 0) throw invalidForm(faults);
}

function length(path: readonly string[], size: number, most: number): FormError[] {
  if (size >= 1 && size <= most) return [];
  return [{ path: [...path], code: "BASE_TYPE_BAD_LENGTH", message: `Must be between 1 and ${most} in length.` }];
}

function repeated(fields: readonly ModalField[]): FormError[] {
  const ids = fields.map(({ customId }) => customId);
  if (new Set(ids).size === ids.length) return [];
  const message = "Component custom id cannot be duplicated";
  return [{ path: ["data", "components"], code: "COMPONENT_CUSTOM_ID_DUPLICATED", message }];
}
