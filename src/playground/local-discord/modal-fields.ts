import type { APIModalInteractionResponseCallbackData } from "discord-api-types/v10";
import { ComponentType } from "discord-api-types/v10";

type Components = APIModalInteractionResponseCallbackData["components"];

/** What a person fills in: a text, a choice of several, or a role of the server. */
export type ModalField = {
  readonly type: ComponentType.TextInput | ComponentType.StringSelect | ComponentType.RoleSelect;
  readonly customId: string;
  readonly required: boolean;
  readonly least: number;
  readonly most: number;
  /** The values of a list to choose from. */
  readonly values: readonly string[];
};

const longestText = 4_000;

/** The fields of a modal in their order; other kinds are not known here. */
export function modalFields(components: Components): ModalField[] {
  return components.flatMap((component) => {
    if (component.type === ComponentType.ActionRow) return component.components.flatMap((each) => fieldOf(each));
    return component.type === ComponentType.Label ? fieldOf(component.component) : [];
  });
}

type Inner = Extract<Components[number], { type: ComponentType.Label }>["component"];

function fieldOf(inner: Inner): ModalField[] {
  if (inner.type === ComponentType.TextInput) {
    const { custom_id: customId, required = true, min_length: least = 0, max_length: most = longestText } = inner;
    return [{ type: inner.type, customId, required, least, most, values: [] }];
  }
  if (inner.type === ComponentType.StringSelect) {
    const { custom_id: customId, required = true, min_values: least = 1, max_values: most = 1, options } = inner;
    return [{ type: inner.type, customId, required, least, most, values: options.map(({ value }) => value) }];
  }
  if (inner.type === ComponentType.RoleSelect) {
    const { custom_id: customId, required = true, min_values: least = 1, max_values: most = 1 } = inner;
    return [{ type: inner.type, customId, required, least, most, values: [] }];
  }
  throw new Error(`the local Discord knows no field of type ${inner.type} in a modal`);
}
