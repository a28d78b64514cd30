import type { APIModalInteractionResponseCallbackData, APIModalSubmission } from "discord-api-types/v10";
import { ComponentType, InteractionResponseType } from "discord-api-types/v10";
import { apiRole } from "./api-guild.ts";
import type { Role } from "./inhabitants.ts";
import type { InteractionRecord } from "./interaction-book.ts";
import { Refused } from "./invocation.ts";
import { type ModalField, modalFields } from "./modal-fields.ts";

type Given = Readonly<Record<string, string | readonly string[]>>;
type Modal = APIModalInteractionResponseCallbackData;

/** The modal that an interaction was answered with. */
export function modalOf(record: InteractionRecord): Modal | undefined {
  return record.response?.type === InteractionResponseType.Modal ? record.response.data : undefined;
}

/**
 * What a person sends who filled a modal in, nested as the modal is.
 * @param roles of the server, by their ids
 * @throws Refused where its form does not let them
 */
export function submissionOf(
  { custom_id, components }: Modal,
  given: Given,
  roles: ReadonlyMap<string, Role>,
): APIModalSubmission {
  const fields = modalFields(components);
  for (const field of fields) check(field, given[field.customId], roles);
  const chosen = fields
    .filter(({ type }) => type === ComponentType.RoleSelect)
    .flatMap(({ customId }) => listOf(given[customId]));
  const resolved = chosen.flatMap((id) => {
    const role = roles.get(id);
    return role ? [[id, apiRole(role)] as const] : [];
  });
  return {
    custom_id,
    ...(resolved.length > 0 && { resolved: { roles: Object.fromEntries(resolved) } }),
    components: components.flatMap((component, index): APIModalSubmission["components"] => {
      const id = index + 1;
      if (component.type === ComponentType.Label) {
        const { type, custom_id: customId } = component.component;
        return [{ type: component.type, id, component: filled(type, customId, given[customId]) }];
      }
      if (component.type !== ComponentType.ActionRow) return [];
      const inputs = component.components.map(({ custom_id: customId }) => textOf(customId, given[customId]));
      return [{ type: component.type, id, components: inputs }];
    }),
  };
}

function filled(type: ComponentType, customId: string, value: Given[string] | undefined) {
  if (type === ComponentType.TextInput) return textOf(customId, value);
  const values = listOf(value);
  if (type === ComponentType.RoleSelect) return { type, id: 0, custom_id: customId, values } as const;
  return { type: ComponentType.StringSelect, id: 0, custom_id: customId, values } as const;
}

function listOf(value: Given[string] | undefined): string[] {
  return typeof value === "string" ? [value].filter((each) => each !== "") : [...(value ?? [])];
}

function textOf(customId: string, value: Given[string] | undefined) {
  const text = typeof value === "string" ? value : "";
  return { type: ComponentType.TextInput, id: 0, custom_id: customId, value: text } as const;
}

function check(
  { type, customId, required, least, most, values }: ModalField,
  value: Given[string] | undefined,
  roles: ReadonlyMap<string, Role>,
): void {
  const size = value?.length ?? 0;
  if (size === 0 && !required) return;
  if (size === 0 && required) throw new Refused(`${customId} must be filled in`);
  if (size < least || size > most) throw new Refused(`${customId} takes ${least} to ${most}, not ${size}`);
  const known = type === ComponentType.RoleSelect ? [...roles.keys()] : values;
  const unknown = Array.isArray(value) ? value.find((each) => !known.includes(each)) : undefined;
  if (unknown !== undefined) throw new Refused(`${customId} has no choice ${unknown}`);
}
