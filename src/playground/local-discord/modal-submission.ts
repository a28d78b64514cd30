import type { APIModalInteractionResponseCallbackData, APIModalSubmission } from "discord-api-types/v10";
import { ComponentType, InteractionResponseType } from "discord-api-types/v10";
import type { InteractionRecord } from "./interaction-book.ts";
import { Refused } from "./invocation.ts";
import { type ModalField, modalFields } from "./modal-fields.ts";

type Given = Readonly<Record<string, string | readonly string[]>>;
type Modal = APIModalInteractionResponseCallbackData;

/** The modal that an interaction was answered with. */
export function modalOf(record: InteractionRecord): Modal | undefined {
  return record.response?.type === InteractionResponseType.Modal ? record.response.data : undefined;
}

/** What a person sends who filled a modal in, nested as the modal is. @throws Refused where its form does not let them */
export function submissionOf({ custom_id, components }: Modal, given: Given): APIModalSubmission {
  for (const field of modalFields(components)) check(field, given[field.customId]);
  return {
    custom_id,
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
  const values = typeof value === "string" ? [value] : [...(value ?? [])];
  return { type: ComponentType.StringSelect, id: 0, custom_id: customId, values } as const;
}

function textOf(customId: string, value: Given[string] | undefined) {
  const text = typeof value === "string" ? value : "";
  return { type: ComponentType.TextInput, id: 0, custom_id: customId, value: text } as const;
}

function check({ customId, required, least, most, values }: ModalField, value: Given[string] | undefined): void {
  const size = value?.length ?? 0;
  if (size === 0 && !required) return;
  if (size === 0 && required) throw new Refused(`${customId} must be filled in`);
  if (size < least || size > most) throw new Refused(`${customId} takes ${least} to ${most}, not ${size}`);
  const unknown = Array.isArray(value) ? value.find((each) => !values.includes(each)) : undefined;
  if (unknown !== undefined) throw new Refused(`${customId} has no choice ${unknown}`);
}
